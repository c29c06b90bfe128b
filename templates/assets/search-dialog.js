// Where the box stands: in a dialog on every page, and in the page of the search, whose address has the words.
(function () {
  'use strict';
  var search = window.gloss.search;
  var own = document.currentScript.src;
  var names = (document.documentElement.dataset.search || '').split(' ');
  var place = document.querySelector('[data-search-page]');
  var pageBox = null;
  var dialog = null;

  function styled(then) {
    var sheet = new URL(names[1], own).href;
    if (document.querySelector('link[href$="' + names[1] + '"]')) {
      then();
      return;
    }
    var link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = sheet;
    link.addEventListener('load', then);
    link.addEventListener('error', then);
    document.head.append(link);
  }

  function pageOf(query) {
    return new URL('../search.html', own).href + (query ? '?q=' + encodeURIComponent(query) : '');
  }

  function build() {
    var made = document.createElement('dialog');
    var all;
    var box = search.box('_search', function (query, result) {
      all.href = pageOf(query);
      all.textContent = result.total ? say('search.all') : say('search.lists');
      all.hidden = !result.units.length;
      hint.hidden = result.units.length > 0;
    });
    var close = box.element('button', { type: 'button', 'class': 'close', 'aria-label': say('search.close') }, '\u00d7');
    var hint = box.element('p', { 'class': 'hint' }, say('search.hint') + ' ');
    var foot = box.element('p', { 'class': 'foot' });
    var body = box.element('div', { 'class': 'search-body' });
    all = box.element('a', { href: pageOf('') });
    hint.append(box.element('span', { 'class': 'keys' }, say('search.keys')));
    all.hidden = true;
    foot.append(all);
    made.className = 'search-dialog';
    made.setAttribute('aria-label', say('search.title'));
    box.form.append(close);
    body.append(box.status, hint, box.list, foot);
    made.append(box.form, body);
    close.addEventListener('click', function () { made.close(); });
    made.addEventListener('click', function (event) {
      if (event.target === made || (event.target.closest('a[href]') && !event.ctrlKey && !event.metaKey && !event.shiftKey)) {
        made.close();
      }
    });
    document.body.append(made);
    made.box = box;
    return made;
  }

  // waiting: gives what was typed until now, once.
  search.open = function (waiting) {
    if (pageBox) {
      pageBox.input.focus();
      pageBox.input.select();
      return;
    }
    search.index.ready().catch(function () {});
    styled(function () {
      dialog = dialog || build();
      if (!dialog.open) {
        dialog.showModal();
      }
      var typed = waiting ? waiting() : '';
      dialog.box.input.focus();
      dialog.box.input.select();
      if (typed) {
        dialog.box.input.value = typed;
        dialog.box.look();
      }
    });
  };

  function remember(query) {
    var address = new URL(location.href);
    if (query) {
      address.searchParams.set('q', query);
    } else {
      address.searchParams.delete('q');
    }
    if (address.href !== location.href) {
      history.replaceState(null, '', address);
    }
  }

  if (place) {
    var indexes = document.querySelector('[data-search-indexes]');
    pageBox = search.box('search', function (query, result) {
      remember(query);
      indexes.hidden = result.total > 0;
    });
    place.append(pageBox.form, pageBox.status, pageBox.list);
    place.hidden = false;
    pageBox.input.value = new URL(location.href).searchParams.get('q') || '';
    search.index.ready().catch(function () {});
    if (pageBox.input.value) {
      pageBox.look();
    }
    if (!location.hash) {
      pageBox.input.focus();
    }
  }
})();
