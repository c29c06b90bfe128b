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
        app.announce(say('settings.kept'));
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
      make('h2', { text: say('settings.title') }),
      field(app, say('settings.fresh'), whole(app, 'fresh', 0, 9999)),
      field(app, say('settings.reviews'), whole(app, 'reviews', 0, 9999)),
      field(app, say('settings.retention'), whole(app, 'retention', 70, 97),
        say('settings.retention-why')),
      field(app, say('settings.order'), choice(app, 'order', [['forgotten', say('settings.order-forgotten')], ['due', say('settings.order-due')],
        ['random', say('settings.order-random')], ['added', say('settings.order-added')]])),
      field(app, say('settings.leech'), whole(app, 'leech', 2, 99)),
      field(app, say('settings.siblings'), yes(app, 'siblings')),
      field(app, say('settings.two'), yes(app, 'twoGrades'), say('settings.two-why')),
      field(app, say('settings.keys'), yes(app, 'keys'), say('settings.keys-why')),
      make('p', { class: 'links' }, gloss.practice.allDecks()));
  };
})();
