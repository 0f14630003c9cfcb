/* Suggests the browser's time zone as long as the house has none of its own. Nothing is stored before Save. */
"use strict";
document.addEventListener("DOMContentLoaded", () => {
  const zones = document.querySelector("select.hb-guess-zone");
  if (!zones) {
    return;
  }
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if ([...zones.options].some(option => option.value === here)) {
    zones.value = here;
  }
});
