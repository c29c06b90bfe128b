// Texts and queries as words, just as gloss.search.Tokens takes texts apart in Java; plurals; misspellings.
(function () {
  'use strict';
  window.gloss = window.gloss || {};
  var search = window.gloss.search = {};
  var LONGEST = 40;
  var LETTERS = {
    'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'ø': 'o', 'ł': 'l', 'đ': 'd', 'ı': 'i', 'ς': 'σ',
    '\u2018': '\'', '\u2019': '\'', '\u02bc': '\'', '\u2010': '-', '\u2011': '-'
  };
  // Accents, points of Hebrew and Arabic, and signs that nobody sees.
  var LEFT_OUT = new RegExp('[\\u0300-\\u036f\\u0591-\\u05bd\\u05bf\\u05c1\\u05c2\\u05c4\\u05c5\\u05c7\\u0610-\\u061a\\u0640'
    + '\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u00ad\\u200b-\\u200d\\u2060\\ufeff]', 'g');
  var UNSPACED = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}\\u30fc';
  var WORD = '[\\p{L}\\p{M}\\p{N}]';
  var RUN = '(?:(?=[' + UNSPACED + '])' + WORD + ')+';
  var PART = '(?:(?![' + UNSPACED + '])' + WORD + ')+';
  var PIECES = new RegExp(RUN + '|' + PART + '(?:[-.&\'_+]' + PART + ')*(?:(?:\\+\\+|#)(?!' + PART + '))?', 'gu');
  var STARTS_UNSPACED = new RegExp('^(?=[' + UNSPACED + '])' + WORD, 'u');
  var ASCII = /^[\x00-\x7f]*$/;

  function fold(text) {
    if (ASCII.test(text)) {
      return text.toLowerCase();
    }
    return text.normalize('NFKD').toLowerCase().replace(LEFT_OUT, '')
      .replace(/[ßæœøłđıς\u2018\u2019\u02bc\u2010\u2011]/g, function (c) { return LETTERS[c]; }).normalize('NFC');
  }

  // The folded text, and for each of its places the place in the text.
  function mapped(text) {
    if (ASCII.test(text)) {
      return { text: text.toLowerCase(), at: null };
    }
    var out = '';
    var at = [];
    text.replace(/\P{M}\p{M}*|\p{M}+/gu, function (cluster, offset) {
      var plain = fold(cluster);
      out += plain;
      for (var i = 0; i < plain.length; i++) {
        at.push(offset);
      }
      return '';
    });
    at.push(text.length);
    return { text: out, at: at };
  }

  function cut(word) {
    return word.length > LONGEST ? word.slice(0, LONGEST) : word;
  }

  function unspaced(word) {
    return STARTS_UNSPACED.test(word);
  }

  // The parts of a joined word with their places; an 's at the end is none.
  function parts(text, from) {
    var found = [];
    var tail = /(?:\+\+|#)$/.exec(text);
    var body = tail ? text.slice(0, -tail[0].length) : text;
    var place = from;
    body.split(/[-.&'_+]/).forEach(function (part) {
      found.push({ word: part, from: place, to: place + part.length });
      place += part.length + 1;
    });
    var last = found[found.length - 1];
    if (tail) {
      last.word += tail[0];
      last.to += tail[0].length;
    } else if (found.length > 1 && last.word === 's' && body[body.length - 2] === '\'') {
      found.pop();
    }
    return found;
  }

  // What a folded text consists of: runs of a script without blanks as a list of signs, and words as a list of parts.
  function pieces(text) {
    var found = [];
    var match;
    PIECES.lastIndex = 0;
    while ((match = PIECES.exec(text))) {
      var from = match.index;
      if (unspaced(match[0])) {
        var place = from;
        found.push({ run: Array.from(match[0], function (sign) {
          place += sign.length;
          return { word: sign, from: place - sign.length, to: place };
        }) });
      } else {
        found.push({ parts: parts(match[0], from) });
      }
    }
    return found;
  }

  function joined(list) {
    return cut(list.map(function (part) { return part.word; }).join(''));
  }

  // All words of a folded text with their places.
  function tokens(text) {
    var found = [];
    pieces(text).forEach(function (piece) {
      if (piece.run) {
        piece.run.forEach(function (sign, i) {
          var next = piece.run[i + 1];
          found.push(next ? { word: sign.word + next.word, from: sign.from, to: next.to } : sign);
        });
      } else {
        piece.parts.forEach(function (part) { found.push({ word: cut(part.word), from: part.from, to: part.to }); });
        if (piece.parts.length > 1) {
          found.push({ word: joined(piece.parts), from: piece.parts[0].from, to: piece.parts[piece.parts.length - 1].to });
        }
      }
    });
    return found;
  }

  // What a query asks for: {all: words that must occur, or: one that may occur instead, typing: whether the last may be a beginning}.
  function units(query) {
    var text = fold(query);
    return pieces(text).map(function (piece) {
      var list = piece.run || piece.parts;
      var typing = list[list.length - 1].to === text.length;
      if (!piece.run) {
        return { all: list.map(function (part) { return cut(part.word); }), or: list.length > 1 ? joined(list) : '', typing: typing };
      }
      var pairs = list.slice(1).map(function (sign, i) { return list[i].word + sign.word; });
      return { all: pairs.length ? pairs : [list[0].word], or: '', typing: !pairs.length };
    });
  }

  function ends(word, list) {
    return list.some(function (end) { return word.endsWith(end); });
  }

  // A word and what it may be the plural of.
  function forms(word) {
    var found = [word];
    if (word.length < 3 || !word.endsWith('s') || ends(word, ['ss', 'us', 'is'])) {
      return found;
    }
    found.push(word.slice(0, -1));
    if (word.length > 4 && word.endsWith('ies')) {
      found.push(word.slice(0, -3) + 'y');
    } else if (word.length > 4 && word.endsWith('ves')) {
      found.push(word.slice(0, -3) + 'f', word.slice(0, -3) + 'fe');
    } else if (word.length > 3 && word.endsWith('es') && ends(word.slice(0, -2), ['s', 'x', 'z', 'ch', 'sh', 'o'])) {
      found.push(word.slice(0, -2));
    }
    return found;
  }

  // All words that share a form with a word, itself first.
  function variants(word) {
    var found = new Set([word]);
    forms(word).forEach(function (base) {
      found.add(base);
      [base + 's', base + 'es', base.replace(/y$/, 'ies'), base.replace(/fe?$/, 'ves')].forEach(function (other) {
        if (forms(other).indexOf(base) >= 0) {
          found.add(other);
        }
      });
    });
    return Array.from(found);
  }

  // Whether one sign more, less or other, or two neighbours swapped, make one word of the other.
  function near(a, b) {
    var more = a.length - b.length;
    var i = 0;
    while (i < a.length && a[i] === b[i]) {
      i++;
    }
    if (more === 1) {
      return a.slice(i + 1) === b.slice(i);
    }
    if (more === -1) {
      return a.slice(i) === b.slice(i + 1);
    }
    return more === 0 && (a.slice(i + 1) === b.slice(i + 1)
      || (a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2)));
  }

  search.words = { fold: fold, mapped: mapped, tokens: tokens, units: units, variants: variants, near: near, unspaced: unspaced };
})();
