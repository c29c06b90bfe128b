// The first screen of the practice page: all decks with what waits in them.
(function () {
  'use strict';
  const { screens, make, number } = gloss.practice;

  // Such as "12 due, 5 new": what a deck asks for today.
  function waiting(plan) {
    const due = plan.reviews.length + plan.learning.length;
    const parts = [];
    if (due) {
      parts.push(due.toLocaleString('en') + ' due');
    }
    if (plan.fresh.length) {
      parts.push(plan.fresh.length.toLocaleString('en') + ' new');
    }
    return parts.join(', ') || 'nothing today';
  }

  screens.choose = async function (app, root) {
    root.append(make('h2', { text: 'Choose a deck' }));
    const list = make('ul', { class: 'deck-list' });
    gloss.cards.decks().forEach((deck) => {
      const count = gloss.cards.numbers(deck).length;
      list.append(make('li', {}, make('a', { href: '?deck=' + encodeURIComponent(deck.name) },
        make('span', { class: 'deck-title', dir: 'auto', text: deck.title }),
        make('span', { class: 'deck-count', text: waiting(app.plan(deck)) + ' of ' + number(count, 'card') }))));
    });
    root.append(list, make('p', { class: 'links' },
      make('a', { href: '?mode=numbers', text: 'Forecast and retention' }), ' ',
      make('a', { href: '?mode=exam', text: 'Take an exam' }), ' ',
      make('a', { href: '?mode=settings', text: 'Settings' })));
    app.onOther = () => location.reload();
  };

  window.gloss.practice.waiting = waiting;
})();
