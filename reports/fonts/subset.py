#!/usr/bin/env python3
"""Makes the fonts for what Noto Sans does not have: signs, emoji, and four more scripts.

The sources are two packages of Debian 12, fonts-noto-core 20201225-1 and fonts-symbola 2.60-1.1;
python3-fonttools 4.38 does the work:

    apt-get install fonts-noto-core fonts-symbola python3-fonttools
    reports/fonts/subset.py /usr/share/fonts/truetype reports/fonts

NotoSans-Regular.ttf and NotoSans-Bold.ttf are those of fonts-noto-core, unchanged.
"""
import sys
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont


def span(first, last):
    return set(range(first, last + 1))


ARABIC = span(0x600, 0x6FF) | span(0x750, 0x77F) | span(0x8A0, 0x8FF) | span(0xFB50, 0xFDFF) | span(0xFE70, 0xFEFC)
HEBREW = span(0x591, 0x5F4) | span(0xFB1D, 0xFB4F)
GEORGIAN = span(0x10A0, 0x10FF) | span(0x1C90, 0x1CBF) | span(0x2D00, 0x2D2F)
ARMENIAN = span(0x530, 0x58F) | span(0xFB13, 0xFB17)
MATH = span(0x2190, 0x21FF) | span(0x2200, 0x22FF)
SIGNS = span(0x2300, 0x23FF) | span(0x2460, 0x24FF) | span(0x2500, 0x27BF) | span(0x2B00, 0x2BFF)
EMOJI = span(0x1F1E6, 0x1F1FF) | span(0x1F300, 0x1F6FF) | span(0x1F900, 0x1F9FF) | span(0x2600, 0x27BF)

# the file to read, the file to write, its characters; a file takes none that one above it has
FONTS = [
    ("noto/NotoSansArabic-Regular.ttf", "NotoSansArabic-Regular.ttf", ARABIC),
    ("noto/NotoSansArabic-Bold.ttf", "NotoSansArabic-Bold.ttf", ARABIC),
    ("noto/NotoSansHebrew-Regular.ttf", "NotoSansHebrew-Regular.ttf", HEBREW),
    ("noto/NotoSansHebrew-Bold.ttf", "NotoSansHebrew-Bold.ttf", HEBREW),
    ("noto/NotoSansGeorgian-Regular.ttf", "NotoSansGeorgian-Regular.ttf", GEORGIAN),
    ("noto/NotoSansGeorgian-Bold.ttf", "NotoSansGeorgian-Bold.ttf", GEORGIAN),
    ("noto/NotoSansArmenian-Regular.ttf", "NotoSansArmenian-Regular.ttf", ARMENIAN),
    ("noto/NotoSansArmenian-Bold.ttf", "NotoSansArmenian-Bold.ttf", ARMENIAN),
    ("noto/NotoSansMath-Regular.ttf", "NotoSansMath-Regular.ttf", MATH),
    ("noto/NotoSansSymbols2-Regular.ttf", "NotoSansSymbols2-Regular.ttf", SIGNS),
    ("ancient-scripts/Symbola_hint.ttf", "Symbola-Regular.ttf", SIGNS | EMOJI),
]


def cut(source, target, characters):
    options = subset.Options()
    options.layout_features = ["*"]
    options.hinting = False
    options.name_IDs = ["*"]
    options.notdef_outline = True
    font = TTFont(source)
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=characters)
    cutter.subset(font)
    font.save(target)


def main(sources, folder):
    taken = set()
    for source, target, characters in FONTS:
        cut(sources / source, folder / target, characters - taken)
        if characters & (MATH | SIGNS):
            taken |= set(TTFont(folder / target).getBestCmap())


main(Path(sys.argv[1]), Path(sys.argv[2]))
