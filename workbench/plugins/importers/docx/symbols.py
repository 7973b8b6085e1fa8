"""Turn characters of symbol fonts into the Unicode characters that they show.

Sources: Unicode's mapping of Adobe's Symbol encoding (MAPPINGS/VENDORS/ADOBE/symbol.txt) and, for Wingdings, the
characters that Unicode 7 encoded for it (L2/12-368); where those are too new for common fonts, their older likeness.
"""

from __future__ import annotations

import re

_PRIVATE = re.compile("[\uf020-\uf0ff]")
_SYMBOL_LOW = " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"
_SYMBOL_HIGH = "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪"
_SYMBOL_LAST = "〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭"
_SYMBOL = {
    **{0x20 + index: char for index, char in enumerate(_SYMBOL_LOW)},
    **{0xA0 + index: char for index, char in enumerate(_SYMBOL_HIGH)},
    **{0xF1 + index: char for index, char in enumerate(_SYMBOL_LAST)},
}
_WINGDINGS = {
    0x20: " ", 0x21: "✏", 0x22: "✂", 0x28: "☎", 0x2A: "✉", 0x45: "☜", 0x46: "☞", 0x47: "☝", 0x48: "☟", 0x4A: "☺",
    0x4C: "☹", 0x6C: "●", 0x6D: "❍", 0x6E: "■", 0x6F: "□", 0x70: "◻", 0x71: "❑", 0x72: "❒", 0x73: "⬧", 0x74: "⧫",
    0x75: "◆", 0x76: "❖", 0x77: "⬥", 0x80: "⓪", 0x8B: "⓿", 0x9E: "·", 0x9F: "•", 0xA0: "▪", 0xA1: "○", 0xA7: "▪",
    0xA8: "◻", 0xAB: "★", 0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE8: "➔", 0xEF: "⇦", 0xF0: "⇨",
    0xF1: "⇧", 0xF2: "⇩", 0xF3: "⬄", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
    **{0x81 + index: chr(0x2460 + index) for index in range(10)},
    **{0x8C + index: chr(0x2776 + index) for index in range(10)},
}  # fmt: skip
_WINGDINGS_2 = {0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0x97: "•", 0xA3: "☐"}
_FONTS = {"symbol": _SYMBOL, "wingdings": _WINGDINGS, "wingdings 2": _WINGDINGS_2}
UNKNOWN = "\N{REPLACEMENT CHARACTER}"


def symbol(font: str, code: int) -> str:
    """Return what a font shows for a code, which Word writes as such or in the private area; U+FFFD if not known."""
    table = _FONTS.get(font.lower())
    low = code - 0xF000 if 0xF020 <= code <= 0xF0FF else code
    if table is not None and low in table:
        return table[low]
    if table is None and 0x20 <= code < 0xD800:
        return chr(code)
    return UNKNOWN


def is_private(text: str) -> bool:
    """Tell whether a text has characters of the private area that symbol fonts use."""
    return _PRIVATE.search(text) is not None


def symbol_text(text: str, font: str = "") -> str:
    """Return a text with the characters of the private area read as those of a symbol font, or as bullets."""
    if not _PRIVATE.search(text):
        return text
    table = _FONTS.get(font.lower())
    return _PRIVATE.sub(lambda match: _known(ord(match.group()) - 0xF000, table), text)


def _known(low: int, table: dict[int, str] | None) -> str:
    if table is not None:
        return table.get(low, UNKNOWN)
    # Bullets name their font apart from their text: 0xB7 and 0xA7 are the two that Word itself offers.
    return "▪" if low == 0xA7 else _SYMBOL.get(low, "•")
