#!/usr/bin/env bash
# Lets two readers that are not ours look at a feed: ical.js (node) and sabre/vobject (PHP).
#
#   docs/validate-feed.sh 'http://localhost:8080/?feed=hbook-calendar.ics&accom_id=102&accom_num=1'
#   docs/validate-feed.sh feed.ics
#
# Needs what it finds: node with the package ical.js (npm install ical.js in the current folder),
# and php-cli with php-sabre-vobject (Debian) or vendor/autoload.php of composer. A reader that is
# not installed is named and passed over; the exit status is 1 when one of them finds a fault and 2
# when neither is there.
set -euo pipefail

source=${1:?a URL or a file}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
feed=$work/feed.ics
case $source in
  http://* | https://*) curl --silent --show-error --fail --globoff --max-time 30 --output "$feed" "$source" ;;
  *) cp -- "$source" "$feed" ;;
esac

status=0
ran=0

if command -v node >/dev/null && [ -d node_modules/ical.js ]; then
  ran=1
  cat >ical-check-$$.mjs <<'JS'
import ICAL from 'ical.js';
import { readFileSync } from 'node:fs';

const calendar = new ICAL.Component(ICAL.parse(readFileSync(process.argv[2], 'utf8')));
for (const zone of calendar.getAllSubcomponents('vtimezone')) {
  ICAL.TimezoneService.register(zone.getFirstPropertyValue('tzid'), new ICAL.Timezone(zone));
}
const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
for (const event of events) {
  if (!event.uid || !(event.endDate.compare(event.startDate) > 0)) {
    throw new Error(`no UID or no length: ${event.summary}`);
  }
}
console.log(`ical.js: ${events.length} events, no fault`);
JS
  node "ical-check-$$.mjs" "$feed" 2>"$work/fault" || { status=1; grep -m1 '^[A-Za-z]*Error' "$work/fault"; }
  rm -f "ical-check-$$.mjs"
else
  echo 'ical.js: not installed (npm install ical.js)'
fi

sabre=
for autoload in vendor/autoload.php /usr/share/php/Sabre/VObject/autoload.php \
  /usr/share/php/Sabre/VObject/includes.php; do
  if [ -z "$sabre" ] && [ -f "$autoload" ]; then sabre=$autoload; fi
done
if command -v php >/dev/null && [ -n "$sabre" ]; then
  ran=1
  cat >"$work/check.php" <<'PHP'
<?php
require $argv[1];
$calendar = Sabre\VObject\Reader::read(file_get_contents($argv[2]));
$faults = $calendar->validate();
foreach ($faults as $fault) {
    echo 'sabre/vobject: ', $fault['message'], "\n";
}
$events = isset($calendar->VEVENT) ? count($calendar->VEVENT) : 0;
echo "sabre/vobject: $events events, ", count($faults) ?: 'no', " fault\n";
exit($faults ? 1 : 0);
PHP
  php "$work/check.php" "$(realpath "$sabre")" "$feed" || status=1
else
  echo 'sabre/vobject: not installed (apt-get install php-cli php-sabre-vobject)'
fi

[ "$ran" = 1 ] || exit 2
exit "$status"
