// What waits in the next 30 days, what was done in the last 30 and how much of it was known; and the cards that were set aside.
(function () {
  'use strict';
  const { screens, make, button, number, percent, date, event, row, table } = gloss.practice;
  const DAYS = Array.from({ length: 30 }, (_, i) => i);

  function svg(name, attributes, ...inside) {
    const node = document.createElementNS('http://www.w3.org/2000/svg', name);
    Object.entries(attributes).forEach(([key, value]) => node.setAttribute(key, value));
    node.append(...inside);
    return node;
  }

  // A bar for each day, and the same as a table. tell: a function of the sum and the highest number.
  function chart(title, noun, first, counts, tell) {
    const most = Math.max(...counts);
    const told = tell(counts.reduce((sum, each) => sum + each, 0), most);
    const dates = DAYS.map((i) => date(gloss.studyDay.date(first + i)));
    const bars = DAYS.map((i) => 'M' + (i * 10 + 1) + ' 100v-' + (100 * counts[i]) / (most || 1) + 'h8V100');
    return make('section', {}, make('h3', { text: told }),
      make('div', { class: 'chart' },
        svg('svg', { role: 'img', viewBox: '0 0 300 100', preserveAspectRatio: 'none' }, svg('title', {}, told), svg('path', { d: bars.join('') })),
        make('p', {}, make('span', { text: dates[0] }), make('span', { text: dates[29] }))),
      make('details', { class: 'practice-more' }, make('summary', { text: say('numbers.table') }),
        table(title, [say('numbers.day'), noun], DAYS.map((i) => row(dates[i], number(counts[i]))))));
  }

  // How often a learnt card was known when it came back.
  function retention(app, days, today) {
    const all = Array.from(app.days.values()).filter((each) => each.day > today - days);
    const sum = (name) => all.reduce((total, each) => total + each[name], 0);
    const reviews = sum('reviews');
    return row(say('numbers.last-days', days), number(reviews), reviews ? percent(sum('recalled') / reviews) : '–');
  }

  async function aside(app, state) {
    const card = await gloss.cards.card(app.numbers.get(state.id));
    const front = make('div');
    front.innerHTML = card.front;
    const text = card.context.concat(front.textContent.trim()).join(' › ');
    return make('li', {}, make('span', { dir: 'auto', text }), button(say('numbers.take-back'), async (click) => {
      click.target.parentNode.remove();
      await app.append([event(card.id, 's', 0)], {});
      app.announce(say('practice.taken-back'));
    }, { 'aria-label': say('numbers.take-back-of', text) }));
  }

  screens.numbers = async function (app, root) {
    const today = app.today();
    const states = Array.from(app.states.values()).filter((state) => app.numbers.has(state.id));
    const off = states.filter((state) => state.suspended);
    const on = states.filter((state) => !state.suspended && state.memory.reps);
    const learning = on.filter(gloss.queue.isLearning).length;
    // What is overdue waits today; what was put off, tomorrow.
    const due = on.map((state) => Math.max(state.buried === today ? 1 : 0, state.dueDay - today));
    root.append(
      make('h2', { text: say('practice.numbers') }),
      make('p', { text: say('numbers.cards', app.ids.length - off.length - on.length, learning, on.length - learning, off.length) }),
      chart(say('numbers.next'), say('numbers.of-cards'), today, DAYS.map((i) => due.filter((each) => each === i).length),
        (sum, most) => say('numbers.next-sum', sum, most)),
      chart(say('numbers.last'), say('numbers.of-reviews'), today - 29,
        DAYS.map((i) => app.done(today - 29 + i)).map((each) => each.fresh + each.learning + each.reviews),
        (sum, most) => say('numbers.last-sum', sum, most)),
      make('h3', { text: say('numbers.retention-title') }),
      table(say('numbers.retention'), [say('numbers.when'), say('numbers.of-reviews'), say('numbers.known')],
        [7, 30, 365].map((days) => retention(app, days, today))));
    if (off.length) {
      root.append(make('h3', { text: say('numbers.aside') }), make('ul', { class: 'practice-aside' }, ...await Promise.all(off.map((state) => aside(app, state)))));
    }
    root.append(make('p', { class: 'links' }, gloss.practice.allDecks()));
  };
})();
