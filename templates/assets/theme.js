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

  window.gloss = window.gloss || {};
  window.gloss.theme = { stored: stored, choose: choose };
  show(stored());
})();
