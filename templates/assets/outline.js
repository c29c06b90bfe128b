// For notes: the current one among its neighbours, and the current section in the outline.
(function () {
  'use strict';

  // Scrolls a box, and nothing around it, until a link stands in its middle.
  function centre(box, link) {
    box.scrollTop += link.getBoundingClientRect().top - box.getBoundingClientRect().top - box.clientHeight / 2;
  }

  function sidebar() {
    var here = document.querySelector('.sidebar [aria-current]');
    if (here) {
      centre(here.closest('.sidebar'), here);
    }
  }

  // The current section is the last one whose heading has passed the upper third of the window; headings stand in order.
  function outline() {
    var headings = [];
    var links = Array.prototype.filter.call(document.querySelectorAll('[data-outline] a'), function (link) {
      var heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      return heading && headings.push(heading);
    });
    var waiting = false;
    var current;

    function mark() {
      waiting = false;
      var low = 0;
      var high = headings.length;
      while (low < high) {
        var middle = (low + high) >> 1;
        if (headings[middle].getBoundingClientRect().top < window.innerHeight / 3) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      var link = links[low - 1];
      if (link !== current) {
        if (current) {
          current.removeAttribute('aria-current');
        }
        if (link) {
          link.setAttribute('aria-current', 'location');
          centre(link.closest('nav'), link);
        }
        current = link;
      }
    }

    if (links.length) {
      addEventListener('scroll', function () {
        if (!waiting) {
          waiting = true;
          requestAnimationFrame(mark);
        }
      }, { passive: true });
      mark();
    }
  }

  sidebar();
  outline();
})();
