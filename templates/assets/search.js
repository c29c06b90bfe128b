// A search of titles, terms and headings. The data script sets window.gloss.search to a list of
// {kind, title, href, about, names}: about and names (other names, an array) may be left out. Text is only ever shown as text.
(function () {
  'use strict';
  var place = document.querySelector('[data-search]');
  var entries = (window.gloss && window.gloss.search) || [];
  if (!place || !entries.length) {
    return;
  }
  var LABELS = {
    term: 'Terms', note: 'Notes', heading: 'Headings', subject: 'Who looks after what',
    matrix: 'Tables', comparison: 'Comparisons', deck: 'Cards'
  };
  var SHOWN = 12;
  var box = place.querySelector('input');
  var count = place.querySelector('[data-search-count]');
  var list = place.querySelector('[data-search-results]');
  var indexes = document.querySelector('[data-search-indexes]');

  // Letter by letter without accents and case, so that places in the folded text are places in the text.
  function folded(text) {
    var out = '';
    for (var i = 0; i < text.length; i++) {
      var plain = text[i].normalize('NFD')[0].toLowerCase();
      out += plain.length === 1 ? plain : text[i];
    }
    return out;
  }

  var index = entries.map(function (entry) {
    return {
      entry: entry,
      title: folded(entry.title),
      names: (entry.names || []).map(folded),
      about: folded(entry.about || '')
    };
  });

  function startsWord(text, at) {
    return at === 0 || /[^\p{L}\p{N}]/u.test(text[at - 1]);
  }

  // 0: not found; the nearer to the start of a name, the better.
  function weight(text, word, whole) {
    var at = text.indexOf(word);
    if (at < 0) {
      return 0;
    }
    return (at === 0 ? 6 : startsWord(text, at) ? 4 : 1) + (text === whole ? 8 : 0);
  }

  function score(item, words, whole) {
    var sum = 0;
    for (var i = 0; i < words.length; i++) {
      var best = 2 * weight(item.title, words[i], whole);
      item.names.forEach(function (name) { best = Math.max(best, 2 * weight(name, words[i], whole)); });
      best = best || weight(item.about, words[i], whole) / 2;
      if (!best) {
        return 0;
      }
      sum += best;
    }
    return sum;
  }

  function marked(node, text, words) {
    var plain = folded(text);
    var from = 0;
    while (from < text.length) {
      var at = -1;
      var length = 0;
      words.forEach(function (word) {
        var found = plain.indexOf(word, from);
        if (found >= 0 && (at < 0 || found < at || (found === at && word.length > length))) {
          at = found;
          length = word.length;
        }
      });
      if (at < 0) {
        break;
      }
      node.append(text.slice(from, at));
      var mark = document.createElement('mark');
      mark.textContent = text.slice(at, at + length);
      node.append(mark);
      from = at + length;
    }
    node.append(text.slice(from));
    node.dir = 'auto';
    return node;
  }

  function part(className) {
    var node = document.createElement('span');
    node.className = className;
    return node;
  }

  function row(entry, words) {
    var item = document.createElement('li');
    var link = document.createElement('a');
    link.href = entry.href;
    link.append(marked(part('name'), entry.title, words));
    if (entry.about) {
      link.append(marked(part('about'), entry.about, words));
    }
    item.append(link);
    return item;
  }

  function group(kind, found, words) {
    var section = document.createElement('section');
    var title = document.createElement('h2');
    var rows = document.createElement('ul');
    section.className = 'results';
    title.textContent = (LABELS[kind] || kind) + (found.length > SHOWN ? ' (' + SHOWN + ' of ' + found.length + ')' : '');
    found.slice(0, SHOWN).forEach(function (hit) { rows.append(row(hit.entry, words)); });
    section.append(title, rows);
    return section;
  }

  function search() {
    var whole = folded(box.value.trim());
    var words = whole.split(/\s+/).filter(Boolean);
    var groups = new Map(Object.keys(LABELS).map(function (kind) { return [kind, []]; }));
    var hits = 0;
    index.forEach(function (item, i) {
      var points = words.length ? score(item, words, whole) : 0;
      if (points) {
        var kind = item.entry.kind;
        if (!groups.has(kind)) {
          groups.set(kind, []);
        }
        groups.get(kind).push({ entry: item.entry, points: points, order: i });
        hits++;
      }
    });
    list.replaceChildren();
    groups.forEach(function (found, kind) {
      found.sort(function (a, b) { return b.points - a.points || a.order - b.order; });
      if (found.length) {
        list.append(group(kind, found, words));
      }
    });
    count.textContent = !words.length ? '' : hits === 0 ? 'Nothing found' : hits === 1 ? '1 result' : hits + ' results';
    if (indexes) {
      indexes.hidden = hits > 0;
    }
  }

  function remember() {
    var address = new URL(location.href);
    if (box.value) {
      address.searchParams.set('q', box.value);
    } else {
      address.searchParams.delete('q');
    }
    history.replaceState(null, '', address);
  }

  box.addEventListener('input', function () {
    search();
    remember();
  });
  place.querySelector('form').addEventListener('submit', function (event) {
    event.preventDefault();
    var first = list.querySelector('a');
    if (first) {
      first.focus();
    }
  });
  place.hidden = false;
  box.value = new URL(location.href).searchParams.get('q') || '';
  search();
  if (!location.hash) {
    box.focus();
  }
})();
