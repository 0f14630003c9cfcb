#!/bin/sh
# One more house on a WildFly that runs (docs/operating.md, More houses). JBOSS_HOME says where it is, JBOSS_CONTROLLER where its management listens.
set -eu

usage() {
  cat >&2 <<'TEXT'
house.sh add NAME WAR [path=/PATH | host=HOST]   a datasource by HBOOK_DB_URL, _USER, _PASSWORD, else a file of H2; then deploys it
house.sh deploy NAME WAR [datasource=JNDI-NAME] [path=/PATH | host=HOST]   with a datasource that is there already
house.sh upgrade NAME WAR [path=/PATH | host=HOST]   the same house with a newer WAR
house.sh suspend NAME     its feeds and screens are gone until it is resumed, its data stays
house.sh resume NAME
house.sh remove NAME      takes it from the server; its database and directory stay
TEXT
  exit 2
}

[ $# -ge 2 ] || usage
action=$1 name=$2
shift 2
case $name in ''|*[!a-z0-9-]*) usage ;; esac
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../container/secrets.sh"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cli() {
  "$JBOSS_HOME/bin/jboss-cli.sh" --connect --controller="${JBOSS_CONTROLLER:-localhost:9990}" --file="$1"
}

war() {
  [ $# -ge 1 ] || usage
  cp "$1" "$work/hbook.war"
  shift
  java "$here/../House.java" "$work/hbook.war" "$name" "$@"
}

case $action in
  add)
    made=$(war "$@")
    # A dollar of the server, not of this shell: it says where its data is.
    directory=${HBOOK_DATA_DIR:-'${jboss.server.data.dir}'}/houses/$name
    driver=h2 url="jdbc:h2:file:$directory/hbook;WRITE_DELAY=0;LOCK_TIMEOUT=20000;DB_CLOSE_ON_EXIT=FALSE"
    if [ -n "${HBOOK_DB_URL:-}" ]; then
      driver=postgresql url=$HBOOK_DB_URL
    fi
    cat > "$work/do.cli" <<TEXT
/subsystem=datasources/data-source=$name:add(jndi-name="java:jboss/datasources/$name", driver-name=$driver, connection-url="$url", user-name="${HBOOK_DB_USER:-hbook}", password="${HBOOK_DB_PASSWORD:-hbook}", \\
  min-pool-size=0, max-pool-size=40, idle-timeout-minutes=1, blocking-timeout-wait-millis=5000, \\
  check-valid-connection-sql="SELECT 1", validate-on-match=true, use-fast-fail=true)
deploy $made
TEXT
    ;;
  deploy|upgrade)
    made=$(war "$@")
    [ "$action" = deploy ] || force=--force
    echo "deploy ${force:-} $made" > "$work/do.cli"
    ;;
  suspend) echo "undeploy $name.war --keep-content" > "$work/do.cli" ;;
  resume) echo "deploy --name=$name.war" > "$work/do.cli" ;;
  remove)
    cat > "$work/do.cli" <<TEXT
undeploy $name.war
/subsystem=datasources/data-source=$name:remove
TEXT
    ;;
  *) usage ;;
esac
cli "$work/do.cli"
