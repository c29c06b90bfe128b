// What a query finds: pieces by their numbers, in groups, the best first. It knows no page: it is told words and tells numbers.
(function () {
  'use strict';
  var search = window.gloss.search;
  var index = search.index;
  var words = search.words;
  var KINDS = ['term', 'note', 'heading', 'subject', 'cell', 'card'];
  var GROUPS = ['term', 'note', 'heading', 'matrix', 'card', 'text'];
  var FEW = 3; // results, below which beginnings and misspellings count too
  var SHORTEST_START = 3; // letters of a word of a text that is still being typed
  var SHORTEST_MISSPELT = 5;
  var MOST_NEAR = 12;
  var MOST_PIECES = 16777216;
  var HIGHEST = 16777216;
  var NAME = 1;
  var TEXT = 2;
  var AROUND = 4;
  var AROUND_WEIGHT = 2; // in a cell of a subject or under a note that is called so

  // Which of all pieces have a word, where, and how well.
  function Hits(total) {
    this.scores = new Int32Array(total);
    this.places = new Uint8Array(total);
  }

  // idf: a word that is in few pieces says more than one that is in many.
  Hits.prototype.add = function (list, text, factor, total) {
    var pieces = [];
    var weights = [];
    index.read(list, text, function (piece, weight) {
      pieces.push(piece);
      weights.push(weight);
    });
    var worth = factor * Math.log2(2 + total / (pieces.length || 1)) * (list === 'names' ? 6 : 2);
    for (var i = 0; i < pieces.length; i++) {
      var piece = pieces[i];
      this.places[piece] |= list === 'names' ? NAME : weights[i] ? TEXT : AROUND;
      this.scores[piece] = Math.max(this.scores[piece], 1 + Math.round(worth * (weights[i] || AROUND_WEIGHT)));
    }
  };

  // Where both are: the sum; the places of either.
  Hits.prototype.and = function (other) {
    for (var i = 0; i < this.places.length; i++) {
      var both = this.places[i] && other.places[i];
      this.places[i] = both ? this.places[i] | other.places[i] : 0;
      this.scores[i] = both ? this.scores[i] + other.scores[i] : 0;
    }
  };

  Hits.prototype.or = function (other) {
    for (var i = 0; i < this.places.length; i++) {
      this.places[i] |= other.places[i];
      this.scores[i] = Math.max(this.scores[i], other.scores[i]);
    }
  };

  // The words that differ by one typing error: their beginning or their end is right.
  function neighbours(told, word) {
    var letters = Array.from(word);
    var half = Math.ceil((letters.length - 1) / 2);
    var start = letters.slice(0, half).join('');
    var end = letters.slice(half + 1).reverse().join('');
    return Promise.all([index.beginning(told, 'near', start), index.beginning(told, 'near', '-' + end)]).then(function (found) {
      var all = new Set(found[0].map(function (each) { return each[0]; }));
      found[1].forEach(function (each) { all.add(Array.from(each[0].slice(1)).reverse().join('')); });
      return Array.from(all).filter(function (each) { return each !== word && words.near(word, each); }).sort().slice(0, MOST_NEAR);
    });
  }

  // All that may be meant by a word: [list, postings, factor]. Tells which words and beginnings are to be marked.
  function meant(told, word, wish, marks) {
    var asked = [];
    var known = new Set();

    function ask(list, each, factor) {
      asked.push(index.postings(told, list, each).then(function (text) { return [[list, text, factor]]; }));
    }

    function both(each, factor) {
      known.add(each);
      marks.words.add(each);
      ask('names', each, factor);
      ask('words', each, factor);
    }

    words.variants(word).forEach(function (each) { both(each, each === word ? 12 : 9); });
    if (wish.start) {
      marks.starts.add(word);
      ['names', 'words'].forEach(function (list) {
        if (list === 'names' || word.length >= SHORTEST_START || words.unspaced(word)) {
          asked.push(index.beginning(told, list, word).then(function (found) {
            return found.filter(function (each) { return !known.has(each[0]); })
              .map(function (each) { return [list, each[1], 2 + 6 * word.length / each[0].length]; });
          }));
        }
      });
    }
    if (wish.near && word.length >= SHORTEST_MISSPELT && !words.unspaced(word)) {
      asked.push(neighbours(told, word).then(function (found) {
        var before = asked.length;
        found.forEach(function (each) { both(each, 4); });
        return Promise.all(asked.slice(before)).then(flat);
      }));
    }
    return Promise.all(asked).then(flat);
  }

  function flat(lists) {
    return [].concat.apply([], lists);
  }

  function hits(told, word, wish, marks) {
    return meant(told, word, wish, marks).then(function (all) {
      var found = new Hits(told.total);
      all.forEach(function (each) {
        if (each[1]) {
          found.add(each[0], each[1], each[2], told.total);
        }
      });
      return found;
    });
  }

  function hitsOfUnit(told, unit, wish, marks) {
    var last = unit.all.length - 1;
    var alternatives = unit.all.map(function (word, i) {
      return hits(told, word, { start: i === last && (unit.typing || wish.starts), near: wish.near }, marks);
    });
    if (unit.or) {
      alternatives.push(hits(told, unit.or, { start: unit.typing || wish.starts, near: wish.near }, marks));
    }
    return Promise.all(alternatives).then(function (found) {
      for (var i = 1; i <= last; i++) {
        found[0].and(found[i]);
      }
      if (unit.or) {
        found[0].or(found[last + 1]);
      }
      return found[0];
    });
  }

  function kindOf(told, piece) {
    var kind = 0;
    for (var end = told.counts[0]; piece >= end; end += told.counts[kind]) {
      kind++;
    }
    return KINDS[kind];
  }

  // A piece is shown under its kind if its name was asked for, else as a place in a text.
  function groupOf(kind, asked, named, titled) {
    if (kind === 'subject' || kind === 'cell') {
      return 'matrix';
    }
    var byName = kind === 'term' ? named > 0 : kind === 'heading' ? named > 0 && titled === asked : named === asked;
    return kind === 'card' || byName ? kind : 'text';
  }

  // The pieces that have all units, or else the most of them that any piece has.
  function chosen(told, found) {
    var most = 0;
    var pieces = [];
    for (var piece = 0; piece < told.total; piece++) {
      var count = 0;
      var own = 0;
      for (var i = 0; i < found.length; i++) {
        count += found[i].places[piece] ? 1 : 0;
        own |= found[i].places[piece];
      }
      if (own & (NAME | TEXT) && count >= most) {
        if (count > most) {
          most = count;
          pieces = [];
        }
        pieces.push(piece);
      }
    }
    return { groups: grouped(told, pieces, most, found), total: pieces.length, complete: most === found.length };
  }

  // Lists of pieces, the best first. Numbers that hold both score and piece are sorted without a function.
  function grouped(told, pieces, count, found) {
    var keys = new Map(GROUPS.map(function (each) { return [each, []]; }));
    pieces.forEach(function (piece) {
      var named = 0;
      var titled = 0;
      var score = 0;
      for (var i = 0; i < found.length; i++) {
        named += found[i].places[piece] & NAME ? 1 : 0;
        titled += found[i].places[piece] & (NAME | AROUND) ? 1 : 0;
        score += found[i].scores[piece];
      }
      keys.get(groupOf(kindOf(told, piece), count, named, titled)).push((HIGHEST - score) * MOST_PIECES + piece);
    });
    var groups = new Map();
    keys.forEach(function (list, kind) {
      groups.set(kind, Array.from(Float64Array.from(list).sort(), function (key) { return key % MOST_PIECES; }));
    });
    return groups;
  }

  var STEPS = [{}, { starts: true }, { starts: true, near: true }];

  // A promise of {groups: Map of lists of pieces, total, complete, marks, units}; complete: whether all words were found together.
  function find(query) {
    var units = words.units(query);
    return index.ready().then(function (told) {
      function step(number) {
        var marks = { words: new Set(), starts: new Set() };
        return Promise.all(units.map(function (unit) { return hitsOfUnit(told, unit, STEPS[number], marks); })).then(function (found) {
          var result = chosen(told, found);
          if ((result.total < FEW || !result.complete) && number + 1 < STEPS.length) {
            return step(number + 1);
          }
          result.marks = marks;
          result.units = units;
          return result;
        });
      }
      return units.length ? step(0) : { groups: new Map(), total: 0, complete: true, marks: { words: new Set(), starts: new Set() }, units: units };
    });
  }

  search.find = find;
  search.piece = function (number) {
    return index.ready().then(function (told) { return index.piece(told, number); });
  };
})();
