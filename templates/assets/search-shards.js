// The index, loaded piece by piece from assets/search/. Each script there calls gloss.search.put(list, number, ...): index.js says how
// many pieces there are of each kind, which shards each list has, with the first word of each, and how many pieces each shard holds.
(function () {
  'use strict';
  var search = window.gloss.search;
  var own = document.currentScript ? document.currentScript.src : '';
  var DIGITS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%()*+,-./:;=?@[]^_`{|}~';
  var BASE = 44;
  var LEVELS = { names: 8, words: 4 };
  var KEPT = 60; // shards in memory
  var codes = new Uint8Array(128);
  var arrived = {};
  var loaded = new Map();
  var index = null;
  for (var i = 0; i < DIGITS.length; i++) {
    codes[DIGITS.charCodeAt(i)] = i;
  }

  search.put = function (list, number, first, second) {
    arrived[list + number] = { first: first, second: second };
  };

  function script(name, key) {
    return new Promise(function (resolve, reject) {
      var node = document.createElement('script');
      node.src = new URL('search/' + name, own).href;
      node.addEventListener('load', function () {
        var data = arrived[key];
        delete arrived[key];
        node.remove();
        if (data) {
          resolve(data);
        } else {
          reject(new Error(name));
        }
      });
      node.addEventListener('error', function () {
        node.remove();
        reject(new Error(name));
      });
      document.head.append(node);
    });
  }

  // A promise of the index; asked for again if it did not come.
  function ready() {
    if (!index) {
      index = script('index.js', 'index0').then(function (data) {
        var told = data.first;
        ['names', 'words', 'near'].forEach(function (list) {
          told[list].first = told[list].first ? told[list].first.split(' ') : [];
        });
        var sum = 0;
        told.pieces.first = told.pieces.counts.map(function (count) {
          sum += count;
          return sum - count;
        });
        told.total = sum;
        return told;
      });
      index.catch(function () { index = null; });
    }
    return index;
  }

  // The least recently used shards are forgotten.
  function shard(told, list, number) {
    var key = list + number;
    var found = loaded.get(key);
    loaded.delete(key);
    if (!found) {
      var digest = told[list].digests.slice(8 * number, 8 * number + 8);
      found = script(list + '-' + number + '.' + digest + '.js', key).then(list === 'pieces' ? same : parted);
      found.catch(function () { loaded.delete(key); });
    }
    loaded.set(key, found);
    if (loaded.size > KEPT) {
      loaded.delete(loaded.keys().next().value);
    }
    return found;
  }

  function same(data) {
    return data;
  }

  function parted(data) {
    return { words: data.first.split(' '), postings: data.second.split(' ') };
  }

  // The last place in a sorted list whose value is not above; -1 if all are.
  function place(list, value) {
    var low = 0;
    var high = list.length;
    while (low < high) {
      var middle = (low + high) >> 1;
      if (list[middle] <= value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  // The postings of a word; nothing if there are none.
  function postings(told, list, word) {
    var number = place(told[list].first, word);
    if (number < 0) {
      return Promise.resolve('');
    }
    return shard(told, list, number).then(function (range) {
      var at = place(range.words, word);
      return at >= 0 && range.words[at] === word ? range.postings[at] : '';
    });
  }

  // All words that begin so, each as [word, postings].
  function beginning(told, list, start) {
    var first = Math.max(0, place(told[list].first, start));
    var wanted = [];
    for (var number = first; number < told[list].first.length; number++) {
      if (number === first || told[list].first[number].startsWith(start)) {
        wanted.push(shard(told, list, number));
      } else {
        break;
      }
    }
    return Promise.all(wanted).then(function (ranges) {
      var found = [];
      ranges.forEach(function (range) {
        for (var i = place(range.words, start); i < range.words.length; i++) {
          if (i >= 0 && range.words[i].startsWith(start)) {
            found.push([range.words[i], range.postings[i]]);
          } else if (i >= 0 && range.words[i] > start) {
            break;
          }
        }
      });
      return found;
    });
  }

  // Hands over each piece of a list of postings with its weight there.
  function read(list, text, each) {
    var levels = LEVELS[list];
    var piece = -1;
    for (var at = 0; at < text.length; at++) {
      var value = 0;
      var worth = 1;
      var digit = codes[text.charCodeAt(at)];
      while (digit >= BASE) {
        value += (digit - BASE) * worth;
        worth *= BASE;
        digit = codes[text.charCodeAt(++at)];
      }
      value += digit * worth;
      piece += Math.floor(value / levels) + 1;
      each(piece, value % levels);
    }
  }

  // What results say of a piece; addresses as those of the whole site.
  function piece(told, number) {
    var at = place(told.pieces.first, number);
    return shard(told, 'pieces', at).then(function (data) {
      var row = data.second[number - told.pieces.first[at]];
      var around = typeof row[2] === 'number' ? data.first[row[2]] : [row[2], ''];
      return {
        title: row[0],
        href: new URL('../' + around[1] + row[1], own).href,
        where: around[0],
        text: row[3] || '',
        also: row[4] || '',
        holder: row[5] || '',
        who: row[6] || ''
      };
    });
  }

  search.index = { ready: ready, postings: postings, beginning: beginning, read: read, piece: piece };
})();
