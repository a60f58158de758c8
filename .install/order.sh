#!/usr/bin/env bash
# Writes functions.order: the functions that a start runs, then those of the screens and a search, and those of packing,
# so that the linker puts them side by side and the rest of the program never comes into memory. Names that are no longer
# there do no harm; what is due is told by --check, which .ci/run asks. Writing needs valgrind.
#
#   .install/order.sh            writes it anew
#   .install/order.sh --check    builds the program as README installs it, and fails where a tenth of the names is gone
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

builds=${BUILDS:-.build}
if [[ ${1:-} == --check ]]; then
  swift build -c release --toolset .install/toolset.json --scratch-path "$builds" --product mingzhang
  nm "$builds/release/mingzhang" | awk '
    NR == FNR { there[$NF]; next }
    { all++; if ($1 in there) found++ }
    END {
      printf "functions.order: %d of %d names are in the program\n", found, all
      exit found * 10 < all * 9
    }' - .install/functions.order || {
    echo "The order of functions is out of date: .install/order.sh" >&2
    exit 1
  }
  exit
fi

command -v valgrind >/dev/null || { echo "valgrind is not installed (Debian: valgrind)." >&2; exit 1; }
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT
for product in mingzhang mingzhang-benchmark; do
  swift build -c release --toolset .install/toolset.json --scratch-path "$builds" --product $product
done
programs=$(realpath "$builds/release")
# Few enough to be packed under valgrind, and so many that the list makes its rows page by page.
for count in 100 1000; do
  "$programs/mingzhang-benchmark" generate --disclosures $count --seed 1 --into "$out/$count"
done
"$programs/mingzhang" library pack "$out/1000" "$out/1000.sqlite"
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
  "${callgrind[@]}" "$out/mingzhang" library pack "$out/100" "$out/100.sqlite" >&2
  names
}
# The C library chooses among forms of a function by the processor; valgrind's is an older one than most.
siblings() {
  nm "$out/mingzhang" | awk '{ print $3 }' | grep -E '^__[a-z]+_(avx|evex|sse)' |
    awk -F_ 'NR == FNR { if (/^__[a-z]+_(avx|sse)/) met[$3]; next } $3 in met' "$1" -
}
{
  functions "$out/1000.sqlite" start 1
  functions "" start 1
  functions "" screens 3
  functions "$out/1000.sqlite" move 2
  functions "$out/1000.sqlite" open 5
  functions "$out/1000.sqlite" search 1
  functions "$out/1000.sqlite" filter 1
  functions "" search 1
  packing
} | grep -v '^0x' >"$out/met"
siblings "$out/met" | cat - "$out/met" | awk '!seen[$0]++' >.install/functions.order
wc -l .install/functions.order
