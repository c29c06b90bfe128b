// Before an exam: what it shall ask, how long it shall take, and when it explains.
(function () {
  'use strict';
  const { screens, make, button, number } = gloss.practice;
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
      ? make('p', { class: 'practice-notice' }, 'An exam is open: ', make('a', { href: kept.address, text: 'go on with it' }),
        '. A new one takes its place.')
      : null;
  }

  function deckChoice(wish) {
    return make('select', {}, ...gloss.cards.decks().filter((deck) => paper.asked(deck, false).length).map((deck) =>
      make('option', { value: deck.name, text: deck.title + ' (' + paper.asked(deck, false).length + ')', selected: deck.name === wish.deck })));
  }

  async function setup(app, root, wish) {
    const deck = deckChoice(wish);
    const count = whole(1, 500, wish.count);
    const minutes = whole(0, 600, wish.minutes);
    const pass = whole(1, 100, app.settings.pass || 70);
    const banks = gloss.cards.asked(true).length
      ? choice('Questions', 'from', [['all', 'from cards and question banks'], ['banks', 'from question banks only']], wish.banks ? 'banks' : 'all')
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
          told.textContent = 'This deck has no such questions.';
          return;
        }
        await app.change({ pass: Number(pass.value) });
        await begin(app, next);
      },
    },
    field('exam-deck', 'Ask about', deck),
    field('exam-count', 'Questions', count),
    field('exam-minutes', 'Minutes', minutes, '0 is no limit. AWS Cloud Practitioner has 65 questions and 90 minutes.'),
    field('exam-pass', 'To pass, in percent', pass),
    choice('Explain the answers', 'tell', [['end', 'all at the end'], ['once', 'after each question']], wish.once ? 'once' : 'end'),
    banks, told, make('p', {}, make('button', { type: 'submit', class: 'main', text: 'Begin' })));
    root.append(...[make('h2', { text: 'Take an exam' }), await open(app), form,
      make('p', { class: 'fine', text: 'Wrong answers are those of neighbouring cards. An exam leaves your schedule alone.' }),
      make('p', { class: 'links' }, make('a', { href: 'review.html', text: 'All decks' }))].filter((each) => each));
  }

  // For who comes by a link: nothing runs before they say so.
  function welcome(app, root, wish, questions, title, changed) {
    root.append(make('h2', { dir: 'auto', text: 'Exam: ' + title }),
      make('p', { text: number(questions, 'question') + ', ' + (wish.minutes ? number(wish.minutes, 'minute') : 'no limit of time') + ', ' +
        (app.settings.pass || 70) + ' % to pass. One question may have several right answers; it says how many. An open question counts as wrong.' }));
    if (changed) {
      root.append(make('p', { class: 'practice-notice', text: 'The cards have changed since you began, so this is another paper.' }));
    }
    return new Promise((resolve) => {
      root.append(make('p', {}, button('Begin', resolve, { class: 'main', 'data-start': true })),
        make('p', { class: 'links' }, make('a', { href: '?mode=exam', text: 'Another exam' })));
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
      root.append(make('p', { role: 'alert', text: 'The cards of this exam are not there any more.' }));
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
