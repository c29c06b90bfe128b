// The timer of an exam: it can be hidden, extended and switched off, and says when little is left.
(function () {
  'use strict';
  const { make, button } = gloss.practice;
  const MINUTE = 60000;

  class Timer {
    // sitting has kept.ends, when time is up (0: never), and is told of its end.
    constructor(sitting) {
      this.sitting = sitting;
      this.clock = make('span', { role: 'timer', class: 'exam-clock' });
      this.hide = button(say('exam.hide'), () => this.toggle(), { 'aria-label': say('exam.hide-timer') });
      this.node = make('div', { class: 'exam-time' }, this.clock, this.hide,
        button(say('exam.more-time'), () => this.extend(10 * MINUTE)), button(say('exam.no-limit'), () => this.extend(0)));
    }

    start(minutes) {
      this.sitting.kept.ends = minutes ? Date.now() + minutes * MINUTE : 0;
    }

    run() {
      this.ticking = setInterval(() => this.tick(), 1000);
      this.tick();
    }

    stop() {
      clearInterval(this.ticking);
    }

    tick() {
      const ends = this.sitting.kept.ends;
      const seconds = Math.ceil((ends - Date.now()) / 1000);
      this.node.hidden = !ends;
      if (!ends) {
        return;
      } else if (seconds <= 0) {
        this.sitting.hand(say('exam.time-up'));
        return;
      }
      this.clock.textContent = say('exam.left', Math.floor(seconds / 60) + ':' + String(seconds % 60).padStart(2, '0'));
      [5, 1].filter((each) => seconds === 60 * each).forEach((each) =>
        this.sitting.app.announce(say('exam.minutes-left', each)));
    }

    toggle() {
      this.clock.hidden = !this.clock.hidden;
      this.hide.textContent = this.clock.hidden ? say('exam.show') : say('exam.hide');
      this.hide.setAttribute('aria-label', this.clock.hidden ? say('exam.show-timer') : say('exam.hide-timer'));
    }

    extend(time) {
      const { kept, app, area } = this.sitting;
      kept.ends = time ? kept.ends + time : 0;
      app.announce(time ? say('exam.extended') : say('exam.unlimited'));
      this.sitting.keep();
      this.tick();
      if (!time) {
        area.firstChild.focus({ preventScroll: true });
      }
    }
  }

  window.gloss.practice.ExamTimer = Timer;
})();
