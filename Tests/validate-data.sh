#!/bin/sh
# Checks every package under Data/ with the reference implementation of Tabular Data Package, from PyPI.
set -eu
cd "$(dirname "$0")/.."
tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT
python3 -m venv "$tools"
"$tools/bin/pip" install --quiet frictionless
status=0
for package in $(find Data -name datapackage.json); do
  "$tools/bin/frictionless" validate "$package" || status=1
done
exit $status
