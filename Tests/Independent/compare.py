#!/usr/bin/env python3
"""Compares the numbers in the tables of PDF files with an independent extraction.

    compare.py REPORT FILE…

REPORT is the built program `reading-report`. For every page the numbers that pdfplumber finds in tables are counted
against those that REPORT finds there: what only pdfplumber has is missing, what only REPORT has would be wrong. Printed are
the lines of a Markdown table, and below them every number that only one of the two has, with its page.

Two things that pdfplumber takes for tables are none and left out on both sides: white backgrounds behind the lines of a
text, and contents, whose page numbers stand in a column.
"""
import re
import subprocess
import sys
from collections import Counter

import pdfplumber

NUMBER = re.compile(r"^[-−－(（]?\d[\d,，]*(\.\d+)?[)）]?$")


def ours(report, path):
    pages = {}
    output = subprocess.run([report, "amounts", path], capture_output=True, text=True, check=True).stdout
    for line in output.splitlines():
        page, text = line.split("\t")
        pages.setdefault(int(page), Counter())[text] += 1
    return pages


CONTENTS = "contents"


def is_contents(page):
    """Whether most lines end with dots and a number, or the page is headed 目录."""
    lines = [line.replace(" ", "") for line in (page.extract_text() or "").splitlines()]
    led = sum(bool(re.search(r"(\.{4,}|…{2,}|·{4,})\d*$", line)) for line in lines)
    return led >= 3 and led * 2 > len(lines) or "目录" in lines[:3]


def is_drawn(thing):
    """Whether something is more than a white background without an outline."""
    if thing["object_type"] != "rect" or thing.get("stroke") or not thing.get("fill"):
        return True
    color = thing.get("non_stroking_color")
    color = color if isinstance(color, (tuple, list)) else (color,)
    return min(thing["width"], thing["height"]) < 4 or color not in ((1,), (1.0,), (1, 1, 1), (0, 0, 0, 0))


def theirs(path):
    pages = {}
    with pdfplumber.open(path) as document:
        for number, page in enumerate(document.pages, 1):
            counter = pages.setdefault(number, Counter())
            if is_contents(page):
                counter[CONTENTS] += 1
                continue
            for table in page.filter(is_drawn).extract_tables():
                for row in table:
                    for cell in row:
                        text = (cell or "").replace("\n", "").replace(" ", "")
                        if NUMBER.match(text):
                            counter[text] += 1
    return pages


def main():
    report, *paths = sys.argv[1:]
    details = []
    print("| document | the same | missing | wrong |\n|---|--:|--:|--:|")
    for path in paths:
        name = path.split("/")[-1]
        own, other = ours(report, path), theirs(path)
        missing, wrong, same = [], [], 0
        for page in sorted(own.keys() | other.keys()):
            left, right = own.get(page, Counter()), other.get(page, Counter())
            if CONTENTS in right:
                continue
            same += sum((left & right).values())
            missing += [(page, text) for text in (right - left).elements()]
            wrong += [(page, text) for text in (left - right).elements()]
        print(f"| {name} | {same} | {len(missing)} | {len(wrong)} |", flush=True)
        for what, found in (("missing", missing), ("wrong", wrong)):
            if found:
                details.append(f"{name}, {what}: " + " ".join(f"p.{page}:{text}" for page, text in found))
    print("\n" + "\n".join(details))


if __name__ == "__main__":
    main()
