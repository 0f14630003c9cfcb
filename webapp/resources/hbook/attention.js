// An open page tells at once when something new needs somebody: by the browser's own notification where that is
// allowed, and always by a number in the title and at the bell. Asks every half minute, only while the page is seen.
(function () {
  'use strict';

  const EVERY = 30000;
  const SEEN = 'hb-needs-seen';
  const AFTER_A_PRESS = [2000, 8000, 25000];
  let title = '';

  function seen() {
    try {
      return JSON.parse(window.localStorage.getItem(SEEN));
    } catch (unreadable) {
      return null;
    }
  }

  /** What is new since any page of this browser last asked; nothing at the first time. */
  function news(open) {
    const before = seen();
    window.localStorage.setItem(SEEN, JSON.stringify(open.map(function (need) { return need.key; })));
    return before === null ? [] : open.filter(function (need) { return !before.includes(need.key); });
  }

  function count(number) {
    document.title = (number ? '(' + number + ') ' : '') + title;
    const bell = document.querySelector('.hb-bell');
    bell.hidden = number === 0;
    bell.querySelector('.hb-bell-count').textContent = String(number);
  }

  function tell(need, root) {
    if (!('Notification' in window) || window.Notification.permission !== 'granted') {
      return;
    }
    // Of two open pages one is shown: they have the same tag.
    const shown = new window.Notification(need.title, { body: need.text, tag: need.key });
    shown.onclick = function () {
      window.focus();
      window.location.href = root + '/index.xhtml';
    };
  }

  async function ask(root) {
    if (document.visibilityState !== 'visible') {
      return;
    }
    try {
      const answer = await fetch(root + '/needs?lang=' + document.documentElement.lang, { headers: { Accept: 'application/json' } });
      const type = answer.headers.get('Content-Type') || '';
      if (!answer.ok || !type.startsWith('application/json')) {
        return; // the session is over, or the server is away: the page says so by itself
      }
      const open = (await answer.json()).open;
      count(open.length);
      news(open).forEach(function (need) { tell(need, root); });
    } catch (away) {
      // Asked again in half a minute.
    }
  }

  /** The browser asks its reader only after a press. */
  function offer(box) {
    const button = box.querySelector('button');
    const show = function () {
      const state = 'Notification' in window ? window.Notification.permission : 'unsupported';
      box.querySelectorAll('[data-state]').forEach(function (words) { words.hidden = words.dataset.state !== state; });
      button.hidden = state !== 'default';
    };
    button.addEventListener('click', function () { window.Notification.requestPermission().then(show); });
    show();
  }

  /** Looks at the list again, unless somebody reads or writes in it just now. */
  function look() {
    const list = document.getElementById('needs');
    if (list && document.visibilityState === 'visible' && !list.querySelector('.hb-need details[open], .hb-need-snoozed[open], :focus')) {
      window.hbNeedLook();
    }
  }

  // What a press has set going is seen to its end: a calendar is read, a mail is sent a moment later.
  document.addEventListener('hb-called', function (event) {
    if (event.detail === 'hbNeedApply') {
      AFTER_A_PRESS.forEach(function (moment) { window.setTimeout(look, moment); });
    }
  });

  document.addEventListener('DOMContentLoaded', function () {
    document.querySelectorAll('.hb-browser-tells').forEach(offer);
    const bell = document.querySelector('.hb-bell');
    if (!bell) {
      return;
    }
    title = document.title;
    const root = bell.dataset.root;
    ask(root);
    window.setInterval(function () { ask(root); }, EVERY);
    document.addEventListener('visibilitychange', function () { ask(root); });
  });
}());
