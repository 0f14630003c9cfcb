// A button that is pressed twice acts once. What a press sends carries a token: the same one until it is answered, so
// that the server knows two requests as one press, also when the browser sends an old one again (Presses).
(function () {
  'use strict';

  const TOKEN = 'hb-press';
  const TWICE = 700; // milliseconds within which a second press of the same is one too many

  const running = new Map();
  const tokens = new Map(); // of presses that are not answered yet

  function fresh() {
    return Array.from(window.crypto.getRandomValues(new Uint32Array(4)), function (part) { return part.toString(36); }).join('-');
  }

  /** What a form holds, without what changes by itself. */
  function written(form) {
    return Array.from(new FormData(form))
      .filter(function (field) { return field[0] !== TOKEN && field[0].indexOf('jakarta.faces.ViewState') < 0; })
      .map(function (field) { return field[0] + '=' + (field[1] instanceof File ? field[1].name + field[1].size : field[1]); })
      .join('&');
  }

  function formOf(cfg) {
    const source = typeof cfg.source === 'string' ? document.getElementById(cfg.source) : cfg.source;
    return document.getElementById(cfg.formId) || (source && source.closest && source.closest('form'));
  }

  /** Whether the same is under way, or was pressed a moment ago; if not, it is from now on. */
  function again(key) {
    const since = running.get(key);
    if (since !== undefined && (since === Infinity || Date.now() - since < TWICE)) {
      return true;
    }
    running.set(key, Infinity);
    document.dispatchEvent(new CustomEvent('hb-press'));
    return false;
  }

  function tokenOf(key) {
    if (!tokens.has(key)) {
      tokens.set(key, fresh());
    }
    return tokens.get(key);
  }

  function answered(key, pressed) {
    tokens.delete(key);
    running.set(key, pressed);
    window.setTimeout(function () {
      if (running.get(key) === pressed) {
        running.delete(key);
      }
    }, TWICE);
  }

  // Who has written something in between presses anew.
  document.addEventListener('input', function () {
    running.forEach(function (since, key) {
      if (since !== Infinity) {
        running.delete(key);
      }
    });
  }, true);

  /** Every press that PrimeFaces sends by a script. What a field tells while one writes, and polls, are none. */
  function guardScripts() {
    const handle = window.PrimeFaces.ajax.Request.handle;
    window.PrimeFaces.ajax.Request.handle = function (cfg, ext) {
      cfg.promise = cfg.promise || window.jQuery.Deferred();
      if (cfg.event || cfg.global === false) {
        return send.call(this, cfg, ext, false);
      }
      const form = formOf(cfg);
      const source = typeof cfg.source === 'string' ? cfg.source : cfg.source && cfg.source.id;
      const key = [source, JSON.stringify(cfg.params || []), form ? written(form) : ''].join('\n');
      if (again(key)) {
        return cfg.promise.reject({textStatus: 'abort', errorThrown: 'Pressed twice'}).promise();
      }
      const pressed = Date.now();
      cfg.params = (cfg.params || []).concat({name: TOKEN, value: tokenOf(key)});
      cfg.promise.done(function () { answered(key, pressed); });
      cfg.promise.fail(function () { running.delete(key); }); // with the same token: it may have acted
      return send.call(this, cfg, ext, true);
    };

    /** drafts.js wants to know. */
    function send(cfg, ext, press) {
      document.dispatchEvent(new CustomEvent('hb-sending', {detail: {cfg: cfg, press: press}}));
      cfg.promise.done(function (answer) {
        document.dispatchEvent(new CustomEvent('hb-answered', {detail: {answer: answer}}));
      });
      return handle.call(this, cfg, ext);
    }
  }

  /** Every form that the browser sends itself. */
  document.addEventListener('submit', function (event) {
    const form = event.target;
    if (form.method !== 'post' || !form.querySelector('input[name="jakarta.faces.ViewState"]')) {
      return;
    }
    const key = [form.id, event.submitter && event.submitter.name, written(form)].join('\n');
    if (again(key)) {
      event.preventDefault();
      return;
    }
    let field = form.querySelector('input[name="' + TOKEN + '"]');
    if (!field) {
      field = document.createElement('input');
      field.type = 'hidden';
      field.name = TOKEN;
      form.append(field);
    }
    field.value = tokenOf(key);
    // If the page is still here then, it is a download, or still under way: with the same token the server knows.
    window.setTimeout(function () { running.delete(key); }, TWICE);
  });

  // The second half of a double click is no second press.
  document.addEventListener('click', function (event) {
    if (event.detail > 1 && event.target.closest('button[type=submit], button[data-call], .ui-confirmdialog-yes')) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
  }, true);

  // Enter in a field presses the button that the form is for, and not the first one in it.
  document.addEventListener('click', function (event) {
    const button = event.target;
    const form = button.form;
    const byEnter = event.isTrusted && event.detail === 0 && form && button.type === 'submit'
      && document.activeElement !== button && document.activeElement.form === form;
    const meant = byEnter && (form.querySelector('.hb-form-actions button[type=submit]:not(:disabled)')
      || form.querySelector('.hb-make button[type=submit]:not(:disabled)'));
    if (meant && meant !== button) {
      event.preventDefault();
      event.stopImmediatePropagation();
      meant.click();
    }
  }, true);

  document.addEventListener('DOMContentLoaded', function () {
    if (window.PrimeFaces && window.PrimeFaces.ajax) {
      guardScripts();
    }
  });
}());
