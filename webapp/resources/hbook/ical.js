// The iCal page: the marks of an update that is under way, variables of templates.
(function () {
  'use strict';

  // Each calendar's own line in the table shows how far the update has come with it.
  function mark() {
    document.querySelectorAll('.hb-live[data-running="true"] [data-calendar]').forEach(function (step) {
      const row = document.querySelector('[data-row="' + step.dataset.calendar + '"] .hb-calendar-head');
      if (!row) {
        return;
      }
      let chip = row.querySelector('.hb-chip-live');
      if (!chip) {
        chip = document.createElement('span');
        row.append(chip);
      }
      chip.className = 'hb-chip hb-chip-live hb-chip-live-' + step.dataset.state;
      if (chip.textContent !== step.dataset.word) {
        chip.textContent = step.dataset.word;
      }
    });
  }
  document.addEventListener('DOMContentLoaded', function () {
    mark();
    const content = document.getElementById('content');
    if (content) {
      new MutationObserver(mark).observe(content, {childList: true, subtree: true});
    }
  });

  // A variable goes where the cursor is, or was, in one of the fields above it.
  const lastField = new WeakMap();
  document.addEventListener('focusin', function (event) {
    const templates = event.target.closest && event.target.closest('.hb-templates');
    if (templates && event.target.matches('input, textarea')) {
      lastField.set(templates, event.target);
    }
  });
  document.addEventListener('click', function (event) {
    const button = event.target.closest('button[data-insert]');
    if (!button) {
      return;
    }
    const templates = button.closest('.hb-templates');
    const known = lastField.get(templates);
    const field = known && known.isConnected ? known : templates.querySelector('input, textarea');
    field.setRangeText(button.dataset.insert, field.selectionStart, field.selectionEnd, 'end');
    field.focus();
    field.dispatchEvent(new Event('input', {bubbles: true}));
  });
}());
