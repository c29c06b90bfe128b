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
  kept.textContent = 'Your progress is kept in this browser only, on this device.';
  practise.parentNode.after(kept);
  let frame = null;

  function part(count, what) {
    return Number.isInteger(count) && count > 0 ? [count.toLocaleString('en') + ' ' + what] : [];
  }

  function show(decks) {
    document.querySelectorAll('[data-deck]').forEach((link) => {
      const count = link.querySelector('.deck-count');
      const waits = Object.prototype.hasOwnProperty.call(decks, link.dataset.deck) ? decks[link.dataset.deck] : {};
      const text = part(waits.due, 'due').concat(part(waits.fresh, 'new')).join(', ');
      link.dataset.cards = link.dataset.cards || count.textContent;
      count.textContent = link.dataset.cards + (text ? ' · ' + text : '');
    });
  }

  function hear(event) {
    const told = event.data;
    const ours = frame && event.source === frame.contentWindow && (local || event.origin === location.origin);
    if (!ours || !told || told.gloss !== 'counts' || told.site !== site || !told.decks) {
      return;
    }
    if (told.lasts === false) {
      kept.textContent = 'This browser keeps no progress for this site: it ends with your visit.';
    }
    show(told.decks);
    frame.remove();
    frame = null;
  }

  function ask() {
    if (!frame) {
      frame = document.createElement('iframe');
      frame.hidden = true;
      frame.title = 'Counts of cards';
      frame.tabIndex = -1;
      frame.src = practise.href + '?counts';
      document.body.append(frame);
    }
  }

  window.addEventListener('message', hear);
  // Also when the page comes back as it was left: meanwhile cards may have been graded.
  window.addEventListener('pageshow', () => (window.requestIdleCallback ? requestIdleCallback(ask) : setTimeout(ask, 200)));
})();
