// Says at once that a file is too large, before it travels. The server says so too.
(function () {
  'use strict';

  document.addEventListener('change', function (event) {
    const field = event.target.closest && event.target.closest('[data-most-bytes]');
    if (!field || event.target.type !== 'file' || event.target.files.length === 0) {
      return;
    }
    const tooLarge = event.target.files[0].size > Number(field.dataset.mostBytes);
    field.querySelector('.hb-too-large').hidden = !tooLarge;
    if (tooLarge) {
      event.target.value = '';
      event.target.dispatchEvent(new Event('change', {bubbles: true}));
    }
  });
}());

// PrimeFaces hides the field behind its button from screen readers, though it is the field that takes the focus,
// and points the label at the box around both.
(function () {
  'use strict';

  function name(field) {
    const box = field.closest('.ui-fileupload-simple');
    const label = box && document.querySelector('label[for="' + box.id + '"]');
    if (label) {
      label.htmlFor = field.id;
      field.setAttribute('aria-labelledby', label.id + ' ' + box.id + '_label');
    }
  }

  function show() {
    document.querySelectorAll('input[type=file][aria-hidden]').forEach(function (field) {
      field.removeAttribute('aria-hidden');
      name(field);
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    show();
    new MutationObserver(show).observe(document.body, {childList: true, subtree: true, attributes: true, attributeFilter: ['aria-hidden']});
  });
}());
