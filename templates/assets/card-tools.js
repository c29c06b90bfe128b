// What can be done with the card that shows, beside grading it, by button and by key; and what is known of it.
(function () {
  'use strict';
  const { make, button, number, event, row, table } = gloss.practice;
  const FLAGS = 4;
  const STATES = ['new', 'being learnt', 'learnt', 'being learnt again'];

  // All cards of the site that come from the place of a note that a card comes from.
  async function ofNote(session) {
    const note = (session.card.href || '').split('#')[0];
    const deck = gloss.cards.decks().find((each) => each.kind === 'note' && gloss.cards.numbers(each).includes(session.number));
    return note && deck ? gloss.cards.numbers(deck).map((each) => session.app.ids[each]) : [session.card.id];
  }

  async function forAll(session, cards, kind, value, say) {
    await session.step(cards.map((card) => event(card, kind, value)), { say: make('span', { text: say }) });
  }

  const bury = (session) => forAll(session, [session.card.id], 'b', session.app.today(), 'Put off until tomorrow.');
  const suspend = (session) => forAll(session, [session.card.id], 's', 1, 'Set aside until you take it back.');

  async function buryNote(session) {
    const cards = await ofNote(session);
    await forAll(session, cards, 'b', session.app.today(), number(cards.length, 'card') + ' of this note put off until tomorrow.');
  }

  async function suspendNote(session) {
    const cards = await ofNote(session);
    await forAll(session, cards, 's', 1, number(cards.length, 'card') + ' of this note set aside.');
  }

  async function flag(session) {
    const state = session.state();
    const next = ((state ? state.flag : 0) + 1) % (FLAGS + 1);
    await session.app.append([event(session.card.id, 'f', next)], {});
    await session.app.refresh();
    session.article.querySelector('.card-flag').textContent = session.flagText();
    session.app.announce(next ? 'Flag ' + next : 'No flag');
  }

  function dialog(title, ...inside) {
    const node = make('dialog', { class: 'practice-dialog', 'aria-label': title },
      make('h3', { text: title }), ...inside, button('Close', () => node.close(), { class: 'main' }));
    node.addEventListener('close', () => node.remove());
    document.querySelector('[data-practice]').append(node);
    node.showModal();
    return node;
  }

  function date(time) {
    return new Date(time).toLocaleDateString(undefined, { year: 'numeric', month: 'short', day: 'numeric' });
  }

  function why(session, state) {
    const memory = state.memory;
    const chance = Math.round(100 * gloss.queue.chance(state, session.app.today()));
    return 'Today you know it with a chance of about ' + chance + ' %. Its memory lasts ' +
      number(Math.max(1, Math.round(memory.stability)), 'day') + ' until that chance is 90 %, and it is ' + memory.difficulty.toFixed(1) +
      ' of 10 hard for you. The next time is chosen so that you still know it with ' + session.app.settings.retention +
      ' %: later after Easy, sooner after Hard, at once after Again.';
  }

  async function info(session) {
    const state = session.state();
    if (!state || !state.memory.reps) {
      dialog('About this card', make('p', { text: 'It is new: you have not graded it yet.' }));
      return;
    }
    const rows = (await session.app.eventsOf(session.card.id)).filter((each) => 'gi'.includes(each[3])).map((each) => (each[3] === 'g'
      ? row(date(each[2]), gloss.practice.GRADES[each[4] - 1].name) : row(date(gloss.studyDay.date(each[4] - each[5])), 'as your note says')));
    dialog('About this card',
      make('p', { text: 'It is ' + STATES[state.memory.state] + ', due ' + date(gloss.studyDay.date(state.dueDay)) + ', forgotten ' +
        number(state.memory.lapses, 'time') + '.' }),
      make('p', { text: why(session, state) }),
      table('History', ['Day', 'Grade'], rows));
  }

  function open(session) {
    if (session.card.href) {
      location.href = session.card.href;
    }
  }

  const ACTIONS = [
    { key: '-', name: 'Put off card', act: bury },
    { key: '=', name: 'Put off note', act: buryNote },
    { key: '@', name: 'Set aside card', act: suspend },
    { key: '!', name: 'Set aside note', act: suspendNote },
    { key: 'f', name: 'Flag', act: flag },
    { key: 'i', name: 'Why this interval', act: info },
    { key: 'e', name: 'Open the note', act: open },
    { key: '?', name: 'Keys', act: help },
  ];

  function help() {
    const keys = [['Space, Enter', 'show the answer, then Good'], ['1 2 3 4', 'Again, Hard, Good, Easy'], ['u, Ctrl+Z', 'take the last step back']]
      .concat(ACTIONS.map((each) => [each.key, each.name]));
    dialog('Keys', make('dl', { class: 'practice-keys' }, ...keys.flatMap(([key, what]) => [
      make('dt', {}, make('kbd', { text: key })), make('dd', { text: what })])),
    make('p', { class: 'fine', text: 'They act while the card has the focus, and can be switched off in the settings.' }));
  }

  // The buttons under a card: those that are needed often in sight, the others behind one.
  function cardTools(session) {
    const more = make('details', { class: 'practice-more' }, make('summary', { text: 'More' }));
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

  Object.assign(window.gloss.practice, { cardTools, listen, dialog, date });
})();
