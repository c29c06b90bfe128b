// Cards whose id has changed, by a renamed note or a reworded half: what was learnt of a card that is gone moves to the one new card
// that says the same on both sides, else on its front, else on its back. Where two could be meant, nothing moves.
(function () {
  'use strict';
  const { make, button, event } = gloss.practice;
  // The digest of a half without words, such as a picture: it says nothing.
  const NOTHING = 'e3b0c442';

  function grouped(all, from, to) {
    const groups = new Map();
    all.forEach((each) => {
      const key = each.mark.slice(from, to);
      if (key.replaceAll(NOTHING, '')) {
        groups.set(key, (groups.get(key) || []).concat(each));
      }
    });
    return groups;
  }

  // Pairs of cards that are gone and cards that are new; of each its id and its mark.
  function pairs(gone, fresh) {
    const found = [];
    [[0, 16], [0, 8], [8, 16]].forEach(([from, to]) => {
      const taken = new Set(found.flat());
      const free = (each) => !taken.has(each);
      const news = grouped(fresh.filter(free), from, to);
      grouped(gone.filter(free), from, to).forEach((olds, key) => {
        const both = olds.concat(news.get(key) || []);
        if (olds.length === 1 && both.length === 2) {
          found.push(both);
        }
      });
    });
    return found;
  }

  // The events that move a card; none if its reader has taken this very move back.
  async function moves(app, [from, to]) {
    const log = await app.store.log(from.id);
    const last = log.filter((each) => each[3] === 'm' && each[4] === to.id).sort((a, b) => a[2] - b[2]).pop();
    if (last && !gloss.history.standing(log).includes(last)) {
      return [];
    }
    // A card that comes back under the name it once had stops following the one that it became.
    const before = (await app.store.log(to.id)).some((each) => each[3] === 'm');
    return (before ? [event(to.id, 'm', to.id)] : []).concat([event(from.id, 'm', to.id)]);
  }

  // Each pair that moves, with its events.
  async function found(app) {
    const lost = Array.from(app.kept.values()).filter((state) => !app.numbers.has(state.id) && state.memory.reps);
    if (!lost.length) {
      return [];
    }
    const [marks, now] = await Promise.all([app.store.marks(), gloss.cards.allMarks()]);
    const gone = lost.map(({ id }) => ({ id, mark: marks.get(id) || '' }));
    const fresh = app.ids.map((id, i) => ({ id, mark: now[i] })).filter((each) => !app.kept.has(each.id));
    const all = await Promise.all(pairs(gone, fresh).map(async (pair) => [...pair, await moves(app, pair)]));
    return all.filter(([, , events]) => events.length);
  }

  // For a page that only counts: as if all had moved, which waits until a reader can see it.
  gloss.practice.asIfMoved = async (app) => (await found(app)).forEach(([from, to]) => app.states.set(to.id, app.states.get(from.id)));

  gloss.practice.beforeStart = async function (app) {
    const all = await found(app);
    if (!all.length) {
      return;
    }
    const events = all.flatMap((each) => each[2]);
    await app.store.append(events, Object.fromEntries(all.map(([, to]) => [to.id, to.mark])));
    await app.refresh();
    app.news.append(make('div', { class: 'practice-notice', role: 'alert' },
      make('p', { text: say('practice.found', all.length) }),
      button(say('practice.undo'), async () => {
        await app.store.append(events.map((each) => event(each[1], 'u', each[0])), {});
        location.reload();
      })));
  };
})();
