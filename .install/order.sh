#!/usr/bin/env bash
# Writes functions.order: the functions that a start runs, then those of the screens and a search, and those of packing,
# so that the linker puts them side by side and the rest of the program never comes into memory. Names that are no longer
# there do no harm; run it again when much has changed. It needs valgrind.
#
#   .install/order.sh
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

command -v valgrind >/dev/null || { echo "valgrind is not installed (Debian: valgrind)." >&2; exit 1; }
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
builds=${BUILDS:-.build}
swift build -c release --toolset .install/toolset.json --scratch-path "$builds"
programs=$(realpath "$builds/release")
"$programs/mingzhang-benchmark" generate --disclosures 100 --seed 1 --into "$out/folder"
"$programs/mingzhang" library pack "$out/folder" "$out/file.sqlite"
# Valgrind knows an older form of debugging information; names of functions are all that is needed.
objcopy --strip-debug "$programs/mingzhang" "$out/mingzhang"

callgrind=("$(command -v valgrind)" --tool=callgrind --demangle=no --callgrind-out-file="$out/profile" --log-file="$out/log")

# Callgrind names each function where it is first met.
names() {
  sed -n "s/^c\?fn=([0-9]*) \(.*\)/\1/p" "$out/profile" | sed "s/'[0-9]*$//"
}
functions() {
  MINGZHANG_LIBRARY=$1 "$programs/mingzhang-benchmark" drive --work "$2" --rounds "$3" --marker 2024 -- \
    "${callgrind[@]}" "$out/mingzhang"
  names
}
packing() {
  "${callgrind[@]}" "$out/mingzhang" library pack "$out/folder" "$out/again.sqlite" >&2
  names
}
{
  functions "$out/file.sqlite" start 1
  functions "" start 1
  functions "" screens 3
  functions "$out/file.sqlite" move 2
  functions "$out/file.sqlite" open 5
  functions "" search 1
  packing
} | grep -v '^0x' | awk '!seen[$0]++' >"$out/functions.order"
mv "$out/functions.order" .install/functions.order
wc -l .install/functions.order
