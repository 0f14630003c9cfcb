#!/usr/bin/env bash
# Measures how soon notices of Outlook are answered, and how soon what is booked there stands here. It fills
# that house: give it a server of its own with the stand-in of Outlook beside it (mvn -Prun -Doutlook).
#
#   docs/measure-webhook.sh http://localhost:8080 admin secret123 http://127.0.0.1:8899
#
# Needs bash, curl 7.68, awk and GNU date. Three times in turn it sends 1,000 genuine notices of one room, the
# worst there is, and as many requests to /health/live, each time over 32 connections of one client (after
# 200 to warm up), and prints what was answered within which time. Then it books ten times in Outlook.
set -euo pipefail

site=${1:?the server, such as http://localhost:8080}
user=${2:?a user who may change settings}
password=${3:?his password}
outlook=${4:?the stand-in of Outlook, such as http://127.0.0.1:8899}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

api() { curl -sS -f -u "$user:$password" -H 'Content-Type: application/json' "$@"; }
state() { curl -sS -f "$outlook/__admin/state"; }
subscriptions() { state | tr '{}' '\n\n' | grep notificationUrl || true; }
value() { sed -n "s/.*\"$1\":\"\{0,1\}\([^\",}]*\).*/\1/p"; }

# Takes the two rooms of the stand-in in, unless that was done before, and waits for the subscriptions.
set_up() {
  local tries domain
  if [ -z "$(subscriptions)" ]; then
    domain=$(state | value domain)
    accommodation=$(api -d '{"name":"Measured","grain":"quarter_hour"}' "$site/api/accommodations" | value id)
    api -X PUT -o /dev/null -d "{\"tenant\":\"$domain\",\"clientId\":\"$(state | value clientId)\",
      \"secret\":\"sim-secret\",\"defaultAccommodation\":$accommodation,\"defaultUser\":\"reception@$domain\",
      \"enabled\":true}" "$site/api/integrations/outlook"
    api -o /dev/null -d '{}' "$site/api/integrations/outlook/rooms/refresh"
    for tries in {1..120}; do
      [ "$(subscriptions | wc -l)" -ge 2 ] && break
      sleep 1
    done
  fi
  accommodation=$(api "$site/api/integrations/outlook" | value defaultAccommodation)
  subscriptions | head -1 >"$work/subscription"
}

# So many requests over 32 connections; the arguments are curl's. A line each: status and seconds.
burst() {
  curl -sS --parallel --parallel-immediate --parallel-max 32 -o /dev/null -w '%{http_code} %{time_total}\n' \
    "${@:3}" "$2?n=[1-$1]"
}

measure() {
  local name=$1 wanted=$2
  shift 2
  burst 200 "$@" >/dev/null
  burst 1000 "$@" | sort -n -k 2 | awk -v name="$name" -v wanted="$wanted" '
    { time[NR] = $2 * 1000; good += $1 == wanted }
    END { printf "%s: %d of %d answered with %d, median %.0f ms, 99th percentile %.0f ms, longest %.0f ms\n",
      name, good, NR, wanted, time[int(NR * 0.5)], time[int(NR * 0.99)], time[NR] }'
}

notices() {
  local its
  its=$(cat "$work/subscription")
  printf '{"value":[{"subscriptionId":"%s","clientState":"%s","changeType":"updated","resource":"Users/x/Events/y"}]}' \
    "$(value id <<<"$its")" "$(value clientState <<<"$its")" >"$work/notice.json"
  measure "notices" 202 "$(value notificationUrl <<<"$its")" -H 'Content-Type: application/json' \
    --data-binary "@$work/notice.json"
}

# Books a room in Outlook on a day, and waits until it stands here. In milliseconds.
book() {
  local day began
  day=$(date -d "$1 days" +%F)
  began=$(date +%s%3N)
  curl -sS -f -o /dev/null -d "day=$day" -d from=10:00 -d to=11:00 -d subject=Measured \
    --data-urlencode "organizer=$organizer" --data-urlencode "in:$room=on" "$outlook/book"
  until api "$site/api/reservations?accom_id=$accommodation" | grep -q "\"start\":\"$day"; do
    [ $(($(date +%s%3N) - began)) -lt 60000 ] || break
    sleep 0.05
  done
  echo $(($(date +%s%3N) - began))
}

set_up
for turn in 1 2 3; do
  notices
  measure '/health/live' 200 "$site/health/live"
done
room=$(value mailbox <"$work/subscription")
organizer=adele@${room#*@}
first=$((30 + $(date +%s) / 10 % 400))
for turn in {0..9}; do book $((first + turn)); done | sort -n | awk '
  { time[NR] = $1 }
  END { printf "booked in Outlook, here after: median %d ms, longest %d ms\n", time[int(NR * 0.5)], time[NR] }'
awk '{ print "load of the machine: " $1 }' /proc/loadavg
