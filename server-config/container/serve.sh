#!/bin/sh
# Starts HBook's server in the foreground: in a container, by systemd, or by hand. What the server writes goes to HBOOK_RUN_DIR, which is made anew
# at each start, and to HBOOK_DATA_DIR; its own directory may be read-only, and it needs no root.
#   HBOOK_HOME       where target/server, target/hbook.war and server-config/wildfly/jvm.options lie (/opt/hbook)
#   HBOOK_RUN_DIR    an empty directory, best in memory (/run/hbook)
#   HBOOK_DATA_DIR   what has to be kept: the embedded database, the key of secrets, hooks (/var/lib/hbook)
#   HBOOK_BIND       the address that it listens at (127.0.0.1)
#   HBOOK_JAVA_OPTS  further JVM options, such as -Xmx1g
# Passwords may be in files (docs/operating.md, Secrets from files).
set -eu
home=${HBOOK_HOME:-/opt/hbook}
run=${HBOOK_RUN_DIR:-/run/hbook}
HBOOK_DATA_DIR=${HBOOK_DATA_DIR:-/var/lib/hbook}
HBOOK_HOOKS_DIR=${HBOOK_HOOKS_DIR:-$HBOOK_DATA_DIR/hooks}
export HBOOK_DATA_DIR HBOOK_HOOKS_DIR

. "$home/secrets.sh"

rm -rf "$run/base"
mkdir -p "$run/base/tmp"
cp -R "$home/server/standalone/configuration" "$run/base/"
mkdir "$run/base/deployments" "$run/base/lib"
cp "$home/hbook.war" "$run/base/deployments/"
chmod -R u+w "$run/base"
cd "$run"

# shellcheck disable=SC2086 # options are words
exec java "@$home/jvm.options" ${HBOOK_JAVA_OPTS:-} -Djava.io.tmpdir="$run/base/tmp" \
  -jar "$home/server/jboss-modules.jar" -mp "$home/server/modules" org.jboss.as.standalone \
  -Djboss.home.dir="$home/server" -Djboss.server.base.dir="$run/base" \
  -Djboss.bind.address="${HBOOK_BIND:-127.0.0.1}" -Djboss.bind.address.management=127.0.0.1
