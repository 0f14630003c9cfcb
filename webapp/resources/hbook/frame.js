// The frame around every screen: the menu that folds at a desk and slides in on a phone; the reader's preferences.
(function () {
  'use strict';

  const root = document.documentElement;
  const phone = window.matchMedia('(max-width: 60rem)');

  /** Kept for a year; the server reads it before it draws the page. */
  function remember(name, value) {
    document.cookie = name + '=' + value + '; path=' + (root.dataset.root || '') + '/; max-age=31536000; samesite=lax'
      + (window.location.protocol === 'https:' ? '; secure' : '');
  }

  function fold(button) {
    const folded = root.dataset.menu !== 'folded';
    root.dataset.menu = folded ? 'folded' : 'open';
    button.setAttribute('aria-expanded', String(!folded));
    // The mouse is still there: let it leave before it opens the menu again.
    const panel = button.closest('.hb-menu-panel');
    panel.classList.add('hb-menu-still');
    panel.addEventListener('pointerleave', function () { panel.classList.remove('hb-menu-still'); }, { once: true });
    remember('hb-menu', root.dataset.menu);
  }

  function slide(open) {
    const button = document.querySelector('.hb-menu-open');
    if (!button || open === root.classList.contains('hb-menu-slid')) {
      return;
    }
    root.classList.toggle('hb-menu-slid', open);
    button.setAttribute('aria-expanded', String(open));
    document.querySelector('.hb-main').inert = open;
    (open ? document.querySelector('#menu a') : button).focus();
  }

  /** The choice of the colours is seen at once, the one of the language by the page drawn anew. */
  function prefer(button) {
    const choice = button.parentElement;
    remember(choice.dataset.preference, button.value);
    if (choice.dataset.preference === 'hb-appearance') {
      root.dataset.theme = button.value;
      choice.querySelectorAll('button').forEach(function (each) {
        each.setAttribute('aria-pressed', String(each === button));
      });
    } else {
      window.location.replace(window.location.pathname + window.location.search);
    }
  }

  document.addEventListener('click', function (event) {
    const preferred = event.target.closest('[data-preference] > button');
    if (preferred) {
      prefer(preferred);
      return;
    }
    const foldButton = event.target.closest('.hb-menu-fold');
    if (foldButton) {
      fold(foldButton);
    } else if (event.target.closest('.hb-menu-open')) {
      slide(!root.classList.contains('hb-menu-slid'));
    } else if (!event.target.closest('.hb-menu-panel')) {
      slide(false);
    }
  });

  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') {
      slide(false);
    }
  });

  phone.addEventListener('change', function () { slide(false); });

  // <button data-call="hbEdit" data-of="7"> calls the p:remoteCommand of that name: in a list that is made anew at each
  // request a command of its own might meet another row. With data-ask it asks first.
  document.addEventListener('click', function (event) {
    const button = event.target.closest('button[data-call]');
    if (!button || typeof window[button.dataset.call] !== 'function') {
      return;
    }
    const press = function () {
      window[button.dataset.call]([{name: 'of', value: button.dataset.of}]);
      document.dispatchEvent(new CustomEvent('hb-called', {detail: button.dataset.call}));
    };
    if (!button.dataset.ask) {
      press();
      return;
    }
    // PrimeFaces clicks what it asked for; of a button of this type it would run an attribute as a script instead.
    const yes = document.createElement('span');
    yes.dataset.pfconfirmcommand = '';
    yes.addEventListener('click', press);
    window.PrimeFaces.confirm({
      source: yes, type: 'dialog', escape: true, icon: 'pi pi-exclamation-triangle',
      header: button.textContent.trim(), message: button.dataset.ask,
      yesButtonLabel: button.textContent.trim(), noButtonLabel: button.dataset.askNo,
    });
  });
}());
