// Copies the text of the read-only field that stands before a "Copy" button.
// Without this script the buttons stay hidden and the field can be selected by hand.
(function () {
  'use strict';

  document.documentElement.classList.add('hb-copies');

  function copied(button) {
    const label = button.querySelector('.hb-copy-label');
    label.dataset.before = label.dataset.before || label.textContent;
    label.textContent = button.dataset.done;
    window.setTimeout(function () { label.textContent = label.dataset.before; }, 2000);
  }

  function copyBySelection(field) {
    field.focus();
    field.select();
    return document.execCommand('copy');
  }

  document.addEventListener('click', function (event) {
    const button = event.target.closest('.hb-copy button');
    if (!button) {
      return;
    }
    const field = button.parentElement.querySelector('textarea');
    if (navigator.clipboard && window.isSecureContext) {
      navigator.clipboard.writeText(field.value).then(
        function () { copied(button); },
        function () { if (copyBySelection(field)) { copied(button); } });
    } else if (copyBySelection(field)) {
      copied(button);
    }
  });

  document.addEventListener('focusin', function (event) {
    if (event.target.matches && event.target.matches('.hb-copy textarea')) {
      event.target.select();
    }
  });
}());
