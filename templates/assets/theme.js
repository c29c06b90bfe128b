// Sets the chosen theme before the first frame; loaded first and not deferred. Without a choice the system decides.
(function () {
  'use strict';
  var root = document.documentElement;
  var name = 'gloss:' + root.dataset.site + ':theme';

  // The session first: it is kept between local files in a tab where local storage is not.
  function stored() {
    try {
      return sessionStorage.getItem(name) || localStorage.getItem(name) || '';
    } catch (refused) {
      return '';
    }
  }

  function show(theme) {
    if (theme === 'light' || theme === 'dark') {
      root.dataset.theme = theme;
    } else {
      delete root.dataset.theme;
    }
  }

  function choose(theme) {
    show(theme);
    try {
      sessionStorage.setItem(name, theme);
      localStorage.setItem(name, theme);
    } catch (refused) {
      return false;
    }
    return true;
  }

  var language = 'en';
  var words = {};

  // Each script is headed by the words that it says.
  function learn(name, more) {
    window.gloss.language = language = name;
    Object.assign(words, more);
  }

  // The phrase of a key; the arguments behind it stand for {0}, {1} and so on, the first number decides between forms.
  function say(key) {
    var given = arguments;
    var text = words[key] || key;
    if (text.other) {
      text = text['=' + given[1]] || text[new Intl.PluralRules(language).select(given[1])] || text.other;
    }
    return text.replace(/[{](\d+)[}]/g, function (place, number) {
      return given[+number + 1].toLocaleString(language, { numberingSystem: 'latn' });
    });
  }

  // The first frame waits for the end of the page, so that one that comes in pieces does not jump. Where browsers do not know this, nothing is lost.
  document.head.append(Object.assign(document.createElement('link'), { rel: 'expect', href: '#_end', blocking: 'render' }));

  window.say = say;
  window.gloss = window.gloss || {};
  window.gloss.words = learn;
  window.gloss.theme = { stored: stored, choose: choose };
  show(stored());
})();
