// What a page says (p:messages, wherever they stand) is shown over it, where nothing has to be scrolled and nothing moves. Good news leaves
// by itself, the rest when it is closed: by its button, or by Escape. All of it stays in the log of the session.
(function () {
  'use strict';

  const SHORTEST = 6000; // milliseconds
  const PER_LETTER = 70;

  const taken = new WeakSet();
  document.documentElement.classList.add('hb-toasting');

  function close(toast) {
    const focused = toast.contains(document.activeElement);
    toast.remove();
    if (focused) {
      const next = document.querySelector('#toasts button') || document.getElementById('content');
      next.focus({preventScroll: true});
    }
  }

  function leaveLater(toast, after) {
    window.setTimeout(function () {
      if (toast.matches(':hover, :focus-within')) {
        leaveLater(toast, SHORTEST);
      } else {
        close(toast);
      }
    }, after);
  }

  function show(sentence, tone) {
    const region = document.getElementById('toasts');
    Array.from(region.querySelectorAll('.hb-toast'))
      .filter(function (each) { return each.dataset.sentence === sentence; })
      .forEach(close);
    const toast = document.createElement('div');
    toast.className = 'hb-toast hb-toast-' + tone;
    toast.dataset.sentence = sentence;
    const icon = document.createElement('i');
    icon.className = 'pi ' + {info: 'pi-check-circle', warn: 'pi-exclamation-triangle', error: 'pi-times-circle'}[tone];
    icon.setAttribute('aria-hidden', 'true');
    const words = document.createElement('p');
    words.textContent = sentence;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'hb-quiet';
    button.setAttribute('aria-label', region.dataset.close);
    button.innerHTML = '<i class="pi pi-times" aria-hidden="true"></i>';
    button.addEventListener('click', function () { close(toast); });
    toast.append(icon, words, button);
    region.querySelector(tone === 'info' ? '[role=status]' : '[role=alert]').append(toast);
    if (tone === 'info') {
      leaveLater(toast, SHORTEST + PER_LETTER * sentence.length);
    }
  }

  // PrimeFaces moves the focus, and the page with it, a moment after its answer: on a busy machine a longer one.
  const AFTER_THE_FOCUS = [100, 600];

  /** What two people changed is looked at before anything else. */
  function showComparison() {
    const comparison = document.querySelector('.hb-meanwhile');
    if (comparison && !taken.has(comparison)) {
      taken.add(comparison);
      AFTER_THE_FOCUS.forEach(function (moment) {
        window.setTimeout(function () { comparison.scrollIntoView({block: 'center'}); }, moment);
      });
    }
  }

  function take() {
    showComparison();
    document.querySelectorAll('.ui-messages li').forEach(function (line) {
      if (!taken.has(line)) {
        taken.add(line);
        const kind = line.closest('[class*="ui-messages-"]:not(li)').className;
        show(line.textContent.trim(), kind.includes('-info') ? 'info' : kind.includes('-warn') ? 'warn' : 'error');
      }
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    const content = document.getElementById('content');
    if (content) {
      take();
      new MutationObserver(take).observe(content, {childList: true});
    }
  });

  document.addEventListener('hb-answered', function () { window.setTimeout(take, 0); });
  document.addEventListener('hb-say', function (event) { show(event.detail.sentence, event.detail.tone); });

  // A new press answers anew whether a field is marked.
  document.addEventListener('hb-press', function () {
    const region = document.getElementById('toasts');
    Array.from(region.querySelectorAll('.hb-toast'))
      .filter(function (each) { return each.dataset.sentence === region.dataset.fields; })
      .forEach(close);
  });

  // Before a dialog hears it: what was typed there stays.
  document.addEventListener('keydown', function (event) {
    const toasts = document.querySelectorAll('.hb-toast');
    if (event.key === 'Escape' && toasts.length > 0) {
      close(toasts[toasts.length - 1]);
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, true);
}());
