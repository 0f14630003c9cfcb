#!/bin/bash
# What HBook does on a disk that is full, shown: it takes bookings until there is no room, refuses the rest with 503 while feeds go on, loses nothing that
# it has said to have, and goes on by itself once there is room. Needs root for a file system of 24 MB in memory, curl, and mvn package before.
#   docs/try-full-disk.sh [target]
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
target=${1:-$root/target}
work=$(mktemp -d)
port=${HBOOK_HTTP_PORT:-18490}
pid=
clean() { [ -z "$pid" ] || kill -9 "$pid" 2> /dev/null || true; umount "$work/data" 2> /dev/null || true; rm -rf "$work"; }
trap clean EXIT
mkdir "$work/opt" "$work/run" "$work/data"
mount -t tmpfs -o size=200m hbook-full-disk "$work/data"
cp -R "$target/server" "$work/opt/server"
cp "$target/hbook.war" "$root/server-config/wildfly/jvm.options" "$work/opt/"
password=$(openssl rand -hex 24)
url=http://127.0.0.1:$port

start() {
  HBOOK_HOME=$work/opt HBOOK_RUN_DIR=$work/run HBOOK_DATA_DIR=$work/data HBOOK_ADMIN_PASSWORD=$password HBOOK_DEMO=true HBOOK_HTTP_PORT=$port \
    HBOOK_JAVA_OPTS=-Djboss.management.http.port=$((port + 1)) "$root/server-config/container/serve.sh" > "$work/log" 2>&1 &
  pid=$!
  until [ "$(code "$url/health/ready")" = 200 ]; do sleep 1; kill -0 $pid; done
}
code() { curl -s -m 20 -o /dev/null -w '%{http_code}' "$@"; }
feed() { code -g "$url/?feed=hbook-calendar.ics&accom_id=102&accom_num=1"; }
# A stay of one night, so many days after 2030, with a comment that takes room.
book() {
  local in out
  in=$(date -u -d "2030-01-01 +$1 days" +%F) out=$(date -u -d "2030-01-01 +$(($1 + 1)) days" +%F)
  code -u "admin:$password" -H 'Content-Type: application/json' "$url/api/reservations" \
    -d "{\"accomId\":102,\"accomNum\":1,\"checkIn\":\"$in\",\"checkOut\":\"$out\",\"comment\":\"$(openssl rand -hex 1900)\"}"
}
stays() { curl -s -u "admin:$password" "$url/api/reservations?accom_id=102&from=2030-01-01" | grep -o '"checkIn":"20[3-9]' | wc -l; }

start
mount -o remount,size="$(($(du -k "$work/data" | cut -f1) + 512))k" "$work/data"
taken=0 day=0 refused=
while [ ${#refused} -lt 15 ]; do
  answer=$(book $day)
  day=$((day + 1))
  if [ "$answer" = 201 ]; then taken=$((taken + 1)); else refused="$refused $answer"; fi
done
echo "full after $taken bookings; the next were answered$refused"
case $refused in *500*) echo "a 500 is our fault"; exit 1 ;; esac
echo "a feed meanwhile: $(feed)"
mount -o remount,size=200m "$work/data"
begun=$SECONDS
until [ "$(book $day)" = 201 ]; do day=$((day + 1)); [ $((SECONDS - begun)) -lt 60 ] || { echo "still refused"; exit 1; }; sleep 1; done
taken=$((taken + 1))
echo "with room again, the next booking was taken after $((SECONDS - begun)) s"
kill -9 $pid
wait $pid 2> /dev/null || true
start
found=$(stays)
[ "$found" -ge "$taken" ] || { echo "taken $taken, found $found after SIGKILL"; exit 1; }
echo "killed and started anew, it has $found of $taken"
