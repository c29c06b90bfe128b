// A search of titles, terms and headings. The data script sets window.gloss.search to a list of
// {kind, title, href, about, names}: about and names (other names, an array) may be left out. Text is only ever shown as text.
// window.gloss.cells has the cells of each matrix: {layers: [{id, title, names, about}], texts: [{kind, who, about}],
// subjects: [{title, href, names, cells}]}, where cells holds for each layer the number of its text, or -1.
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
  var CELLS_SHOWN = 3; // of a subject
  var LONGEST = 150;
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

  var matrices = ((window.gloss && window.gloss.cells) || []).map(function (matrix) {
    return {
      layers: matrix.layers.map(function (layer) {
        return { it: layer, names: [layer.title].concat(layer.names).map(folded).join('\n'), about: folded(layer.about) };
      }),
      texts: matrix.texts.map(function (text) {
        return { it: text, names: folded(text.who), about: folded(text.about) };
      }),
      subjects: matrix.subjects.map(function (subject) {
        return { it: subject, names: [subject.title].concat(subject.names).map(folded).join('\n') };
      })
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

  // Where a word of the text begins with the letters; -1 if none does.
  function wordAt(text, word) {
    var at = text.indexOf(word);
    while (at >= 0 && !startsWord(text, at)) {
      at = text.indexOf(word, at + 1);
    }
    return at;
  }

  function worths(part, words, name, about) {
    return words.map(function (word) {
      return wordAt(part.names, word) >= 0 ? name : part.about && wordAt(part.about, word) >= 0 ? about : 0;
    });
  }

  // Each word must begin one in the subject's names, the layer or what the cell says, and one must be of the cell itself.
  function cellScore(subject, layer, text) {
    var sum = 0;
    var own = false;
    for (var i = 0; i < subject.length; i++) {
      var best = Math.max(subject[i], layer[i], text[i]);
      if (!best) {
        return 0;
      }
      own = own || layer[i] > 0 || text[i] > 0;
      sum += best;
    }
    return own ? sum : 0;
  }

  function cellsOf(matrix, words) {
    var layers = matrix.layers.map(function (layer) { return worths(layer, words, 4, 1); });
    var texts = matrix.texts.map(function (text) { return worths(text, words, 1, 2); });
    return matrix.subjects.map(function (subject) {
      var own = worths(subject, words, 3, 0);
      var hits = [];
      subject.it.cells.forEach(function (text, i) {
        var points = text < 0 ? 0 : cellScore(own, layers[i], texts[text]);
        if (points) {
          var layer = matrix.layers[i].it;
          var said = matrix.texts[text].it;
          hits.push({ points: points, order: i, entry: {
            kind: 'subject', title: subject.it.title + ': ' + layer.title, href: subject.it.href + '#' + layer.id,
            holder: said.kind, who: said.who, about: around(said.about, words)
          } });
        }
      });
      return { subject: subject.it, hits: hits.sort(byPoints) };
    });
  }

  function byPoints(a, b) {
    return b.points - a.points || a.order - b.order;
  }

  // The piece of a long text in which the first of the words stands.
  function around(text, words) {
    if (text.length <= LONGEST) {
      return text;
    }
    var plain = folded(text);
    var places = words.map(function (word) { return wordAt(plain, word); }).filter(function (at) { return at >= 0; });
    var at = Math.min.apply(null, places.concat(text.length));
    var from = at === text.length || at < LONGEST / 2 ? 0 : text.lastIndexOf(' ', at - LONGEST / 3) + 1;
    var to = text.lastIndexOf(' ', from + LONGEST);
    return (from ? '\u2026 ' : '') + (from + LONGEST >= text.length ? text.slice(from) : text.slice(from, to) + ' \u2026');
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
    if (entry.who) {
      var who = part('holder ' + entry.holder);
      who.textContent = entry.who;
      who.dir = 'auto';
      link.append(who);
    }
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

  // The best cells of each subject, and how many more its page has.
  function addCells(group, words) {
    var sum = 0;
    (words.length ? matrices : []).forEach(function (matrix) {
      cellsOf(matrix, words).forEach(function (found, column) {
        var shown = found.hits.slice(0, CELLS_SHOWN);
        var more = found.hits.length - shown.length;
        sum += found.hits.length;
        shown.forEach(function (hit, i) {
          group.push({ entry: hit.entry, points: hit.points, order: index.length + column + i / 10 });
        });
        if (more) {
          group.push({ points: shown[CELLS_SHOWN - 1].points, order: index.length + column + CELLS_SHOWN / 10, entry: {
            title: found.subject.title, href: found.subject.href, about: more + ' more cells of it'
          } });
        }
      });
    });
    return sum;
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
    hits += addCells(groups.get('subject'), words);
    list.replaceChildren();
    groups.forEach(function (found, kind) {
      found.sort(byPoints);
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
