// The cards of the site: which there are, in which decks, and what they say. Lies in assets/cards/; index.js is there from the start,
// the rest comes when it is asked for. A card is known by its number, its place among all cards.
(function () {
  'use strict';
  const own = document.currentScript ? document.currentScript.src : '';
  const scripts = new Map();
  const shards = new Map();
  let index = { ids: [], marks: [], shards: [], decks: [], asked: [], banks: [] };
  const ids = [];
  const marks = [];
  const siblings = new Map();
  const starts = new Map();
  const ALONE = [];

  // A script, once; until it has run.
  function load(address) {
    if (!scripts.has(address)) {
      scripts.set(address, new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.src = address;
        script.onload = resolve;
        script.onerror = () => {
          scripts.delete(address);
          reject(new Error(address));
        };
        document.head.append(script);
      }));
    }
    return scripts.get(address);
  }

  function loadCards(file) {
    return load(new URL('cards/' + file, own).href);
  }

  // The ids of all cards, by number.
  async function allIds() {
    await Promise.all(index.ids.map(loadCards));
    return ids.flat();
  }

  // What all cards say, as digests: 8 digits for the front, 8 for the back.
  async function allMarks() {
    await Promise.all(index.marks.map(loadCards));
    return marks.flat();
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
    await loadCards(index.shards[at].file);
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

  // The ids or marks of a file: 16 digits each.
  function pieces(text) {
    const all = [];
    for (let at = 0; at < text.length; at += 16) {
      all.push(text.slice(at, at + 16));
    }
    return all;
  }

  // The other cards that ask for the same fact.
  function siblingsOf(number) {
    const group = siblings.get(number);
    return group ? group.filter((each) => each !== number) : ALONE;
  }

  window.gloss = window.gloss || {};
  window.gloss.cards = {
    index: (given) => { index = given; },
    // given: number, day when due, interval in days, ease in percent, of each card that has a schedule to start with.
    ids: (file, text, groups, given = []) => {
      ids[file] = pieces(text);
      groups.forEach((group) => group.forEach((each) => siblings.set(each, group)));
      for (let i = 0; i < given.length; i += 4) {
        starts.set(given[i], given.slice(i + 1, i + 4));
      }
    },
    marks: (file, text) => { marks[file] = pieces(text); },
    shard: (number, cards) => shards.set(number, cards),
    decks: () => index.decks,
    // Which cards can be asked with answers to choose from: all of them, or those only whose author wrote the answers.
    asked: (banks) => spread(banks ? index.banks : index.asked),
    // The schedules that cards start with, by number; complete once all ids are there.
    starts: () => starts,
    load,
    siblingsOf,
    allIds,
    allMarks,
    card,
    numbers,
  };
})();
