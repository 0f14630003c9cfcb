// The list of reservations: on a phone its filter is folded, unless it narrows the list.
(function () {
  'use strict';

  document.addEventListener('DOMContentLoaded', function () {
    const phone = window.matchMedia('(max-width: 60rem)').matches;
    document.querySelectorAll('.hb-filters').forEach(function (filters) {
      filters.open = !phone || filters.dataset.narrow === 'true';
    });
  });
})();
