// What a search found, as groups of options. Text from notes is only ever shown as text.
(function () {
  'use strict';
  var search = window.gloss.search;
  var words = search.words;
  var LABELS = {
    term: say('search.terms'), note: say('search.notes'), heading: say('search.headings'), matrix: say('search.duties'),
    card: say('search.cards'), text: say('search.text')
  };
  var SHOWN = { term: 3, note: 4, heading: 3, matrix: 4, card: 3, text: 4 };
  var MORE = 10;
  var LONGEST = 170;
  var count = 0;

  function node(tag, className, text) {
    var made = document.createElement(tag);
    made.className = className;
    if (text !== undefined) {
      made.textContent = text;
    }
    return made;
  }

  function isMarked(word, marks) {
    if (marks.words.has(word)) {
      return word.length;
    }
    var length = 0;
    marks.starts.forEach(function (start) {
      if (word.startsWith(start) && (start.length > 2 || start.length === word.length || words.unspaced(start))) {
        length = Math.max(length, start.length);
      }
    });
    return length;
  }

  // The places of what was found in a text, in order, none inside another; each with the word that was found there.
  function places(text, marks) {
    var plain = words.mapped(text);
    var found = [];
    words.tokens(plain.text).forEach(function (token) {
      var length = isMarked(token.word, marks);
      if (!length) {
        return;
      }
      var to = length < token.to - token.from && length < token.word.length ? token.from + length : token.to;
      var from = plain.at ? plain.at[token.from] : token.from;
      to = plain.at ? plain.at[to] : to;
      var last = found[found.length - 1];
      if (last && from <= last.to) {
        last.to = Math.max(last.to, to);
      } else {
        found.push({ from: from, to: to, word: token.word });
      }
    });
    return found;
  }

  function marked(at, text, found, offset) {
    var from = 0;
    found.forEach(function (each) {
      var start = each.from - offset;
      if (start >= from && each.to - offset <= text.length) {
        at.append(text.slice(from, start), node('mark', '', text.slice(start, each.to - offset)));
        from = each.to - offset;
      }
    });
    at.append(text.slice(from));
    at.dir = 'auto';
    return at;
  }

  // Where a piece of a long text begins that has as many different words as possible.
  function best(found) {
    var from = 0;
    var most = 0;
    found.forEach(function (first, i) {
      var seen = new Set();
      for (var k = i; k < found.length && found[k].to - first.from <= LONGEST - 30; k++) {
        seen.add(found[k].word);
      }
      if (seen.size > most) {
        most = seen.size;
        from = first.from;
      }
    });
    return from;
  }

  function excerpt(text, marks) {
    var found = places(text, marks);
    var at = node('span', 'about');
    if (text.length <= LONGEST) {
      return marked(at, text, found, 0);
    }
    var first = best(found);
    var from = first < LONGEST / 2 ? 0 : Math.max(text.lastIndexOf(' ', first - 40) + 1, first - 80);
    var end = text.lastIndexOf(' ', from + LONGEST);
    end = from + LONGEST >= text.length ? text.length : end > from + LONGEST / 2 ? end : from + LONGEST;
    if (from) {
      at.append('\u2026 ');
    }
    marked(at, text.slice(from, end), found.filter(function (each) { return each.from >= from; }), from);
    if (end < text.length) {
      at.append(' \u2026');
    }
    return at;
  }

  function titleOf(kind, piece) {
    return kind === 'matrix' && piece.holder ? piece.where + ': ' + piece.title : piece.title;
  }

  function whereOf(kind, piece) {
    if (kind === 'text') {
      return piece.where ? piece.where + (piece.also ? ' \u203a ' + piece.also.split(' \u00b7 ').join(' \u203a ') : '') : '';
    }
    return kind === 'matrix' && piece.holder ? '' : piece.where;
  }

  function option(kind, piece, marks) {
    var link = node('a', 'hit');
    var title = titleOf(kind, piece);
    link.href = piece.href;
    link.tabIndex = -1;
    var named = places(title, marks);
    link.append(marked(node('span', 'name'), title, named, 0));
    if (piece.who) {
      link.append(marked(node('span', 'holder ' + piece.holder), piece.who, [], 0));
    }
    var where = whereOf(kind, piece);
    if (where) {
      link.append(marked(node('span', 'where'), where, places(where, marks), 0));
    }
    var also = named.length || (kind !== 'term' && kind !== 'note') ? [] : places(piece.also, marks);
    if (also.length) {
      link.append(marked(node('span', 'where'), piece.also, also, 0));
    }
    if (piece.text) {
      link.append(excerpt(piece.text, marks));
    }
    return link;
  }

  function asOption(at) {
    at.setAttribute('role', 'option');
    at.setAttribute('aria-selected', 'false');
    at.id = '_hit-' + count++;
    return at;
  }

  // A promise of the options for hits.
  function options(kind, hits, marks) {
    return Promise.all(hits.map(search.piece)).then(function (pieces) {
      return pieces.map(function (piece) { return asOption(option(kind, piece, marks)); });
    });
  }

  function tellMore(more, left) {
    more.hidden = !left;
    more.textContent = left > MORE ? say('search.more', MORE, left) : say('search.rest', left);
  }

  function group(kind, hits, marks) {
    var shown = hits.length <= SHOWN[kind] + 1 ? hits.length : SHOWN[kind];
    return options(kind, hits.slice(0, shown), marks).then(function (list) {
      var section = node('div', 'group');
      var title = node('div', 'group-title', LABELS[kind]);
      var more = asOption(node('div', 'more'));
      title.id = '_group-' + kind;
      title.append(node('span', 'number', hits.length.toLocaleString(document.documentElement.lang, { numberingSystem: 'latn' })));
      section.setAttribute('role', 'group');
      section.setAttribute('aria-labelledby', title.id);
      tellMore(more, hits.length - shown);
      // Shows more, and calls back with the first of them.
      more.showMore = function (then) {
        options(kind, hits.slice(shown, shown + MORE), marks).then(function (others) {
          shown += others.length;
          more.before.apply(more, others);
          tellMore(more, hits.length - shown);
          then(others[0]);
        });
      };
      section.append.apply(section, [title].concat(list, more));
      return section;
    });
  }

  // A promise of the groups that found anything.
  search.groups = function (result) {
    var made = [];
    result.groups.forEach(function (hits, kind) {
      if (hits.length) {
        made.push(group(kind, hits, result.marks));
      }
    });
    return Promise.all(made);
  };

  // What a live region says.
  search.told = function (result) {
    if (!result.units.length) {
      return '';
    }
    if (!result.total) {
      return say('search.none');
    }
    return result.complete ? say('search.found', result.total) : say('search.partly', result.total);
  };
})();
