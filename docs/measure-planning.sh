#!/usr/bin/env bash
# Measures the planning of a house of 50 units with 1,000 stays, then of 500 units with 10,000 stays, in
# one run on one server. It fills that house: give it a server of its own (docs/operating.md, mvn -Prun).
#
#   docs/measure-planning.sh http://localhost:8080 admin secret123
#
# Needs bash, curl, awk and GNU date. Per view of 40 units by 60 days it prints the median server time
# of 41 requests (after 200 to warm up) and what was transferred, plain and with gzip.
set -euo pipefail

site=${1:?the server, such as http://localhost:8080}
user=${2:?a user who may manage accommodations}
password=${3:?his password}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
today=$(date +%F)

# A calendar file for one unit: twenty stays of one guest, spread over the year that begins today.
calendar() {
  printf 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Measured//EN\r\n'
  seq 0 19 | TZ=UTC awk -v now="$(date +%s)" -v unit="$1" '
    function day(offset) { return strftime("%Y%m%d", now + offset * 86400) }
    {
      first = $1 * 18 + unit % 7
      printf "BEGIN:VEVENT\r\nUID:%d-%d@measured.example\r\nDTSTAMP:20260101T000000Z\r\n", unit, $1
      printf "DTSTART;VALUE=DATE:%s\r\nDTEND;VALUE=DATE:%s\r\n", day(first), day(first + 3 + (unit + $1) % 7)
      printf "SUMMARY:Reserved\r\nX-NAME:Guest %d\r\nX-EMAIL:guest-%d@measured.example\r\nEND:VEVENT\r\n", unit, unit
    }'
  printf 'END:VCALENDAR\r\n'
}

# Makes accommodations of ten units with twenty stays each.
fill() {
  local each unit units='' id
  for unit in {1..10}; do units+="${units:+,}{\"num\":$unit,\"name\":\"Room $unit\"}"; done
  for ((each = $1; each <= $2; each++)); do
    id=$(curl -sS -f -u "$user:$password" -H 'Content-Type: application/json' \
      -d "{\"name\":\"Measured $each\",\"units\":[$units]}" "$site/api/accommodations" |
      sed 's/.*"id":\([0-9]*\).*/\1/')
    for unit in {1..10}; do
      calendar $((each * 10 + unit)) | curl -sS -f -o /dev/null -u "$user:$password" \
        -H 'Content-Type: text/calendar' --data-binary @- \
        "$site/api/imports?accom_id=$id&accom_num=$unit&name=Measured"
    done
  done
}

# Time in milliseconds and bytes of one view, plain or with gzip.
view() {
  curl -sS -f -b "$work/cookies" -o /dev/null -w '%{time_starttransfer} %{size_download}\n' "${@:2}" \
    "$site/admin/planning?from=$today&days=60&first=$1&count=40&accom_id="
}

measure() {
  local units=$1 first=$2 each
  for each in {1..200}; do view "$first" >/dev/null; done
  for each in {1..41}; do view "$first"; done | sort -n | awk -v units="$units" -v first="$first" '
    { time[NR] = $1 * 1000; bytes = $2 }
    END { printf "%s units, from unit %d: %.1f ms, %d bytes plain", units, first, time[(NR + 1) / 2], bytes }'
  view "$first" -H 'Accept-Encoding: gzip' | awk '{ printf ", %d bytes with gzip\n", $2 }'
}

curl -sS -f -o /dev/null -c "$work/cookies" -d "name=$user" -d "password=$password" "$site/admin/sign-in"
fill 1 5
measure 50 0
fill 6 50
measure 500 0
measure 500 240
measure 500 460
