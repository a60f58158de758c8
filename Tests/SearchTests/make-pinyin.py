#!/usr/bin/env python3
"""Writes Sources/CPinyin/Pinyin.c. Needs pypinyin 0.55.0 and pypinyin-dict 0.9.0 from PyPI.

Every reading in use of a character: those of 通用规范汉字字典 for the 8,105 characters of the 通用规范汉字表 (Unihan's
kTGHZ2013), those of 现代汉语词典 for further ones (kXHC1983), else the most frequent one of pypinyin's own table.
"""
import pathlib
import unicodedata

from pypinyin import pinyin_dict
from pypinyin_dict.pinyin_data import ktghz2013, kxhc1983

TARGET = pathlib.Path(__file__).parents[2] / "Sources/CPinyin/Pinyin.c"
FIRST, LAST = 0x4E00, 0x9FFF


def letters(reading):
    """A reading without its tone, ü as v; None for what is no syllable of letters."""
    plain = unicodedata.normalize("NFD", reading).replace("u\u0308", "v").replace("ê", "e")
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return plain if plain.isascii() and plain.isalpha() else None


def readings(character):
    for table, limit in ((ktghz2013, None), (kxhc1983, None), (pinyin_dict, 1)):
        if found := table.pinyin_dict.get(character):
            plain = [letters(r) for r in found.split(",")[:limit]]
            return sorted(set(p for p in plain if p))
    return []


def lines(items, width=118):
    line = " "
    for item in items:
        if len(line) + len(item) + 2 > width:
            yield line
            line = " "
        line += f" {item},"
    yield line


sets = {c: tuple(readings(c)) for c in range(FIRST, LAST + 1)}
syllables = sorted({s for found in sets.values() for s in found})
place = {s: n for n, s in enumerate(syllables)}
lists, starts = [0], {(): 0}
for found in sets.values():
    if found not in starts:
        starts[found] = len(lists)
        lists += [place[s] for s in found[:-1]] + [place[found[-1]] | 0x8000]
assert len(lists) < 0x10000 and max(map(len, syllables)) < 8
text = f"""// Readings of Chinese characters: {sum(bool(f) for f in sets.values())} characters, {len(syllables)} syllables.
//
// Written by Tests/SearchTests/make-pinyin.py from the Unihan database's kTGHZ2013 and kXHC1983 and, for characters in
// neither, from pypinyin 0.55.0. Not edited by hand.
//
// pypinyin, pypinyin-dict: Copyright (c) mozillazg, 闲耘; MIT License, whose text stands in LICENSE.
//
// Unihan: UNICODE LICENSE V3. COPYRIGHT AND PERMISSION NOTICE. Copyright © 1991-2024 Unicode, Inc.
//
// NOTICE TO USER: Carefully read the following legal agreement. BY DOWNLOADING, INSTALLING, COPYING OR OTHERWISE USING
// DATA FILES, AND/OR SOFTWARE, YOU UNEQUIVOCALLY ACCEPT, AND AGREE TO BE BOUND BY, ALL OF THE TERMS AND CONDITIONS OF
// THIS AGREEMENT. IF YOU DO NOT AGREE, DO NOT DOWNLOAD, INSTALL, COPY, DISTRIBUTE OR USE THE DATA FILES OR SOFTWARE.
//
// Permission is hereby granted, free of charge, to any person obtaining a copy of data files and any associated
// documentation (the "Data Files") or software and any associated documentation (the "Software") to deal in the Data
// Files or Software without restriction, including without limitation the rights to use, copy, modify, merge, publish,
// distribute, and/or sell copies of the Data Files or Software, and to permit persons to whom the Data Files or Software
// are furnished to do so, provided that either (a) this copyright and permission notice appear with all copies of the
// Data Files or Software, or (b) this copyright and permission notice appear in associated Documentation.
//
// THE DATA FILES AND SOFTWARE ARE PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT
// LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT OF THIRD PARTY
// RIGHTS.
//
// IN NO EVENT SHALL THE COPYRIGHT HOLDER OR HOLDERS INCLUDED IN THIS NOTICE BE LIABLE FOR ANY CLAIM, OR ANY SPECIAL
// INDIRECT OR CONSEQUENTIAL DAMAGES, OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
// ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
// THE DATA FILES OR SOFTWARE.
//
// Except as contained in this notice, the name of a copyright holder shall not be used in advertising or otherwise to
// promote the sale, use or other dealings in these Data Files or Software without prior written authorization of the
// copyright holder.
#include "CPinyin.h"

const char pinyin_syllables[][8] = {{
{chr(10).join(lines(f'"{s}"' for s in syllables))}
}};

const uint16_t pinyin_syllable_count = sizeof pinyin_syllables / sizeof *pinyin_syllables;

const uint16_t pinyin_readings[] = {{
{chr(10).join(lines(str(n) for n in lists))}
}};

const uint16_t pinyin_characters[PINYIN_LAST - PINYIN_FIRST + 1] = {{
{chr(10).join(lines(str(starts[f]) for f in sets.values()))}
}};
"""
TARGET.write_text(text, encoding="utf-8")
