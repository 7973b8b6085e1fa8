"""Know the bidirectional class of characters fast, and which texts need no levels at all."""

import re
import unicodedata

_RTL_RANGES = (
    "\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff"
)
HAS_RTL = re.compile(f"[{_RTL_RANGES}]")
# What can stand beside Arabic letters in a right-to-left paragraph without ever leaving level 1:
# neither Latin letters nor European digits, which open a level of their own.
_STAYS = (
    "\u0608\u060b\u060d\u061b-\u065f\u066d-\u06dc\u06de-\u06ef\u06fa-\u08ff\ufb50-\ufdff\ufe70-\ufefc\u200f"
    "\u060c\u0600-\u0607\u060e-\u061a\u0660-\u066c\\s!-/:-@\\[-`{-~«»“”‘’–—…•·"
)
NEEDS_LEVELS = re.compile(f"[^{_STAYS}]")


class _Classes(dict[str, str]):
    """Look a class up once; an unassigned code point counts as left-to-right."""

    def __missing__(self, char: str) -> str:
        found = unicodedata.bidirectional(char) or "L"
        self[char] = found
        return found


_CLASSES = _Classes()
bidi_class = _CLASSES.__getitem__
