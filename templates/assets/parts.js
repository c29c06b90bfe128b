// What scripts for tables find and make on a page.
(function () {
  'use strict';

  function all(selector, root) {
    return Array.from((root || document).querySelectorAll(selector));
  }

  // An element; content is a text, a node, or a list of them.
  function make(tag, content, name) {
    const node = document.createElement(tag);
    node.append(...[].concat(content));
    node.className = name || '';
    return node;
  }

  function button(label, act) {
    const node = make('button', label);
    node.type = 'button';
    node.addEventListener('click', act);
    return node;
  }

  // A box to tick with its label; act is told whether it is ticked.
  function box(label, act) {
    const input = document.createElement('input');
    input.type = 'checkbox';
    input.addEventListener('change', () => act(input.checked));
    const words = make('span', label);
    words.dir = 'auto';
    return { input: input, label: make('label', [input, words]) };
  }

  // Texts and nodes in a row, with what the language of the words puts between them.
  function joined(contents) {
    return new Intl.ListFormat(gloss.language, { type: 'unit' }).formatToParts(Object.keys(contents))
      .map((part) => (part.type === 'element' ? contents[part.value] : part.value));
  }

  window.gloss = window.gloss || {};
  window.gloss.parts = { all: all, make: make, button: button, box: box, joined: joined };
})();
