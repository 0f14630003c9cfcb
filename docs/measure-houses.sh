#!/usr/bin/env bash
# Measures what one more house costs on one WildFly: adds so many to the server of the build, one after another, and prints
# what each step has added. Everything lies in a directory of its own that is removed at the end.
#
#   mvn package && docs/measure-houses.sh 10
#
# Needs bash, curl, a JDK 21 in JAVA_HOME and Linux (/proc). Objects and classes: heap and metaspace after a full collection. CPU: seconds of the process until the house answers. Idle: CPU of the whole process in 60 s.
set -euo pipefail

most=${1:-10}
root=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
java=$JAVA_HOME/bin
port=${HBOOK_HTTP_PORT:-18080} management=$((port + 1910))
export JBOSS_HOME=$root/target/server JBOSS_CONTROLLER=localhost:$management
export HBOOK_DATA_DIR=$work/data HBOOK_HTTP_PORT=$port HBOOK_ADMIN_PASSWORD=measure-the-houses HBOOK_HOUSES_DIR=$work/houses

mkdir -p "$work/base" "$work/houses" "$work/data"
cp -r "$JBOSS_HOME/standalone/configuration" "$JBOSS_HOME/standalone/deployments" "$work/base/"
cp "$root/target/hbook.war" "$work/base/deployments/"
"$java/java" "@$root/server-config/wildfly/jvm.options" -Xmx2g -XX:+UseSerialGC -jar "$JBOSS_HOME/jboss-modules.jar" -mp "$JBOSS_HOME/modules" \
  org.jboss.as.standalone -Djboss.home.dir="$JBOSS_HOME" -Djboss.server.base.dir="$work/base" \
  -Djboss.management.http.port=$management -Djboss.socket.binding.port-offset=0 > "$work/console.log" 2>&1 &
pid=$!
trap 'kill $pid 2>/dev/null; wait $pid 2>/dev/null || true; rm -rf "$work"' EXIT

cpu() { awk -v hz="$(getconf CLK_TCK)" '{ print ($14 + $15) / hz }' "/proc/$pid/stat"; }
resident() { awk '/^VmRSS/ { printf "%.0f", $2 / 1024 }' "/proc/$pid/status"; }
heap() {
  "$java/jcmd" "$pid" GC.run > "$work/gc"
  "$java/jstat" -gc "$pid" | awk 'NR == 1 { for (i = 1; i <= NF; i++) at[$i] = i }
    NR == 2 { printf "%.0f MB of objects, %.0f MB of classes", ($at["S0U"] + $at["S1U"] + $at["EU"] + $at["OU"]) / 1024, $at["MU"] / 1024 }'
}
ready() { until curl -s -f -o /dev/null "http://localhost:$port$1/health/ready"; do sleep 0.2; done; }
idle() { local before; before=$(cpu); sleep 60; awk -v a="$before" -v b="$(cpu)" 'BEGIN { printf "%.2f", b - a }'; }

begun=$(date +%s.%N)
ready ""
report() {
  local now; now=$(date +%s.%N)
  awk -v n="$1" -v s="$begun" -v e="$now" -v c0="$before" -v c1="$(cpu)" -v r="$(resident)" -v h="$(heap)" \
    'BEGIN { printf "%d house(s): the last one after %.1f s and %.1f s of CPU; resident %d MB, %s\n", n, e - s, c1 - c0, r, h }'
}
before=0
report 1
echo "  idle with 1: $(idle) s of CPU in a minute"
for number in $(seq 2 "$most"); do
  printf 'HBOOK_ADMIN_PASSWORD=measure-the-houses\n' > "$work/houses/house$number.properties"
  before=$(cpu) begun=$(date +%s.%N)
  "$root/server-config/wildfly/house.sh" add "house$number" "$root/target/hbook.war" > "$work/command" 2>&1
  ready "/house$number"
  report "$number"
done
echo "  idle with $most: $(idle) s of CPU in a minute"
