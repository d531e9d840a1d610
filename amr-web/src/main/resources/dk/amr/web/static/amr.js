// Comforts only: every page works without this file.
(function () {
  'use strict';

  var root = document.documentElement;
  var themes = ['light', 'dark'];

  function remembered() {
    try {
      return localStorage.getItem('amr.theme');
    } catch (notAllowed) {
      return null;
    }
  }

  function remember(theme) {
    try {
      localStorage.setItem('amr.theme', theme);
    } catch (notAllowed) {
      // The choice then lasts as long as the page.
    }
  }

  function show(theme) {
    if (themes.indexOf(theme) >= 0) {
      root.dataset.theme = theme;
    } else {
      delete root.dataset.theme;
    }
  }

  // In the head, before anything is drawn, so that a dark page never flashes white.
  root.classList.add('js');
  show(remembered());

  // The theme choice is hidden in the page, as it can do nothing without this file.
  function offerThemes() {
    document.querySelectorAll('[data-theme-choice]').forEach(function (choice) {
      var chosen = remembered() || 'auto';
      choice.hidden = false;
      choice.querySelectorAll('input').forEach(function (input) {
        input.checked = input.value === chosen;
      });
      choice.addEventListener('change', function (event) {
        remember(event.target.value);
        show(event.target.value);
      });
    });
  }

  // All boxes of a form, wherever on the page they stand; when all are ticked already, none.
  function offerToTickAll() {
    document.querySelectorAll('[data-tick-all]').forEach(function (button) {
      button.hidden = false;
      button.addEventListener('click', function () {
        var boxes = Array.from(button.form.elements).filter(function (element) {
          return element.type === 'checkbox';
        });
        var areTicked = boxes.every(function (box) {
          return box.checked;
        });
        boxes.forEach(function (box) {
          box.checked = !areTicked;
        });
      });
    });
  }

  function isTyping(element) {
    return element.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(element.tagName);
  }

  // "/" goes to the search box, as the mark in the box says.
  function focusSearch(event) {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) {
      return;
    }
    var search = document.getElementById('search');
    if (search) {
      event.preventDefault();
      search.focus();
      search.select();
    }
  }

  // Somebody who has shown who they are gets what they asked for without pressing once more.
  function goOn() {
    var next = document.querySelector('[data-go-on]');
    if (next) {
      next.click();
    }
  }

  document.addEventListener('DOMContentLoaded', offerThemes);
  document.addEventListener('DOMContentLoaded', offerToTickAll);
  document.addEventListener('DOMContentLoaded', goOn);
  document.addEventListener('keydown', focusSearch);
})();
