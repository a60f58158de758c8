#!/usr/bin/env bash
# Where the time goes: the functions that most instructions are spent in, while keys are typed.
#
#   Tests/Scale/profile.sh LIBRARY start|move|open|search|filter [callgrind|perf]
#
# LIBRARY is what mingzhang-benchmark generate or mingzhang library pack wrote. Callgrind counts instructions, so that other
# programs on the machine do not matter; perf samples by the software clock, which works without hardware counters.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

if [[ $# -lt 2 ]]; then
  sed -n '2,8s/^# \{0,1\}//p' "${BASH_SOURCE[0]}" >&2
  exit 2
fi
library=$(realpath "$1")
work=$2
tool=${3:-callgrind}
programs=${PROGRAMS:-.build/release}
out=$(mktemp -d)
trap 'rm -rf "$out"' EXIT

command -v "${tool/callgrind/valgrind}" >/dev/null || { echo "$tool is not installed (Debian: valgrind, linux-perf)." >&2; exit 1; }
drive() { MINGZHANG_LIBRARY=$library "$programs/mingzhang-benchmark" drive --work "$work" --rounds "${ROUNDS:-5}" -- "$@"; }

case $tool in
callgrind)
  # Valgrind knows an older form of debugging information; names of functions are all that is needed.
  objcopy --strip-debug "$programs/mingzhang" "$out/mingzhang"
  drive "$(command -v valgrind)" --tool=callgrind --callgrind-out-file="$out/profile" --log-file="$out/log" \
    "$out/mingzhang"
  callgrind_annotate --auto=no --threshold=80 "$out/profile" | swift demangle --simplified | cut -c1-150 | head -40
  ;;
perf)
  drive "$(command -v perf)" record -q -e cpu-clock -F 5000 -g -o "$out/profile" "$(realpath "$programs/mingzhang")"
  perf report -i "$out/profile" --no-children --percent-limit 1 --stdio -g none 2>/dev/null | swift demangle --simplified |
    grep -v '^#' | grep . | cut -c1-150 | head -40
  ;;
*)
  echo "the tool is callgrind or perf, not $tool." >&2
  exit 2
  ;;
esac
