#!/usr/bin/env python3
"""Tests/Scale/growth.py [--only TEXT] [--limit 12]: counts the instructions of every reader for an input and for ten times as much.

Time depends on what the processor and the system have at hand; the number of instructions does not, and is the same in each
run. Counts with valgrind's cachegrind, which wants a program without debugging information: a stripped copy of
mingzhang-benchmark, built with swift build -c release --static-swift-stdlib --product mingzhang-benchmark. What other
programs do (poppler, xmllint, LibreOffice) is not counted. Ends with 1 where ten times the input takes more than the limit."""
import argparse, os, pathlib, re, subprocess, sys, tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
words = argparse.ArgumentParser(description=__doc__.split("\n")[0])
words.add_argument("--only", default="", help="only shapes whose name holds this")
words.add_argument("--limit", type=float, default=12.0)
words.add_argument("--pieces", type=int, default=0, help="pieces of the small input; 0: five times the smallest of the benchmark")
words = words.parse_args()


def count(program, name, pieces):
    """The instructions of reading so many pieces, with all that is done whatever their number."""
    run = subprocess.run(
        ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null", program, "growth",
         "--only", name, "--pieces", str(pieces)], capture_output=True, text=True)
    found = re.search(r"I\s+refs:\s+([\d,]+)", run.stderr)
    if run.returncode or not found:
        sys.exit(f"{name}: {run.stderr[-400:]}")
    return int(found[1].replace(",", ""))


with tempfile.TemporaryDirectory() as folder:
    program = os.path.join(folder, "benchmark")
    built = os.environ.get("BENCHMARK", str(ROOT / ".build/release/mingzhang-benchmark"))
    subprocess.run(["strip", "-o", program, built], check=True)
    names = subprocess.run([program, "growth", "--names", "--only", words.only], capture_output=True, text=True, check=True)
    slow = []
    for line in names.stdout.splitlines():
        least, name = line.split(" ", 1)
        # What a reader begins with is no growth: it stands apart, counted with a single piece.
        start = count(program, name, 1)
        pieces = words.pieces or 5 * int(least)
        small, large = (count(program, name, n) - start for n in (pieces, 10 * pieces))
        ratio = large / max(small, 1)
        print(f"{ratio:.2f}  {small / 1e6:.1f} to {large / 1e6:.1f} million  {name}", flush=True)
        if ratio > words.limit:
            slow.append(name)
    if slow:
        sys.exit(f"more than {words.limit:g} times the instructions: " + "; ".join(slow))
