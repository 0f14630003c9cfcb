#!/bin/bash
# Ends with 0 when HBook is ready. Needs nothing but bash, so that an image needs no more.
exec 3<> "/dev/tcp/127.0.0.1/${HBOOK_HTTP_PORT:-8080}" || exit 1
printf 'GET /health/%s HTTP/1.0\r\nHost: localhost\r\n\r\n' "${1:-ready}" >&3
read -r -t 5 _ status _ <&3
[ "$status" = 200 ]
