"""Take the label off a line: its number, letter, ordinal or bullet, kept as data and not as text."""

import re
from dataclasses import dataclass
from enum import StrEnum

from workbench.domain.arabic import letters, number_words
from workbench.domain.arabic.folding import fold_text


class LabelKind(StrEnum):
    """How a label is written."""

    NUMBER = "number"
    DECIMAL = "decimal"
    LETTER = "letter"
    ORDINAL = "ordinal"
    NAMED = "named"
    BULLET = "bullet"


@dataclass(frozen=True, slots=True)
class Label:
    """A label taken off a line; [start, end) covers it with its sign and the blanks behind it.

    `name` is the word of a named label (المادة, Article), `values` every reading of its number, the usual first
    (a letter counts by the abjad or by the alphabet), `sign` the class of its sign: dot, dash, paren, colon, none.
    """

    kind: LabelKind
    text: str
    value: int | None
    start: int
    end: int
    name: str = ""
    values: tuple[int, ...] = ()
    sign: str = "none"
    lead: int = 0
    rest: str = ""


_BLANK = f"[\\s{letters.CONTROLS}]*"
_LEAD = re.compile(f"{_BLANK}(?:(#{{1,6}}){_BLANK})?(?:\\*\\*|__)?{_BLANK}")
_SIGN = "[.\\-–—‐‑−):/]"
_NUMBER = re.compile(
    f"(?:\\({_BLANK}(?P<inner>[{letters.DIGITS}]{{1,3}}){_BLANK}\\){_BLANK}[.:\\-–]?"
    f"|(?P<bare>[{letters.DIGITS}]{{1,3}}){_BLANK}(?P<sign>[.\\-–—‐‑−)/]|\\s:))"
    f"(?P<after>{_BLANK})"
)
_DECIMAL = re.compile(
    f"(?P<bare>[{letters.DIGITS}]{{1,2}}(?:\\.[{letters.DIGITS}]{{1,2}}){{1,4}})(?P<sign>[.)\\-–]?)(?P<after>{_BLANK})"
)
_LETTER = re.compile(
    f"(?:\\({_BLANK}(?P<inner>[{letters.LETTERS}]ـ?|[a-zA-Z]|[ivx]{{2,4}}){_BLANK}\\){_BLANK}[.:\\-–]?"
    f"|(?P<bare>[{letters.LETTERS}]ـ?|[ivx]{{2,4}}|[a-zA-Z]){_BLANK}(?P<sign>[.\\-–—‐‑−)]))"
    f"(?P<after>{_BLANK})"
)
_BULLET = re.compile(f"(?P<bare>[•●▪◦‣·*⁃○■–—\\-])(?P<after>[\\s{letters.CONTROLS}]+)(?=\\S)|(?P<tight>[•●▪◦‣■])")
_WORDS = f"[{letters.LETTERS}{letters.MARKS}{letters.TATWEEL}]+"
_ADVERB = re.compile(f"(?P<bare>{_WORDS}(?:\\s{_WORDS})?){_BLANK}(?P<sign>[:.\\-–—،)])(?P<after>{_BLANK})")

_AR_NAMES = (
    "المادة|مادة|البند|بند|الفقرة|فقرة|القسم|قسم|الفصل|فصل|الباب|باب|الجزء|الملحق|ملحق|المرفق|مرفق"
    "|المبدأ|القاعدة|التوصية|القرار"
)
_EN_NAMES = "Article|Section|Chapter|Part|Clause|Paragraph|Annex|Title|Principle"
_NAMED_AR = re.compile(
    f"(?P<open>\\()?{_BLANK}(?P<name>{_AR_NAMES}){_BLANK}(?:رقم{_BLANK})?"
    f"(?:\\({_BLANK}(?P<inner>[{letters.DIGITS}]{{1,3}}|{_WORDS}(?:\\s{_WORDS}){{0,2}}){_BLANK}\\)|(?P<bare>[{letters.DIGITS}]{{1,3}})(?![{letters.DIGITS}]))"
)
_NAMED_AR_WORDS = re.compile(
    f"(?P<open>\\()?{_BLANK}(?P<name>{_AR_NAMES})\\s+(?P<words>{_WORDS}(?:\\s+{_WORDS}){{0,2}})"
)
_NAMED_EN = re.compile(f"(?P<open>\\()?(?P<name>{_EN_NAMES})\\s+\\(?(?P<bare>\\d{{1,3}}|[IVXLC]+)\\)?", re.IGNORECASE)
_NAMED_END = re.compile(f"{_BLANK}(?:(?P<sign>[:.\\-–—)،])|$){_BLANK}")
# What shows that a named label is spoken of, not opened: "المادة الأولى من الاتفاقية".
_REFERENCE = re.compile(
    f"{_BLANK}(?:من|في|على|إلى|عن|أعلاه|أدناه|المذكورة|المشار|السابقة|وال{_WORDS}|of|to|in|and|or|above)(?:\\s|$|،)"
)
_SIGN_CLASSES = {".": "dot", ")": "paren", ":": "colon", "": "none", "،": "colon", "/": "dash"}
_TITLE_LIMIT = 90


def _sign_class(sign: str | None, *, inner: bool) -> str:
    if inner:
        return "both"
    return _SIGN_CLASSES.get((sign or "").strip(), "dash")


def _roman(text: str) -> int:
    total, last = 0, 0
    for char in reversed(text.upper()):
        value = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}[char]
        total += value if value >= last else -value
        last = max(last, value)
    return total


def _ordinal_value(words: str) -> tuple[int, int] | None:
    """Read the longest ordinal that opens `words`; give its value and how many words it took."""
    parts = words.split()
    for count in range(min(3, len(parts)), 0, -1):
        value = number_words.ORDINALS.get(fold_text(" ".join(parts[:count])))
        if value is not None:
            return value, count
    return None


def _letter_values(letter: str) -> tuple[int, ...]:
    if letter.isascii():
        if len(letter) > 1:
            return (_roman(letter),)
        by_alphabet = ord(letter.lower()) - ord("a") + 1
        return (by_alphabet, _roman(letter)) if letter.lower() in "ivx" else (by_alphabet,)
    folded = fold_text(letter)
    values = [order.find(folded) + 1 for order in (number_words.ABJAD, number_words.ALPHABET)]
    return tuple(dict.fromkeys(value for value in values if value))


def _simple(kind: LabelKind, match: re.Match[str], values: tuple[int, ...], lead: int) -> Label:
    groups = match.groupdict()
    inner = groups.get("inner")
    text = inner or groups["bare"]
    return Label(
        kind=kind,
        text=match[0][: len(match[0]) - len(match["after"])].strip(),
        value=values[0] if values else None,
        start=match.start(),
        end=match.end(),
        values=values,
        sign=_sign_class(groups.get("sign"), inner=inner is not None),
        lead=lead,
        rest=text,
    )


def _take_number(line: str, at: int, lead: int) -> Label | None:
    match = _NUMBER.match(line, at)
    if match is None:
        return None
    follows = line[match.end() : match.end() + 1]
    sign = (match["sign"] or "").strip()
    if follows.isdigit() and (not match["after"] or (sign not in {".", ")", ":", ""})):
        return None  # a decimal, a date or a range: 3.5, 1.5.2025, 24-22, 22 - 24
    if sign == "." and follows == ".":
        return None
    if sign == ")" and "(" in line[at : match.start()]:
        return None
    return _simple(LabelKind.NUMBER, match, (int(match["inner"] or match["bare"]),), lead)


def _take_decimal(line: str, at: int, lead: int) -> Label | None:
    match = _DECIMAL.match(line, at)
    if match is None or not match["after"] or match.end() == len(line):
        return None
    values = tuple(int(part) for part in match["bare"].split("."))
    return _simple(LabelKind.DECIMAL, match, values, lead)


def _take_letter(line: str, at: int, lead: int) -> Label | None:
    match = _LETTER.match(line, at)
    if match is None:
        return None
    letter = (match["inner"] or match["bare"]).rstrip(letters.TATWEEL)
    sign = (match["sign"] or "").strip()
    follows = line[match.end() : match.end() + 1]
    # "أ.ف.ب" and "U.S." are abbreviations, "T-shirt" and "ب-52" names.
    if match["inner"] is None and not match["after"] and (sign == "." or letter.isascii() or follows.isdigit()):
        return None
    values = _letter_values(letter)
    return _simple(LabelKind.LETTER, match, values, lead) if values else None


def _take_adverb(line: str, at: int, lead: int) -> Label | None:
    match = _ADVERB.match(line, at)
    if match is None:
        return None
    value = number_words.ADVERBS.get(" ".join(fold_text(match["bare"]).split()))
    return _simple(LabelKind.ORDINAL, match, (value,), lead) if value else None


def _named(line: str, match: re.Match[str], end: int, value: int, lead: int) -> Label | None:
    """Close a named label: with a sign, at the line's end, or before a short title."""
    if match["open"]:
        if line[end : end + 1] != ")":
            return None
        end += 1
    tail = _NAMED_END.match(line, end)
    rest = line[end:].strip()
    if (tail is None and not (lead or len(rest) <= _TITLE_LIMIT)) or (not lead and _REFERENCE.match(line, end)):
        return None
    if tail is None and not lead and rest.endswith((".", "؛", "،", ":")):
        return None
    after = tail.end() if tail else end + len(line[end:]) - len(line[end:].lstrip())
    return Label(
        kind=LabelKind.NAMED,
        text=line[match.start() : end].strip(),
        value=value,
        start=match.start(),
        end=after,
        name=match["name"],
        values=(value,),
        sign=_sign_class(tail["sign"] if tail else "", inner=False),
        lead=lead,
        rest=rest,
    )


def _take_named(line: str, at: int, lead: int) -> Label | None:
    match = _NAMED_AR.match(line, at)
    if match:
        number = match["inner"] or match["bare"]
        if number[0].isdigit():
            return _named(line, match, match.end(), int(number), lead)
        found = _ordinal_value(number) or _ordinal_value("ال" + number)
        return _named(line, match, match.end(), found[0], lead) if found else None
    match = _NAMED_AR_WORDS.match(line, at)
    if match:
        found = _ordinal_value(match["words"])
        if found is None:
            return None
        words = list(re.finditer(_WORDS, line[match.start("words") : match.end()]))
        return _named(line, match, match.start("words") + words[found[1] - 1].end(), found[0], lead)
    match = _NAMED_EN.match(line, at)
    if match:
        number = match["bare"]
        return _named(line, match, match.end(), int(number) if number.isdigit() else _roman(number), lead)
    return None


def _take_bullet(line: str, at: int, lead: int) -> Label | None:
    match = _BULLET.match(line, at)
    if match is None or (follows := line[match.end() : match.end() + 1]).isdigit() or not follows:
        return None
    return Label(LabelKind.BULLET, match[0].strip(), None, match.start(), match.end(), sign="none", lead=lead)


_TAKERS = (_take_named, _take_number, _take_decimal, _take_letter, _take_adverb, _take_bullet)


def heading_level(line: str) -> tuple[int, int]:
    """Give the Markdown heading level of a line (0 for none) and where its text begins."""
    match = _LEAD.match(line)
    if match is None:
        return 0, 0
    return len(match[1] or ""), match.end()


def take_label(line: str, expected: int | None = None) -> Label | None:
    """Read the label that opens a line, or None.

    With `expected`, a number, letter or ordinal label is taken only if it is that number, or starts again at one.
    A decimal (3.5), a date (1.5.2025), a year and a range (24-22) are not labels.
    """
    level, at = heading_level(line)
    for taker in _TAKERS:
        label = taker(line, at, level)
        if label is None:
            continue
        if expected is None:
            # Without knowing what comes next, "3.5 " is a decimal and "د. " a title.
            if label.kind is LabelKind.DECIMAL or (label.kind is LabelKind.LETTER and label.sign == "dot"):
                continue
            return label
        if label.kind is LabelKind.BULLET or expected in label.values or 1 in label.values:
            return label
    return None


def candidate_labels(line: str) -> list[Label]:
    """List every way to read a label off a line, for a caller that knows what came before."""
    level, at = heading_level(line)
    return [label for taker in _TAKERS if (label := taker(line, at, level)) is not None]
