// The first screen of the practice page: all decks with what waits in them.
(function () {
  'use strict';
  const { screens, make } = gloss.practice;

  // Such as "12 due, 5 new of 80 cards": what a deck asks for today.
  function waiting({ reviews, learning, fresh }, count) {
    const due = reviews.length + learning.length;
    if (due && fresh.length) {
      return say('choose.both', count, due, fresh.length);
    } else if (due) {
      return say('choose.due', count, due);
    }
    return fresh.length ? say('choose.new', count, fresh.length) : say('choose.nothing', count);
  }

  screens.choose = async function (app, root) {
    root.append(make('h2', { text: say('choose.title') }));
    const list = make('ul', { class: 'deck-list' });
    gloss.cards.decks().forEach((deck) => {
      list.append(make('li', {}, make('a', { href: '?deck=' + encodeURIComponent(deck.name) },
        make('span', { class: 'deck-title', dir: 'auto', text: deck.title }),
        make('span', { class: 'deck-count', text: waiting(app.plan(deck), gloss.cards.numbers(deck).length) }))));
    });
    root.append(list, make('p', { class: 'links' },
      make('a', { href: '?mode=numbers', text: say('practice.numbers') }), ' ',
      make('a', { href: '?mode=exam', text: say('practice.exam') }), ' ',
      make('a', { href: '?mode=settings', text: say('choose.settings') })));
    app.onOther = () => location.reload();
  };
})();
