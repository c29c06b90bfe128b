// A deck, one card at a time, by keyboard, pointer and touch. Without this script the cards are a list, and "Show all" brings it back.
(function () {
  'use strict';
  var deck = document.querySelector('[data-deck]');
  var cards = deck ? Array.prototype.slice.call(deck.querySelectorAll('.card')) : [];
  if (!cards.length) {
    return;
  }
  // A long deck goes on on another page.
  var onward = document.querySelector('.pager li:has([aria-current]) + li a');
  var at = 0;
  var single = true;

  function element(name, className, text) {
    return Object.assign(document.createElement(name), { className: className, textContent: text });
  }

  function button(className, text, act) {
    return Object.assign(element('button', className, text), { type: 'button', onclick: act });
  }

  var bar = element('div', 'deck-bar', '');
  var status = element('span', '', '');
  var steps = element('div', 'deck-bar', '');
  var progress = element('div', 'progress', '');
  var filled = element('i', '', '');
  var help = element('p', 'deck-help', say('walk.help'));
  var back = button('', say('walk.previous'), function () { go(-1); });
  var main = button('main', say('session.show'), forward);
  var next = button('', say('walk.next'), function () { go(1); });
  var toggle = button('', say('walk.all'), function () {
    single = !single;
    draw();
    (single ? main : toggle).focus();
  });
  status.role = 'status';
  progress.ariaHidden = 'true';
  progress.append(filled);
  bar.append(status, toggle);
  steps.append(back, main, next);

  function answer() {
    return cards[at].querySelector('details');
  }

  function last() {
    return at === cards.length - 1;
  }

  function draw() {
    deck.classList.toggle('single', single);
    cards.forEach(function (card, i) { card.classList.toggle('current', i === at); });
    [steps, progress, help].forEach(function (node) { node.hidden = !single; });
    toggle.textContent = single ? say('walk.all') : say('walk.single');
    status.textContent = single ? cards[at].getAttribute('aria-label') : say('count.cards', cards.length);
    filled.style.inlineSize = (100 * (at + 1)) / cards.length + '%';
    back.disabled = at === 0;
    next.disabled = last();
    main.textContent = !answer().open ? say('session.show') : !last() ? say('walk.next-card') : onward ? say('walk.more') : say('walk.again');
  }

  function show(place) {
    at = place;
    cards.forEach(function (card) { card.querySelector('details').open = false; });
    draw();
  }

  function go(step) {
    if (at + step >= 0 && at + step < cards.length) {
      show(at + step);
    }
  }

  function forward() {
    if (!answer().open) {
      answer().open = true;
      draw();
    } else if (last() && onward) {
      onward.click();
    } else {
      show(last() ? 0 : at + 1);
    }
  }

  function undo() {
    if (answer().open) {
      answer().open = false;
      draw();
    } else {
      go(-1);
    }
  }

  // Keys act on the page as a whole or inside the deck, never where they mean something else.
  function key(event) {
    var target = event.target;
    var free = target === document.body || deck.contains(target) || steps.contains(target);
    var busy = target.closest && target.closest('a, button, summary, input, [tabindex]');
    if (!single || !free || event.ctrlKey || event.metaKey || event.altKey) {
      return;
    }
    var rtl = getComputedStyle(deck).direction === 'rtl' ? -1 : 1;
    if (event.key === 'ArrowRight') {
      go(rtl);
    } else if (event.key === 'ArrowLeft') {
      go(-rtl);
    } else if ((event.key === ' ' || event.key === 'Enter') && !busy) {
      forward();
    } else if (event.key === 'u') {
      undo();
    } else {
      return;
    }
    event.preventDefault();
  }

  var start = null;
  deck.addEventListener('pointerdown', function (event) {
    start = event.isPrimary ? { x: event.clientX, y: event.clientY } : null;
  });
  deck.addEventListener('pointerup', function (event) {
    var x = start ? event.clientX - start.x : 0;
    var y = start ? event.clientY - start.y : 0;
    var touch = event.pointerType !== 'mouse';
    if (single && touch && Math.abs(x) > 48 && Math.abs(y) < 32) {
      start = null;
      go(x < 0 ? 1 : -1);
    }
  });
  // A tap anywhere on a card shows its answer; selecting text and following links stay what they are.
  deck.addEventListener('click', function (event) {
    var elsewhere = event.target.closest('a, button, summary, [tabindex]');
    if (single && start && !elsewhere && String(getSelection()) === '' && !answer().open) {
      forward();
    }
  });
  cards.forEach(function (card) {
    card.querySelector('details').addEventListener('toggle', draw);
  });

  function fromAddress() {
    var id = decodeURIComponent(location.hash.slice(1));
    cards.forEach(function (card, i) {
      if (card.id === id) {
        show(i);
      }
    });
  }

  addEventListener('hashchange', fromAddress);
  document.addEventListener('keydown', key);
  deck.before(bar, progress);
  deck.after(steps, help);
  draw();
  fromAddress();
})();
