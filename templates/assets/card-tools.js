// What can be done with the card that shows, beside grading it, by button and by key; and what is known of it.
(function () {
  'use strict';
  const { make, button, number, percent, amount, date, event, row, table } = gloss.practice;
  const FLAGS = 4;

  // All cards of the site that come from the place of a note that a card comes from.
  async function ofNote(session) {
    const note = (session.card.href || '').split('#')[0];
    const deck = gloss.cards.decks().find((each) => each.kind === 'note' && gloss.cards.numbers(each).includes(session.number));
    return note && deck ? gloss.cards.numbers(deck).map((each) => session.app.ids[each]) : [session.card.id];
  }

  async function forAll(session, cards, kind, value, told) {
    await session.step(cards.map((card) => event(card, kind, value)), { told: make('span', { text: told }) });
  }

  const bury = (session) => forAll(session, [session.card.id], 'b', session.app.today(), say('tools.put-off'));
  const suspend = (session) => forAll(session, [session.card.id], 's', 1, say('tools.set-aside'));

  async function buryNote(session) {
    const cards = await ofNote(session);
    await forAll(session, cards, 'b', session.app.today(), say('tools.note-put-off', cards.length));
  }

  async function suspendNote(session) {
    const cards = await ofNote(session);
    await forAll(session, cards, 's', 1, say('tools.note-set-aside', cards.length));
  }

  async function flag(session) {
    const state = session.state();
    const next = ((state ? state.flag : 0) + 1) % (FLAGS + 1);
    await session.app.append([event(session.card.id, 'f', next)], {});
    await session.app.refresh();
    session.article.querySelector('.card-flag').textContent = session.flagText();
    session.app.announce(next ? say('tools.flag-number', next) : say('tools.no-flag'));
  }

  function dialog(title, ...inside) {
    const node = make('dialog', { class: 'practice-dialog', 'aria-label': title },
      make('h3', { text: title }), ...inside, button(say('tools.close'), () => node.close(), { class: 'main' }));
    node.addEventListener('close', () => node.remove());
    document.querySelector('[data-practice]').append(node);
    node.showModal();
    return node;
  }

  function why(session, state) {
    const memory = state.memory;
    return say('tools.why', percent(gloss.queue.chance(state, session.app.today())),
      amount(Math.max(1, Math.round(memory.stability)), 'day'), number(memory.difficulty, 1), percent(session.app.settings.retention / 100));
  }

  // What becomes of it: learnt for the first time, learnt, or learnt again.
  function stage(memory, due) {
    if (memory.state === gloss.fsrs.REVIEW) {
      return say('tools.learnt', memory.lapses, due);
    }
    return memory.state < gloss.fsrs.REVIEW ? say('tools.learning', memory.lapses, due) : say('tools.relearning', memory.lapses, due);
  }

  async function info(session) {
    const state = session.state();
    if (!state || !state.memory.reps) {
      dialog(say('tools.about'), make('p', { text: say('tools.new') }));
      return;
    }
    const rows = (await session.app.eventsOf(session.card.id)).filter((each) => 'gi'.includes(each[3])).map((each) => (each[3] === 'g'
      ? row(date(each[2]), gloss.practice.GRADES[each[4] - 1].name) : row(date(gloss.studyDay.date(each[4] - each[5])), say('tools.by-note'))));
    dialog(say('tools.about'),
      make('p', { text: stage(state.memory, date(gloss.studyDay.date(state.dueDay))) }),
      make('p', { text: why(session, state) }),
      table(say('tools.history'), [say('numbers.day'), say('tools.grade')], rows));
  }

  function open(session) {
    if (session.card.href) {
      location.href = session.card.href;
    }
  }

  const ACTIONS = [
    { key: '-', name: say('tools.put-off-card'), act: bury },
    { key: '=', name: say('tools.put-off-note'), act: buryNote },
    { key: '@', name: say('tools.set-aside-card'), act: suspend },
    { key: '!', name: say('tools.set-aside-note'), act: suspendNote },
    { key: 'f', name: say('tools.flag'), act: flag },
    { key: 'i', name: say('tools.why-interval'), act: info },
    { key: 'e', name: say('tools.open-note'), act: open },
    { key: '?', name: say('tools.keys'), act: help },
  ];

  function help() {
    const keys = [[say('tools.keys-show'), say('tools.keys-show-what')], ['1 2 3 4', gloss.practice.list(gloss.practice.GRADES.map((each) => each.name))],
      [say('tools.keys-undo'), say('tools.keys-undo-what')]]
      .concat(ACTIONS.map((each) => [each.key, each.name]));
    dialog(say('tools.keys'), make('dl', { class: 'practice-keys' }, ...keys.flatMap(([key, what]) => [
      make('dt', {}, make('kbd', { text: key })), make('dd', { text: what })])),
    make('p', { class: 'fine', text: say('tools.keys-about') }));
  }

  // The buttons under a card: those that are needed often in sight, the others behind one.
  function cardTools(session) {
    const more = make('details', { class: 'practice-more' }, make('summary', { text: say('text.more') }));
    more.append(make('div', { class: 'practice-menu' }, ...ACTIONS.map((each) => button(each.name, () => {
      more.open = false;
      each.act(session);
    }))));
    return [more];
  }

  // Keys act while the card, its answer or its buttons have the focus, or nothing has.
  function listen(session) {
    document.addEventListener('keydown', (event) => {
      const target = event.target;
      const free = target === document.body || session.root.contains(target);
      const undo = event.key === 'u' || (event.key === 'z' && (event.ctrlKey || event.metaKey));
      const modified = event.ctrlKey || event.metaKey || event.altKey;
      const field = target.closest('input, select, textarea, dialog');
      if (!session.app.settings.keys || !free || field || (modified && !undo) || event.repeat) {
        return;
      }
      const action = ACTIONS.find((each) => each.key === event.key);
      const go = (event.key === ' ' || event.key === 'Enter') && !target.closest('a, button, summary');
      if (undo) {
        session.undo();
      } else if (!session.card) {
        return;
      } else if (go) {
        if (session.answered) {
          session.grade(3);
        } else {
          session.reveal();
        }
      } else if (session.answered && '1234'.includes(event.key)) {
        session.grade(Number(event.key));
      } else if (action) {
        action.act(session);
      } else {
        return;
      }
      event.preventDefault();
    });
  }

  Object.assign(window.gloss.practice, { cardTools, listen, dialog });
})();
