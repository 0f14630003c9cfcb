#!/bin/bash
# What an image and a systemd unit rely on, without either: HBook is started by server-config/container/serve.sh from a directory that it cannot write
# to, as another user where root runs this, is looked at by healthy.sh, is told to stop, and finds its data again.
#   docs/try-container.sh [target]     (after mvn package; needs curl)
set -eu
root=$(cd "$(dirname "$0")/.." && pwd)
target=${1:-$root/target}
work=$(mktemp -d)
port=${HBOOK_HTTP_PORT:-18480}
pid=
stop() { [ -z "$pid" ] || kill -9 "$pid" 2> /dev/null || true; chmod -R u+w "$work"; rm -rf "$work"; }
trap stop EXIT
as=()
mkdir "$work/opt" "$work/run" "$work/data"
cp -R "$target/server" "$work/opt/server"
cp "$target/hbook.war" "$root/server-config/wildfly/jvm.options" "$root"/server-config/container/*.sh "$work/opt/"
if [ "$(id -u)" = 0 ]; then
  as=(setpriv --reuid=10001 --regid=10001 --clear-groups)
  chown 10001:10001 "$work/run" "$work/data"
  chmod 755 "$work"
fi
chmod -R a-w,a+rX "$work/opt"
openssl rand -hex 24 > "$work/admin"
chmod 644 "$work/admin"
touch "$work/begun"

start() {
  env -i PATH="$PATH" ${JAVA_HOME:+PATH="$JAVA_HOME/bin:$PATH"} HBOOK_HOME="$work/opt" HBOOK_RUN_DIR="$work/run" HBOOK_DATA_DIR="$work/data" \
    HBOOK_ADMIN_PASSWORD_FILE="$work/admin" HBOOK_DEMO=true HBOOK_HTTP_PORT="$port" HBOOK_JAVA_OPTS=-Djboss.management.http.port="$((port + 1))" \
    "${as[@]}" "$work/opt/serve.sh" > "$work/log" 2>&1 &
  pid=$!
  local begun=$SECONDS
  until HBOOK_HTTP_PORT=$port bash "$work/opt/healthy.sh" 2> /dev/null; do
    kill -0 $pid 2> /dev/null || { echo "it ended by itself:"; grep -m 20 -E "ERROR|WARN|HBook|^[A-Za-z]"  "$work/log"; exit 1; }
    [ $((SECONDS - begun)) -lt 180 ] || { echo "not ready after 180 s:"; tail -20 "$work/log"; exit 1; }
    sleep 0.5
  done
  echo "ready after $((SECONDS - begun)) s, as user $(stat -c %u "/proc/$pid")"
}

feed() { curl -sfg "http://127.0.0.1:$port/?feed=hbook-calendar.ics&accom_id=102&accom_num=1"; }

end() {
  local begun=$SECONDS code=0
  kill -TERM $pid
  wait $pid || code=$?
  pid=
  echo "told to stop, it ended after $((SECONDS - begun)) s with $code"
}

start
feed > "$work/first.ics"
curl -sf -u "admin:$(cat "$work/admin")" "http://127.0.0.1:$port/api/accommodations" > /dev/null
echo "the password of the file opens the API"
end
start
feed > "$work/second.ics"
cmp "$work/first.ics" "$work/second.ics"
echo "started anew, it serves the same feed, byte for byte"
end
changed=$(find "$work/opt" -newer "$work/begun" | head -3)
[ -z "$changed" ] || { echo "written where nothing may be: $changed"; exit 1; }
echo "nothing was written into its own directory"

# The files that say how it is run, by whatever can read them here.
if command -v systemd-analyze > /dev/null; then
  systemd-analyze verify "$root/server-config/systemd/hbook.service"
  echo "the systemd unit is read by systemd-analyze"
else
  echo "skipped: no systemd-analyze"
fi
if command -v kubectl > /dev/null; then
  kubectl kustomize "$root/server-config/kubernetes" > "$work/kubernetes.yaml"
  echo "the Kubernetes files make $(grep -c '^kind:' "$work/kubernetes.yaml") objects"
else
  echo "skipped: no kubectl"
fi
if docker compose version > /dev/null 2>&1; then
  docker compose -f "$root/server-config/container/compose.yaml" config -q
  echo "compose.yaml is read by docker compose"
else
  echo "skipped: no docker compose"
fi
