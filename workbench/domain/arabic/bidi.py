"""Resolve bidirectional levels of one paragraph without explicit embeddings.

Source: Unicode Standard Annex #9, Unicode Bidirectional Algorithm, revision 48: rules W1-W7, N0-N2, I1-I2. Explicit
controls (X rules) are treated as neutral; the caller strips them. A character the W rules turn into an Arabic
number is told apart by where it began: a real Arabic-Indic digit, or a European digit after an Arabic letter.
"""

import re
import unicodedata

from workbench.domain.arabic.bidi_classes import bidi_class

# One letter a class, so that whole paragraphs of classes can be matched with patterns:
# l L, r R, a AL, e EN, n AN (real), m AN (European digit after AL), s ES, t ET, c CS, o neutral, N NSM, b BN
_CODES = {
    "L": "l",
    "R": "r",
    "AL": "a",
    "EN": "e",
    "AN": "n",
    "ES": "s",
    "ET": "t",
    "CS": "c",
    "NSM": "N",
    "BN": "b",
}
_SEPARATOR = re.compile("(?<=e)[sc](?=e)|(?<=n)c(?=n)|(?<=m)c(?=m)|(?<=[nm])c(?=[nm])")
_TERMINATORS = re.compile("t+")
# Opening and closing brackets in turn (BidiBrackets.txt).
_PAIRED = (
    "()[]{}\u0f3a\u0f3b\u0f3c\u0f3d\u169b\u169c\u2045\u2046\u207d\u207e"
    "\u208d\u208e\u2308\u2309\u230a\u230b\u2329\u232a\u2768\u2769\u276a\u276b\u276c\u276d\u276e\u276f"
    "\u2770\u2771\u2772\u2773\u2774\u2775\u27c5\u27c6\u27e6\u27e7\u27e8\u27e9\u27ea\u27eb\u27ec\u27ed"
    "\u27ee\u27ef\u2983\u2984\u2985\u2986\u2987\u2988\u2989\u298a\u298b\u298c\u298d\u2990\u298f\u298e"
    "\u2991\u2992\u2993\u2994\u2995\u2996\u2997\u2998\u29d8\u29d9\u29da\u29db\u29fc\u29fd\u2e22\u2e23"
    "\u2e24\u2e25\u2e26\u2e27\u2e28\u2e29\u3008\u3009\u300a\u300b\u300c\u300d\u300e\u300f\u3010\u3011"
    "\u3014\u3015\u3016\u3017\u3018\u3019\u301a\u301b\ufe59\ufe5a\ufe5b\ufe5c\ufe5d\ufe5e\uff08\uff09"
    "\uff3b\uff3d\uff5b\uff5d\uff5f\uff60\uff62\uff63"
)
_BRACKETS = dict(zip(_PAIRED[::2], _PAIRED[1::2], strict=True))
_CANONICAL = {"\u2329": "\u3008", "\u232a": "\u3009"}
_CLOSING = frozenset(_BRACKETS.values())
_ANY_BRACKET = re.compile("[" + re.escape("".join([*_BRACKETS, *_CLOSING])) + "]")
_MAX_PAIRS = 63


class _CodeTable(dict[int, str]):
    def __missing__(self, code: int) -> str:
        letter = _CODES.get(bidi_class(chr(code)), "o")
        self[code] = letter
        return letter


_TABLE = _CodeTable()


def _weak(text: str, start: str) -> str:
    """Apply W1 to W7; what is left is l, r, e, n, m and o.

    Each rule is one pattern over the string of classes, so that ordinary text costs a few passes in C.
    """
    codes = text.translate(_TABLE)
    if "N" in codes:  # W1
        codes = _MARKED.sub(lambda run: (run[1] or start) * (len(run[0])), codes)
    if "e" not in codes and "n" not in codes:
        return codes.replace("a", "r").translate(_TO_NEUTRAL)  # W3, W6: without numbers the rest has nothing to do
    codes = _AFTER_ARABIC.sub(lambda run: run[0].replace("e", "m"), codes)  # W2
    codes = codes.replace("a", "r")  # W3
    codes = _separators(codes)  # W4
    if "t" in codes:
        codes = _TERMINATORS.sub(lambda run: _terminators(codes, run), codes)  # W5
    codes = codes.translate(_TO_NEUTRAL)  # W6
    if "e" in codes:
        codes = _AFTER_LATIN.sub(lambda run: run[0].replace("e", "l"), codes)  # W7
        if start == "l":
            codes = _AT_START.sub(lambda run: run[0].replace("e", "l"), codes)
    return codes


_MARKED = re.compile("([^N])?N+")
_AFTER_ARABIC = re.compile("a[^lrae]*e[^lra]*")
_AFTER_LATIN = re.compile("l[^lre]*e[^lr]*")
_AT_START = re.compile("^[^lr]+")
_TO_NEUTRAL = str.maketrans("stcb", "oooo")


def _separators(codes: str) -> str:
    if "c" not in codes and "s" not in codes:
        return codes
    return _SEPARATOR.sub(lambda match: codes[match.start() - 1], codes)


def _terminators(codes: str, run: re.Match[str]) -> str:
    before = run.start() > 0 and codes[run.start() - 1] == "e"
    after = run.end() < len(codes) and codes[run.end()] == "e"
    return ("e" if before or after else "t") * len(run[0])


def _bracket_pairs(text: str, codes: list[str]) -> list[tuple[int, int]]:
    """Find the pairs of brackets that are still neutral (BD16)."""
    stack: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for match in _ANY_BRACKET.finditer(text):
        at, char = match.start(), _CANONICAL.get(match[0], match[0])
        if codes[at] != "o":
            continue
        closing = _BRACKETS.get(match[0])
        if closing is not None:
            if len(stack) == _MAX_PAIRS:
                break
            stack.append((_CANONICAL.get(closing, closing), at))
            continue
        for depth in range(len(stack) - 1, -1, -1):
            if stack[depth][0] == char:
                pairs.append((stack[depth][1], at))
                del stack[depth:]
                break
    return sorted(pairs)


def _strong(code: str) -> str:
    """Read numbers as right-to-left, as the N rules do; neutrals give the empty string."""
    return "" if code == "o" else ("l" if code == "l" else "r")


def _resolve_brackets(text: str, codes: list[str], start: str) -> None:
    """Give bracket pairs the direction of what they hold (N0)."""
    for opened, closed in _bracket_pairs(text, codes):
        inside = {_strong(codes[at]) for at in range(opened + 1, closed)} - {""}
        if not inside:
            continue
        if start in inside:
            found = start
        else:
            found = next((s for at in range(opened - 1, -1, -1) if (s := _strong(codes[at]))), start)
        codes[opened] = codes[closed] = found
        for at in (opened, closed):
            _carry_marks(text, codes, at, found)


def _carry_marks(text: str, codes: list[str], at: int, found: str) -> None:
    """Let the marks on a bracket change with it (N0, last note)."""
    following = at + 1
    while following < len(text) and unicodedata.bidirectional(text[following]) == "NSM":
        codes[following] = found
        following += 1


# Neutrals take a direction against the paragraph's only between two letters (or numbers) of that direction.
_BETWEEN_LATIN = re.compile("(?<=l)o+(?=l)")
_BETWEEN_ARABIC = re.compile("(?<=[renm])o+(?=[renm])")


def _resolve_neutrals(codes: str, start: str) -> str:
    """Give runs of neutrals the direction they stand between, else that of the paragraph (N1, N2)."""
    if start == "r":
        codes = _BETWEEN_LATIN.sub(lambda run: "l" * len(run[0]), codes)
    else:
        # The blank between two Arabic words, by far the commonest; twice, for one word may serve two blanks.
        codes = codes.replace("ror", "rrr").replace("ror", "rrr")
        codes = _BETWEEN_ARABIC.sub(lambda run: "r" * len(run[0]), codes)
    return codes.replace("o", start)


_LEVELS_LTR = bytes.maketrans(b"lrenm", bytes([0, 1, 2, 2, 2]))
_LEVELS_RTL = bytes.maketrans(b"lrenm", bytes([2, 1, 2, 2, 2]))


def resolve_levels(text: str, *, rtl: bool) -> tuple[bytes, frozenset[int]]:
    """Give each character's level (0, 1 or 2), and the places of real Arabic-Indic numbers.

    Trailing blanks are left to the caller: rule L1 concerns lines, which only a layout knows.
    """
    start = "r" if rtl else "l"
    codes = _weak(text, start)
    if _ANY_BRACKET.search(text):
        listed = list(codes)
        _resolve_brackets(text, listed, start)
        codes = "".join(listed)
    resolved = _resolve_neutrals(codes, start)
    levels = resolved.encode("ascii").translate(_LEVELS_RTL if rtl else _LEVELS_LTR)
    numbers = frozenset(at for at, code in enumerate(resolved) if code == "n") if "n" in resolved else frozenset()
    return levels, numbers
