"""Name the classes of characters that every pattern over Arabic text is built from.

Python's own word classes cut a word at each vowel mark, so no pattern here uses them.
"""

from workbench.domain.arabic import fold_tables as facts

LETTERS = (
    "\u0620-\u063f\u0641-\u064a\u066e\u066f\u0671-\u06d3\u06d5\u06e5\u06e6\u06ee\u06ef\u06fa-\u06fc\u06ff"
    "\u0750-\u077f\u0870-\u0887\u08a0-\u08c9\ufb50-\ufbb1\ufbd3-\ufd3d\ufd50-\ufdfd\ufe70-\ufefc"
)
MARKS = (
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"
    "\u0898-\u089f\u08ca-\u08e1\u08e3-\u08ff"
)
TATWEEL = facts.TATWEEL
JOINERS = "\u200c\u200d"
DIRECTION_MARKS = "\u200e\u200f\u061c"
CONTROLS = "".join(sorted(facts.CONTROLS))
DIGITS = "0-9٠-٩۰-۹"
QUOTES_CLOSING = "\"'”’»›″"
BRACKETS_CLOSING = ")\\]}﴾"

# A word: letters, with their marks, tatweel and joiners inside it.
WORD = f"[{LETTERS}{TATWEEL}][{LETTERS}{MARKS}{TATWEEL}{JOINERS}]*"
NUMBER = f"[{DIGITS}]+(?:[.,٫٬][{DIGITS}]+)*"


def is_arabic_letter(char: str) -> bool:
    """Tell whether a character is an Arabic letter, its marks aside."""
    code = ord(char)
    return 0x0620 <= code <= 0x08C9 and char not in facts.MARKS and char.isalpha()
