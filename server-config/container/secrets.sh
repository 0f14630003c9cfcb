# Sourced before a server starts (docs/operating.md, Secrets from files): the database is the server's own, and its settings know no files.
# What HBook reads by itself, it also reads from files by itself.
if [ -z "${HBOOK_DB_PASSWORD:-}" ] && [ -n "${HBOOK_DB_PASSWORD_FILE:-}" ]; then
  [ -r "$HBOOK_DB_PASSWORD_FILE" ] || { echo "HBOOK_DB_PASSWORD_FILE: that file cannot be read" >&2; exit 1; }
  HBOOK_DB_PASSWORD=$(cat "$HBOOK_DB_PASSWORD_FILE")
  export HBOOK_DB_PASSWORD
fi
