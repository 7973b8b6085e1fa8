"""Hold the facts of Arabic folding: which character belongs to which layer, and what it becomes.

Sources: The Unicode Standard 15, chapter 9.2 (Arabic) and the character code charts U+0600, U+FB50, U+FE70.
"""

from enum import Flag, auto


class FoldLayer(Flag):
    """Name one switchable layer of folding; layers combine with `|`."""

    MARKS = auto()
    TATWEEL = auto()
    ALEF = auto()
    HAMZA = auto()
    FINALS = auto()
    DIGITS = auto()
    PUNCTUATION = auto()
    INVISIBLE = auto()
    PRESENTATION = auto()
    PERSIAN = auto()
    CASE = auto()
    SPACES = auto()


NO_LAYERS = FoldLayer(0)
ALL_LAYERS = ~NO_LAYERS
# Hamza on carriers and the Persian look-alikes change letters that may tell words apart: by setting only.
DEFAULT_LAYERS = ALL_LAYERS & ~(FoldLayer.HAMZA | FoldLayer.PERSIAN | FoldLayer.SPACES)
SEARCH_LAYERS = DEFAULT_LAYERS | FoldLayer.SPACES | FoldLayer.PERSIAN


def _chars(*ranges: tuple[int, int]) -> str:
    return "".join(chr(code) for first, last in ranges for code in range(first, last + 1))


TATWEEL = "\u0640"
# Maddah and hamza above or below, written as marks of their own (canonical decomposition).
HAMZA_MARKS = "\u0653\u0654\u0655"
MARKS = _chars(
    (0x0610, 0x061A),
    (0x064B, 0x065F),
    (0x0670, 0x0670),
    (0x06D6, 0x06DC),
    (0x06DF, 0x06E4),
    (0x06E7, 0x06E8),
    (0x06EA, 0x06ED),
    (0x0898, 0x089F),
    (0x08CA, 0x08E1),
    (0x08E3, 0x08FF),
)
COMPOSED = {
    "\u0627\u0653": "\u0622",
    "\u0627\u0654": "\u0623",
    "\u0627\u0655": "\u0625",
    "\u0648\u0654": "\u0624",
    "\u064a\u0654": "\u0626",
    "\u0649\u0654": "\u0626",
}

ARABIC_DIGITS = "٠١٢٣٤٥٦٧٨٩"
PERSIAN_DIGITS = "۰۱۲۳۴۵۶۷۸۹"

# Deleted outright: they are never seen and never part of a word.
CONTROLS = "\u00ad\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u2060\ufeff" + _chars((0x202A, 0x202E), (0x2066, 0x2069))
# Blank but not a plain blank: they part words, so they become one.
BLANKS = "\u00a0\u2007\u202f"

# Long phrases written as one sign (ﷺ ﷻ ﷽) stay as they are.
PHRASE_LIGATURES = "\ufdfa\ufdfb\ufdfd"
PRESENTATION_RANGES = ((0xFB50, 0xFDFF), (0xFE70, 0xFEFC))

ALEF = dict.fromkeys("أإآٱٲٳ", "ا")
HAMZA = {"ؤ": "و", "ئ": "ي", "ء": ""}
FINALS = {"ى": "ي", "ة": "ه"}
DIGITS = {
    **{digit: str(value) for value, digit in enumerate(ARABIC_DIGITS)},
    **{digit: str(value) for value, digit in enumerate(PERSIAN_DIGITS)},
    "٪": "%",
    "٫": ".",
    "٬": ",",
}
PUNCTUATION = {
    "،": ",",
    "؛": ";",
    "؟": "?",
    "۔": ".",
    "٭": "*",
    "…": "...",
    **dict.fromkeys("“”„‟«»″〝〞＂", '"'),
    **dict.fromkeys("‘’‚‛‹›′`´", "'"),
    **dict.fromkeys("‐‑‒–—―−﹘﹣－", "-"),
}
PERSIAN = {
    "ک": "ك",
    "ڪ": "ك",
    "ی": "ي",
    **dict.fromkeys("ہھەۀۂ", "ه"),
    "ۃ": "ة",
}
# The dotted capital of Turkish and Azerbaijani folds to two code points by the general rule; names need one.
CASE_EXCEPTIONS = {"İ": "i"}

# What an 8-bit page holds beside ASCII: enough for nearly all real segments. Anything else takes the slow path.
PAGE_LETTERS = (
    _chars((0x0621, 0x063A), (0x0641, 0x064A), (0x064B, 0x0652))
    + TATWEEL
    + "\u0670ٱ"
    + ARABIC_DIGITS
    + PERSIAN_DIGITS
    + "،؛؟٪٫٬“”‘’«»„–—•°"
    + "\u200c\u200d\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\u00a0"
    + "کیگچپژڤéèçüöäàâêîôñ"
)
