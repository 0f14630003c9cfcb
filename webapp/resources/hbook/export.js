// "Select all" and "Unselect all" above the check boxes of a group.
(function () {
  'use strict';

  document.addEventListener('click', function (event) {
    const button = event.target.closest('.hb-choices [data-choose]');
    if (!button) {
      return;
    }
    button.closest('.hb-choices').querySelectorAll('input[type=checkbox]').forEach(function (box) {
      box.checked = button.dataset.choose === 'all';
    });
  });
}());
