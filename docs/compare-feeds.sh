#!/usr/bin/env bash
# Shows that two versions serve the same feeds, byte for byte: fill a house with the one, save its feeds,
# start the other on the same data, save them again, and compare.
#
#   docs/compare-feeds.sh fill http://localhost:8080 admin secret123      50 units with 500 stays
#   docs/compare-feeds.sh save http://localhost:8080 admin secret123 before
#   docs/compare-feeds.sh save http://localhost:8080 admin secret123 after
#   diff -r before after && echo the same
#
# Feeds must be open to everybody (demo mode, or the option hb_ical_url_feed_has_key=no), or all that is compared is empty.
# Needs bash, curl, awk and GNU date, and servers of their own (HBOOK_DATA_DIR, mvn -Prun). Both feeds must be
# saved on one day: what is over is left out from the next day on.
set -euo pipefail

what=${1:?fill or save}
site=${2:?the server, such as http://localhost:8080}
user=${3:?a user who may manage accommodations and calendars}
password=${4:?his password}

call() { curl -sS -f -u "$user:$password" "$@"; }

# Five stays from a calendar and five of the house itself in each unit.
calendar() {
  printf 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Compared//EN\r\n'
  seq 0 4 | TZ=UTC awk -v now="$(date +%s)" -v unit="$1" '
    function day(offset) { return strftime("%Y%m%d", now + offset * 86400) }
    {
      first = 3 + $1 * 14 + unit % 3
      printf "BEGIN:VEVENT\r\nUID:%d-%d@compared.example\r\nDTSTAMP:20260101T000000Z\r\n", unit, $1
      printf "DTSTART;VALUE=DATE:%s\r\nDTEND;VALUE=DATE:%s\r\n", day(first), day(first + 3 + $1 % 2)
      printf "SUMMARY:%s\r\nX-NAME:Guest, %d; „%d“\r\nEND:VEVENT\r\n", $1 % 2 ? "Reserved" : "CLOSED", unit, $1
    }'
  printf 'END:VCALENDAR\r\n'
}

fill() {
  local each unit stay units='' id first
  for unit in {1..10}; do units+="${units:+,}{\"num\":$unit,\"name\":\"Room $unit\"}"; done
  for each in {1..5}; do
    id=$(call -H 'Content-Type: application/json' \
      -d "{\"name\":\"Compared, $each\",\"preparationNights\":{\"before\":0,\"after\":$((each % 2))},\"units\":[$units]}" \
      "$site/api/accommodations" | sed 's/.*"id":\([0-9]*\).*/\1/')
    for unit in {1..10}; do
      calendar $((each * 10 + unit)) | call -o /dev/null -H 'Content-Type: text/calendar' --data-binary @- \
        "$site/api/imports?accom_id=$id&accom_num=$unit&name=Elsewhere"
      for stay in {0..4}; do
        first=$((3 + stay * 14 + unit % 3 + 7))
        call -o /dev/null -H 'Content-Type: application/json' -d "{\"accomId\":$id,\"accomNum\":$unit,\
\"checkIn\":\"$(date -d "+$first days" +%F)\",\"checkOut\":\"$(date -d "+$((first + 3)) days" +%F)\",\
\"status\":\"confirmed\",\"comment\":\"Žluťoučký kůň; $stay\",\"customer\":{\"firstName\":\"Zoë\",\"lastName\":\"Guest $stay\"}}" \
          "$site/api/reservations"
      done
    done
  done
}

# Every unit and all of them together, for every reader, with what an agenda shows and without.
save() {
  local to=${1:?a directory} unit variant
  mkdir -p "$to"
  for unit in $(call "$site/api/accommodations" | grep -o '"id":[0-9]*' | cut -d: -f2); do
    for variant in '' '&future_only=no' '&reservations_only=yes' '&agenda=yes' '&agenda=yes&future_only=no'; do
      for room in {1..10}; do
        curl -sS -o "$to/$unit-$room$variant.ics" \
          "$site/?feed=hbook-calendar.ics&accom_id=$unit&accom_num=$room$variant"
      done
    done
  done
  for variant in '' '&future_only=no' '&agenda=yes'; do
    curl -sS -o "$to/all$variant.ics" "$site/?feed=hbook-all-calendars.ics$variant"
  done
  printf '%s feeds, %s bytes, %s events\n' "$(find "$to" -type f | wc -l)" "$(cat "$to"/* | wc -c)" \
    "$(cat "$to"/* | grep -c BEGIN:VEVENT)"
}

case $what in
  fill) fill ;;
  save) save "${5:?where to}" ;;
  *) echo 'fill or save' >&2; exit 2 ;;
esac
