// The box: a combobox whose list has the results in groups. Arrow keys walk through them, Enter opens one, Escape clears.
(function () {
  'use strict';
  var search = window.gloss.search;

  function element(tag, attributes, text) {
    var made = document.createElement(tag);
    Object.keys(attributes).forEach(function (name) { made.setAttribute(name, attributes[name]); });
    if (text) {
      made.textContent = text;
    }
    return made;
  }

  // id: begins the ids of its parts; changed: called with the words when they are other ones and their results are shown.
  search.box = function (id, changed) {
    var form = element('form', { role: 'search', 'class': 'search-form' });
    var label = element('label', { 'for': id + '-words' }, say('search.label'));
    var input = element('input', {
      id: id + '-words', type: 'search', name: 'q', role: 'combobox', autocomplete: 'off', autocapitalize: 'none', spellcheck: 'false',
      enterkeyhint: 'search', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': id + '-results', dir: 'auto'
    });
    var status = element('p', { role: 'status', 'class': 'search-count', 'data-search-count': '' });
    var list = element('div', { id: id + '-results', role: 'listbox', 'class': 'results', 'aria-label': say('search.results'), 'data-search-results': '' });
    var active = null;
    var latest = Promise.resolve();
    var turn = 0;
    list.hidden = true;
    form.append(label, input);

    function options() {
      return Array.prototype.filter.call(list.querySelectorAll('[role=option]'), function (each) { return !each.hidden; });
    }

    function activate(option) {
      if (active) {
        active.setAttribute('aria-selected', 'false');
      }
      active = option || null;
      if (active) {
        active.setAttribute('aria-selected', 'true');
        input.setAttribute('aria-activedescendant', active.id);
        active.scrollIntoView({ block: 'nearest' });
      } else {
        input.removeAttribute('aria-activedescendant');
      }
    }

    function show(result) {
      return search.groups(result).then(function (groups) {
        return function () {
          activate(null);
          list.replaceChildren.apply(list, groups);
          list.scrollTop = 0;
          list.hidden = !groups.length;
          input.setAttribute('aria-expanded', String(groups.length > 0));
          status.textContent = search.told(result);
          changed(input.value, result);
        };
      });
    }

    // Results that come late, when other words stand in the box, are not shown.
    function look() {
      var mine = ++turn;
      latest = search.find(input.value).then(show).then(function (draw) {
        if (mine === turn) {
          draw();
        }
      }, function () {
        if (mine === turn) {
          status.textContent = say('search.failed');
        }
      });
      return latest;
    }

    // Who is faster than the results walks through those of these words, not of those before.
    function walk(step) {
      latest.then(function () {
        var all = options();
        var at = all.indexOf(active);
        activate(all[at < 0 ? (step > 0 ? 0 : all.length - 1) : at + step]);
      });
    }

    function open(option, apart) {
      if (option && option.showMore) {
        option.showMore(activate);
      } else if (option && apart) {
        window.open(option.href, '_blank', 'noopener');
      } else if (option) {
        option.click();
      }
    }

    function enter(apart) {
      if (active) {
        open(active, apart);
      } else {
        // Who types fast gets the first result of these words, not of those before.
        latest.then(function () { open(options()[0], apart); });
      }
    }

    function clear() {
      input.value = '';
      look();
    }

    input.addEventListener('keydown', function (event) {
      var all = options();
      if (event.isComposing) {
        return;
      }
      if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
        walk(event.key === 'ArrowDown' ? 1 : -1);
      } else if (active && (event.key === 'Home' || event.key === 'End')) {
        activate(all[event.key === 'Home' ? 0 : all.length - 1]);
      } else if (event.key === 'Enter') {
        enter(event.ctrlKey || event.metaKey);
      } else if (event.key === 'Escape' && input.value) {
        clear();
      } else {
        return;
      }
      event.preventDefault();
    });
    input.addEventListener('input', look);
    form.addEventListener('submit', function (event) { event.preventDefault(); });
    list.addEventListener('click', function (event) {
      var more = event.target.closest('.more');
      if (more) {
        input.focus();
        open(more);
      }
    });
    // The words keep the focus when a result is pressed.
    list.addEventListener('pointerdown', function (event) {
      if (event.pointerType === 'mouse') {
        event.preventDefault();
      }
    });
    return { form: form, input: input, status: status, list: list, look: look, element: element };
  };
})();
