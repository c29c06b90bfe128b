// The cards of the site: which there are, in which decks, and what they say. Lies in assets/cards/; index.js is there from the start,
// the rest comes when it is asked for. A card is known by its number, its place among all cards.
(function () {
  'use strict';
  const own = document.currentScript ? document.currentScript.src : '';
  const scripts = new Map();
  const shards = new Map();
  let index = { count: 0, perFile: 1, ids: [], marks: [], shards: [], decks: [], asked: [], banks: [] };
  let ids = [];
  const siblings = new Map();
  let marks = [];

  function load(file) {
    if (!scripts.has(file)) {
      scripts.set(file, new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.src = new URL('cards/' + file, own).href;
        script.onload = resolve;
        script.onerror = () => {
          scripts.delete(file);
          reject(new Error(file));
        };
        document.head.append(script);
      }));
    }
    return scripts.get(file);
  }

  // The ids of all cards, by number.
  async function allIds() {
    await Promise.all(index.ids.map(load));
    return ids;
  }

  // What all cards say, as digests: 8 digits for the front, 8 for the back.
  async function allMarks() {
    await Promise.all(index.marks.map(load));
    return marks;
  }

  function shardOf(number) {
    let low = 0;
    let high = index.shards.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (index.shards[middle].first <= number) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  // What a card says, by its number.
  async function card(number) {
    const at = shardOf(number);
    await load(index.shards[at].file);
    return shards.get(at)[number - index.shards[at].first];
  }

  // Runs (first, count, first, count) as numbers.
  function spread(runs) {
    const all = [];
    for (let i = 0; i < runs.length; i += 2) {
      for (let k = 0; k < runs[i + 1]; k++) {
        all.push(runs[i] + k);
      }
    }
    return all;
  }

  // The numbers of a deck's cards, in their order.
  function numbers(deck) {
    return spread(deck.cards);
  }

  function pieces(text, size) {
    return text.match(new RegExp('.{' + size + '}', 'g')) || [];
  }

  window.gloss = window.gloss || {};
  window.gloss.cards = {
    index: (given) => { index = given; },
    ids: (file, text, groups) => {
      pieces(text, 16).forEach((id, i) => { ids[file * index.perFile + i] = id; });
      groups.forEach((group) => group.forEach((each) => siblings.set(each, group)));
    },
    marks: (file, text) => pieces(text, 16).forEach((mark, i) => { marks[file * index.perFile + i] = mark; }),
    shard: (number, cards) => shards.set(number, cards),
    decks: () => index.decks,
    // Which cards can be asked with answers to choose from: all of them, or those only whose author wrote the answers.
    asked: (banks) => spread(banks ? index.banks : index.asked),
    siblingsOf: (number) => (siblings.get(number) || []).filter((each) => each !== number),
    allIds,
    allMarks,
    card,
    numbers,
  };
})();
