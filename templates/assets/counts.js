// Tells the page around this one what waits in each deck, if it is one of the same site: all progress is read here.
(function () {
  'use strict';
  gloss.practice.tellCounts = async function (app) {
    const decks = Object.create(null);
    gloss.cards.decks().forEach((deck) => {
      const { learning, reviews, fresh } = app.plan(deck);
      decks[deck.name] = { due: learning.length + reviews.length, fresh: fresh.length };
    });
    // A file can only lie in a page that is a file, too; its origin has no name.
    parent.postMessage({ gloss: 'counts', site: document.documentElement.dataset.site, lasts: app.store.lasts, decks },
      location.protocol === 'file:' ? '*' : location.origin);
  };
})();
