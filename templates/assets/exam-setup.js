// Before an exam: what it shall ask, how long it shall take, and when it explains.
(function () {
  'use strict';
  const { screens, make, button, percent, amount, around, PLACE } = gloss.practice;
  const paper = gloss.paper;

  function seed() {
    return Array.from(crypto.getRandomValues(new Uint8Array(3)), (each) => each.toString(16).padStart(2, '0')).join('');
  }

  // Goes to a paper and begins it there.
  async function begin(app, wish) {
    const address = paper.address(wish);
    await app.store.keep('exam', { address });
    location.search = address;
  }

  function field(id, label, input, explained) {
    input.id = id;
    return make('div', { class: 'practice-field' }, make('label', { for: id, text: label }), input,
      explained ? make('small', { text: explained }) : null);
  }

  function whole(low, high, value) {
    return make('input', { type: 'number', min: low, max: high, step: 1, required: true, value });
  }

  function choice(legend, name, options, chosen) {
    return make('fieldset', { class: 'exam-choices' }, make('legend', { text: legend }), ...options.map(([value, text]) =>
      make('label', { class: 'exam-choice' }, make('input', { type: 'radio', name, value, checked: value === chosen }), text)));
  }

  function chosen(form, name) {
    return form.querySelector('input[name="' + name + '"]:checked').value;
  }

  // The exam that was begun and not handed in, if there is one.
  async function open(app) {
    const kept = await app.store.meta('exam');
    return kept && kept.print && !kept.handed
      ? make('p', { class: 'practice-notice' },
        ...around(say('exam.unfinished', PLACE), make('a', { href: kept.address, text: say('exam.go-on') })))
      : null;
  }

  function deckChoice(wish) {
    return make('select', {}, ...gloss.cards.decks().filter((deck) => paper.asked(deck, false).length).map((deck) =>
      make('option', { value: deck.name, text: say('exam.deck', deck.title, paper.asked(deck, false).length), selected: deck.name === wish.deck })));
  }

  async function setup(app, root, wish) {
    const deck = deckChoice(wish);
    const count = whole(1, 500, wish.count);
    const minutes = whole(0, 600, wish.minutes);
    const pass = whole(1, 100, app.settings.pass || 70);
    const banks = gloss.cards.asked(true).length
      ? choice(say('exam.questions'), 'from', [['all', say('exam.from-all')], ['banks', say('exam.from-banks')]], wish.banks ? 'banks' : 'all')
      : null;
    const told = make('p', { role: 'alert' });
    const form = make('form', {
      submit: async (event) => {
        event.preventDefault();
        const next = {
          deck: deck.value, count: Number(count.value), minutes: Number(minutes.value), seed: seed(), weights: wish.weights, only: [],
          once: chosen(form, 'tell') === 'once', banks: banks !== null && chosen(form, 'from') === 'banks',
        };
        if (!paper.asked(app.deck(next.deck), next.banks).length) {
          told.textContent = say('exam.no-questions');
          return;
        }
        await app.change({ pass: Number(pass.value) });
        await begin(app, next);
      },
    },
    field('exam-deck', say('exam.about'), deck),
    field('exam-count', say('exam.questions'), count),
    field('exam-minutes', say('exam.minutes'), minutes, say('exam.minutes-why')),
    field('exam-pass', say('exam.pass'), pass),
    choice(say('exam.explain'), 'tell', [['end', say('exam.explain-end')], ['once', say('exam.explain-once')]], wish.once ? 'once' : 'end'),
    banks, told, make('p', {}, make('button', { type: 'submit', class: 'main', text: say('exam.begin') })));
    root.append(...[make('h2', { text: say('practice.exam') }), await open(app), form,
      make('p', { class: 'fine', text: say('exam.fine') }),
      make('p', { class: 'links' }, gloss.practice.allDecks())].filter((each) => each));
  }

  // For who comes by a link: nothing runs before they say so.
  function welcome(app, root, wish, questions, title, changed) {
    root.append(make('h2', { dir: 'auto', text: say('exam.title', title) }),
      make('p', { text: say('exam.rules', questions, wish.minutes ? amount(wish.minutes, 'minute') : say('exam.no-limit-of-time'),
        percent((app.settings.pass || 70) / 100)) }));
    if (changed) {
      root.append(make('p', { class: 'practice-notice', text: say('exam.changed') }));
    }
    return new Promise((resolve) => {
      root.append(make('p', {}, button(say('exam.begin'), resolve, { class: 'main', 'data-start': true })),
        make('p', { class: 'links' }, make('a', { href: '?mode=exam', text: say('exam.another') })));
    });
  }

  screens.exam = async function (app, root, query) {
    const wish = paper.wish(query);
    const deck = app.deck(wish.deck);
    if (!wish.seed || !deck) {
      await setup(app, root, wish);
      return;
    }
    const address = paper.address(wish);
    const made = await paper.make(wish, deck, app.ids);
    if (!made.questions.length) {
      root.append(make('p', { role: 'alert', text: say('exam.gone') }));
      await setup(app, root, wish);
      return;
    }
    const kept = await app.store.meta('exam');
    const own = kept && kept.address === address ? kept : null;
    const fresh = { address, print: made.print, ends: 0, begun: 0, answers: {}, flags: {}, told: {}, at: 0, handed: 0, counted: false };
    const sit = () => gloss.practice.sit(app, root, wish, made.questions, fresh);
    if (own && own.print === made.print) {
      Object.assign(fresh, own);
      await sit();
    } else if (own && !own.print) {
      await sit();
    } else {
      welcome(app, root, wish, made.questions.length, deck.title, own !== null).then(sit);
    }
  };

  Object.assign(window.gloss.practice, { beginExam: begin, examSeed: seed });
})();
