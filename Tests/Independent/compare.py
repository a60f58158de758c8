#!/usr/bin/env python3
"""Compares the numbers in the tables of PDF files with an independent extraction.

    compare.py REPORT FILE…

REPORT is the built program `reading-report`. For every page the numbers that pdfplumber finds in tables are counted
against those that REPORT finds there; what only one of them has is listed, summed up in one line for each file.
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


def theirs(path):
    pages = {}
    with pdfplumber.open(path) as document:
        for number, page in enumerate(document.pages, 1):
            counter = pages.setdefault(number, Counter())
            for table in page.extract_tables():
                for row in table:
                    for cell in row:
                        text = (cell or "").replace("\n", "").replace(" ", "")
                        if NUMBER.match(text):
                            counter[text] += 1
    return pages


def main():
    report, *paths = sys.argv[1:]
    for path in paths:
        own, other = ours(report, path), theirs(path)
        missing, extra, same = [], [], 0
        for page in sorted(own.keys() | other.keys()):
            left, right = own.get(page, Counter()), other.get(page, Counter())
            same += sum((left & right).values())
            missing += [(page, text) for text in (right - left).elements()]
            extra += [(page, text) for text in (left - right).elements()]
        print(f"{path.split('/')[-1]}: {same} the same, {len(missing)} only there, {len(extra)} only here")
        for name, found in (("only there", missing), ("only here", extra)):
            if found:
                print(f"  {name}:", " ".join(f"p.{page}:{text}" for page, text in found[:40]))


if __name__ == "__main__":
    main()
