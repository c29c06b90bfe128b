// For lists of decks: how many cards wait in each. Progress lies with the practice page, which is asked in a hidden frame.
(function () {
  'use strict';
  const practise = document.querySelector('a[data-practise]');
  const site = document.documentElement.dataset.site;
  const local = location.protocol === 'file:';
  if (!practise) {
    return;
  }
  const kept = document.createElement('p');
  kept.className = 'fine';
  kept.textContent = say('waits.kept');
  practise.parentNode.after(kept);
  let frame = null;

  function isSome(count) {
    return Number.isInteger(count) && count > 0;
  }

  function told({ due, fresh }) {
    if (isSome(due) && isSome(fresh)) {
      return say('waits.both', due, fresh);
    } else if (isSome(due)) {
      return say('waits.due', due);
    }
    return isSome(fresh) ? say('waits.new', fresh) : '';
  }

  function show(decks) {
    document.querySelectorAll('[data-deck]').forEach((link) => {
      const count = link.querySelector('.deck-count');
      const waits = Object.prototype.hasOwnProperty.call(decks, link.dataset.deck) ? decks[link.dataset.deck] : {};
      const text = told(waits);
      link.dataset.cards = link.dataset.cards || count.textContent;
      count.textContent = link.dataset.cards + (text ? ' · ' + text : '');
    });
  }

  function hear(event) {
    const data = event.data;
    const ours = frame && event.source === frame.contentWindow && (local || event.origin === location.origin);
    if (!ours || !data || data.gloss !== 'counts' || data.site !== site || !data.decks) {
      return;
    }
    if (data.lasts === false) {
      kept.textContent = say('waits.not-kept');
    }
    show(data.decks);
    frame.remove();
    frame = null;
  }

  function ask() {
    if (!frame) {
      frame = document.createElement('iframe');
      frame.hidden = true;
      frame.title = say('waits.title');
      frame.tabIndex = -1;
      frame.src = practise.href + '?counts';
      document.body.append(frame);
    }
  }

  window.addEventListener('message', hear);
  // Also when the page comes back as it was left: meanwhile cards may have been graded.
  window.addEventListener('pageshow', () => (window.requestIdleCallback ? requestIdleCallback(ask) : setTimeout(ask, 200)));
})();
