#!/usr/bin/env bash
# Prints the house in figures: for each feature its classes and lines, the median and the longest class, and what
# it looks to. The order is the one that ArchitectureTest keeps: a feature may look only to those before it.
#
#   docs/measure-house.sh             as it stands in this folder
#   docs/measure-house.sh 8c1f2ab     as it stood in that commit, to compare
#
# Lines are those of main code, comments and all. Needs bash, awk, git and tar.
set -euo pipefail
cd "$(dirname "$0")/.."

root=.
if [ $# -gt 0 ]; then
  root=$(mktemp -d)
  trap 'rm -rf "$root"' EXIT
  git archive "$1" src | tar -x -C "$root"
fi
main=$root/src/main/java/ee/hbook
map=$root/src/test/java/ee/hbook/ArchitectureMap.java
features=$(awk '/FEATURES =/ {on = 1} on {print} on && /;/ {exit}' "$map" | grep -o '"[a-z]*"' | tr -d '"')

# "lines file" for every class below a folder; package-info is none.
classes() {
  find "$1" -name '*.java' ! -name package-info.java -exec awk '
    FNR == 1 && file {print n, file} FNR == 1 {file = FILENAME; n = 0} {n++} END {if (file) print n, file}' {} + | sort -n
}

summary() {
  awk '{n[NR] = $1; sum += $1; longest = $2}
    END {if (NR) {sub(/.*\//, "", longest); sub(/\.java/, "", longest)
      printf "%7d %8d %7d %7d  %s", NR, sum, n[int((NR + 1) / 2)], n[NR], longest}}'
}

printf '%-14s %7s %8s %7s %7s  %s\n' feature classes lines median longest 'the longest'
for feature in $features; do
  [ -d "$main/$feature" ] || continue
  printf '%-14s %s\n' "$feature" "$(classes "$main/$feature" | summary)"
done
printf '%-14s %s\n\n' 'all' "$(classes "$main" | summary)"

echo 'The twelve longest:'
classes "$main" | tail -12 | sed "s#$main/##; s#\.java##"

echo
echo 'What looks to what (! against the order):'
before=' '
for feature in $features; do
  [ -d "$main/$feature" ] || continue
  uses=''
  for other in $(grep -rhoE '^import (static )?ee\.hbook\.[a-z]+' "$main/$feature" | sed 's/.*\.//' | sort -u); do
    [ "$other" = "$feature" ] && continue
    case "$before" in *" $other "*) uses+=" $other" ;; *) uses+=" !$other" ;; esac
  done
  before+="$feature "
  printf '%-14s%s\n' "$feature" "${uses:- nothing}"
done
