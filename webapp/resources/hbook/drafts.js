// A session that has ended keeps what was typed: in this tab of the browser only, never a password, a file or an address.
// After signing in the same page opens the same dialog, and the fields are filled again, if nobody changed them meanwhile.
(function () {
  'use strict';

  const KEPT = 'hb-draft';
  const LONGEST = 12 * 60 * 60 * 1000; // milliseconds

  const typed = new WeakSet();
  const known = new Map(); // by the id of a form: its element, what it held when it was opened, the press that opened it
  let lastPress = null;

  function user() {
    const name = document.querySelector('.hb-user');
    return name ? name.textContent.trim() : '';
  }

  /** What may be kept of a form: no password, no file, nothing hidden, no address of a calendar. */
  function fields(form) {
    return Array.from(form.elements).filter(function (field) {
      return field.name && field.matches('input, select, textarea')
        && !/_(filter|focus)$/.test(field.name) // PrimeFaces' own, which it moves about
        && !field.matches('[type=password], [type=file], [type=hidden], [type=url], [inputmode=url], [autocomplete*=password], [readonly]')
        && !/(https?|webcals?):/i.test(field.value);
    }).map(function (field) {
      const ticked = field.matches('[type=checkbox], [type=radio]');
      return {name: field.name, choice: ticked ? field.value : null, value: ticked ? field.checked : field.value};
    });
  }

  function openForms() {
    return Array.from(document.forms).filter(function (form) { return form.id && form.offsetParent !== null; });
  }

  /** What the forms held before anybody typed in them. A dialog that is drawn anew by its own button is the same one. */
  function look() {
    openForms().forEach(function (form) {
      const before = known.get(form.id);
      if (before && before.form === form) {
        return;
      }
      if (before && lastPress && lastPress.inDialog && form.closest('.ui-dialog')) {
        before.form = form;
        typed.add(form);
      } else {
        const opener = form.closest('.ui-dialog') && lastPress && !lastPress.inDialog ? lastPress.cfg : null;
        known.set(form.id, {form: form, held: JSON.stringify(fields(form)), opener: opener});
      }
    });
  }

  function keep(submitted) {
    const forms = openForms().filter(function (form) { return typed.has(form); });
    if (forms.length === 0) {
      window.sessionStorage.removeItem(KEPT);
      return;
    }
    window.sessionStorage.setItem(KEPT, JSON.stringify({
      path: window.location.pathname, search: window.location.search, user: user(), at: Date.now(), submitted: submitted === true,
      forms: forms.map(function (form) {
        const dialog = form.closest('.ui-dialog');
        const opened = known.get(form.id);
        return {id: form.id, inDialog: Boolean(dialog), held: opened.held, opener: opened.opener, fields: fields(form)};
      })
    }));
  }

  function say(what, tone) {
    const region = document.getElementById('toasts');
    document.dispatchEvent(new CustomEvent('hb-say', {detail: {sentence: region.dataset[what], tone: tone}}));
  }

  function fill(form, kept) {
    kept.forEach(function (each) {
      const field = Array.from(form.elements).find(function (one) {
        return one.name === each.name && (each.choice === null || one.value === each.choice);
      });
      if (!field) {
        return;
      }
      if (each.choice !== null) {
        field.checked = each.value;
      } else {
        const menu = field.closest('.ui-selectonemenu');
        const widget = menu && window.PrimeFaces.getWidgetById(menu.id);
        if (widget) {
          widget.selectValue(each.value);
        }
        field.value = each.value;
      }
    });
    typed.add(form);
  }

  function putBack(draft) {
    const whole = draft.forms.every(function (each) {
      const form = document.getElementById(each.id);
      if (!form || JSON.stringify(fields(form)) !== each.held) {
        return false;
      }
      known.set(each.id, {form: form, held: each.held, opener: each.opener});
      fill(form, each.fields);
      return true;
    });
    say(whole ? 'restored' : 'lost', whole ? 'info' : 'warn');
  }

  /** Presses once more what opened the dialog, and waits until it is filled with what is stored. */
  function reopen(draft) {
    const dialog = draft.forms.find(function (each) { return each.inDialog; });
    if (!dialog) {
      putBack(draft);
    } else if (!dialog.opener) {
      say('lost', 'warn');
    } else {
      const cfg = Object.assign({}, dialog.opener);
      window.PrimeFaces.ajax.Request.handle(cfg);
      cfg.promise.always(function () { window.setTimeout(function () { putBack(draft); }, 50); });
    }
  }

  function restore() {
    const kept = window.sessionStorage.getItem(KEPT);
    const region = document.getElementById('toasts');
    if (!kept || !region) {
      return;
    }
    window.sessionStorage.removeItem(KEPT);
    const draft = JSON.parse(kept);
    const unanswered = draft.submitted && region.dataset.answer !== 'true';
    if ((draft.ended || unanswered) && draft.path === window.location.pathname && draft.user === user() && Date.now() - draft.at < LONGEST) {
      reopen(draft);
    }
  }

  function isThisPage(address) {
    const to = new URL(address, window.location.href);
    return to.pathname === window.location.pathname && (to.search === '' || to.search === window.location.search);
  }

  /** What is kept is to be put back by the next page. */
  function end() {
    const draft = JSON.parse(window.sessionStorage.getItem(KEPT) || 'null');
    if (draft) {
      draft.ended = true;
      window.sessionStorage.setItem(KEPT, JSON.stringify(draft));
    }
  }

  /** On the page to sign in: the session has ended, and the way leads back to the very page. */
  function noteTheEnd(then) {
    const kept = window.sessionStorage.getItem(KEPT);
    if (!kept) {
      return;
    }
    const draft = JSON.parse(kept);
    const root = draft.path.slice(0, draft.path.lastIndexOf('/admin/'));
    if (then.value.split('?')[0] === draft.path.slice(root.length)) {
      end();
      then.value = draft.path.slice(root.length) + draft.search;
    }
  }

  document.addEventListener('input', function (event) {
    if (event.target.form) {
      typed.add(event.target.form);
    }
  });
  document.addEventListener('change', function (event) {
    if (event.target.form) {
      typed.add(event.target.form);
    }
  });
  document.addEventListener('focusin', look);

  document.addEventListener('hb-sending', function (event) {
    const cfg = event.detail.cfg;
    const source = typeof cfg.source === 'string' ? document.getElementById(cfg.source) : cfg.source;
    if (event.detail.press) {
      lastPress = {
        inDialog: Boolean(source && source.closest && source.closest('.ui-dialog')),
        cfg: {
          source: typeof cfg.source === 'string' ? cfg.source : cfg.source.id, formId: cfg.formId, process: cfg.process,
          update: cfg.update, resetValues: cfg.resetValues,
          params: (cfg.params || []).filter(function (each) { return each.name !== 'hb-press'; })
        }
      };
    }
    keep();
  });
  document.addEventListener('hb-answered', function (event) {
    const answer = event.detail.answer;
    const redirect = /<redirect url="([^"]*)"/.exec((answer && answer.jqXHR && answer.jqXHR.responseText) || '');
    if (!redirect) {
      window.setTimeout(function () { look(); keep(); }, 0);
    } else if (isThisPage(redirect[1].replace(/&amp;/g, '&'))) { // the server has forgotten it, and has it opened anew
      end();
    }
  });
  document.addEventListener('submit', function (event) {
    if (event.target.querySelector('input[name="jakarta.faces.ViewState"]')) {
      keep(true);
    } else if (!event.target.querySelector('[name=then]')) {
      window.sessionStorage.removeItem(KEPT); // signing out
    }
  });

  document.addEventListener('DOMContentLoaded', function () {
    const then = document.querySelector('.hb-login-form [name=then]');
    if (then) {
      noteTheEnd(then);
    } else if (window.PrimeFaces) {
      look();
      window.setTimeout(restore, 0); // when press.js stands before PrimeFaces
    }
  });
}());
