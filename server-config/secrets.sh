# Sourced before a server starts (docs/operating.md, Secrets from files): the database is the server's own, and its settings know no files.
if [ -z "${HBOOK_DB_PASSWORD:-}" ] && [ -n "${HBOOK_DB_PASSWORD_FILE:-}" ]; then
  HBOOK_DB_PASSWORD=$(cat "$HBOOK_DB_PASSWORD_FILE")
  export HBOOK_DB_PASSWORD
fi
