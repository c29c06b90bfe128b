// The settings of practice, kept with the progress.
(function () {
  'use strict';
  const { screens, make } = gloss.practice;

  function field(app, label, input, explained) {
    const id = 'set-' + input.name;
    input.id = id;
    const read = () => (input.type === 'checkbox' ? input.checked : input.type === 'number' ? Number(input.value) : input.value);
    input.addEventListener('change', async () => {
      if (input.checkValidity()) {
        await app.change({ [input.name]: read() });
        app.announce('Kept');
      }
    });
    return make('div', { class: 'practice-field' }, make('label', { for: id, text: label }), input,
      explained ? make('small', { text: explained }) : null);
  }

  function whole(app, name, low, high) {
    return make('input', { type: 'number', name, min: low, max: high, step: 1, required: true, value: app.settings[name] });
  }

  function yes(app, name) {
    return make('input', { type: 'checkbox', name, checked: app.settings[name] });
  }

  function choice(app, name, options) {
    return make('select', { name }, ...options.map(([value, text]) =>
      make('option', { value, text, selected: app.settings[name] === value })));
  }

  screens.settings = async function (app, root) {
    root.append(
      make('h2', { text: 'Settings of practice' }),
      field(app, 'New cards a day', whole(app, 'fresh', 0, 9999)),
      field(app, 'Reviews a day', whole(app, 'reviews', 0, 9999)),
      field(app, 'Cards you want to know when they come back, in percent', whole(app, 'retention', 70, 97),
        'More means more reviews. It counts from your next answer on: nothing that is planned already moves.'),
      field(app, 'Order of reviews', choice(app, 'order', [['forgotten', 'most likely forgotten first'], ['due', 'due longest first'],
        ['random', 'random'], ['added', 'as in the deck']])),
      field(app, 'Set a card aside when it was forgotten so many times', whole(app, 'leech', 2, 99)),
      field(app, 'Ask only one card of the same fact a day', yes(app, 'siblings')),
      field(app, 'Two grades only: Again and Good', yes(app, 'twoGrades'), 'For all who press Hard when they forgot.'),
      field(app, 'Single keys', yes(app, 'keys'), 'Space, numbers and letters act while a card has the focus.'),
      make('p', { class: 'links' }, make('a', { href: 'review.html', text: 'All decks' })));
  };
})();
