// A filter of the glossary by names, other names and definitions. Only a glossary of one page has it: part of one would mislead.
(function () {
  'use strict';
  var place = document.querySelector('[data-filter]');
  if (!place) {
    return;
  }

  function plain(text) {
    return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  }

  function all(selector, root) {
    return Array.prototype.slice.call((root || document).querySelectorAll(selector));
  }

  var letters = all('.letter').map(function (section) {
    return {
      nodes: [section].concat(all('.letters a[href$="#' + CSS.escape(section.id) + '"]').map(function (link) { return link.parentNode; })),
      terms: all('.term-list > *', section).map(function (node) {
        var words = all('dt, dd:not(.quiet)', node).map(function (part) { return part.textContent; });
        return { node: node, text: plain(words.join(' ')) };
      })
    };
  });
  var form = document.createElement('form');
  var label = document.createElement('label');
  var box = document.createElement('input');
  var count = document.createElement('p');
  form.className = 'filter';
  form.setAttribute('role', 'search');
  label.textContent = say('filter.label');
  label.htmlFor = box.id = '_filter';
  box.type = 'search';
  box.autocomplete = 'off';
  box.autocapitalize = 'none';
  box.spellcheck = false;
  count.setAttribute('role', 'status');

  function filter() {
    var words = plain(box.value).split(/\s+/).filter(Boolean);
    var hits = 0;
    letters.forEach(function (letter) {
      var shown = 0;
      letter.terms.forEach(function (term) {
        term.node.hidden = !words.every(function (word) { return term.text.includes(word); });
        shown += term.node.hidden ? 0 : 1;
      });
      letter.nodes.forEach(function (node) { node.hidden = !shown; });
      hits += shown;
    });
    count.textContent = !words.length ? '' : hits ? say('count.terms', hits) : say('filter.none');
  }

  form.addEventListener('submit', function (event) { event.preventDefault(); });
  box.addEventListener('input', filter);
  form.append(label, box, count);
  place.append(form);
  place.hidden = false;
})();
