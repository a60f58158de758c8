#!/usr/bin/env python3
"""Writes Sources/BudgetModel/Accounts/Classification+Observed.swift: the codes and names of accounts as published documents have them.

    Tests/Independent/classification.py [FILE.csv …]

A name is kept for a code where it was seen most often. Read are the names already there, the tables of the packages in
Data/, and files with the columns code, name, documents. Nothing is taken away: a code seen once stays.
"""
import csv
import pathlib
import re
import sys
from collections import Counter, defaultdict

root = pathlib.Path(__file__).resolve().parents[2]
target = root / "Sources/BudgetModel/Accounts/Classification+Observed.swift"
seen = defaultdict(Counter)
if target.exists():
    for code, name in re.findall(r"^    (\d{3,7}) (\S+)$", target.read_text(), re.M):
        seen[code][name] += 1000
for path in sys.argv[1:]:
    with open(path, encoding="utf-8-sig") as file:
        for row in csv.DictReader(file):
            seen[row["code"]][row["name"]] += int(row["documents"])
for path in sorted(root.glob("Data/*/*/tables/*.csv")):
    with open(path, encoding="utf-8-sig") as file:
        for row in csv.DictReader(file):
            code, name = row.get("code") or "", re.sub(r"\s", "", row.get("name") or "")
            if re.fullmatch(r"[235]\d{2}(\d\d){0,2}", code) and name and not name[0].isdigit():
                seen[code][name] += 1
lines = []
for code in sorted(seen):
    name = seen[code].most_common(1)[0][0]
    # Below a section of the economic classification documents have codes of their own.
    if len(code) in (3, 5) + ((7,) if code[0] == "2" else ()) and code[0] in "235" and not re.search(r"\s", name):
        lines.append(f"    {code} {name}")
text = "\n".join(lines)
target.write_text(
    f'''extension Classification {{
  /// The accounts observed, a line each: code and name. Made by `Tests/Independent/classification.py`.
  static let observed = """
{text}
    """
}}
'''
)
print(len(lines), "accounts")
