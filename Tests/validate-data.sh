#!/bin/sh
# Checks every package under Data/, and the Fiscal Data Package made of them, with the reference implementation of
# Tabular Data Package, from PyPI. Needs the network, python3 and the built program.
set -eu
cd "$(dirname "$0")/.."
tools=$(mktemp -d)
trap 'rm -rf "$tools"' EXIT
python3 -m venv "$tools/python" || {
  echo "validate-data: python3 cannot make a virtual environment; on Debian: apt-get install python3-venv" >&2
  exit 1
}
"$tools/python/bin/pip" install --quiet frictionless || {
  echo "validate-data: frictionless cannot be installed from PyPI; is there a network?" >&2
  exit 1
}
swift run --quiet mingzhang export --format fdp --lang en --output "$tools/fiscal"
status=0
for package in $(find Data "$tools/fiscal" -name datapackage.json); do
  "$tools/python/bin/frictionless" validate "$package" || status=1
done
if [ $status -ne 0 ]; then echo "validate-data: a package breaks its schema; see above" >&2; fi
exit $status
