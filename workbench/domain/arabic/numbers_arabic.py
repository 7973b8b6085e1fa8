"""Read the number words of Arabic: cardinals, ordinals, duals, percent, months, decades."""

from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache

from workbench.domain.arabic import calendar_words as calendar
from workbench.domain.arabic import number_words as words
from workbench.domain.arabic.folding import fold_text
from workbench.domain.arabic.lexicon import word_set
from workbench.domain.arabic.number_fractions import join_fractions
from workbench.domain.arabic.number_reading import NumberKind, NumberMention, Spelled, WordReader, find_numbers
from workbench.domain.arabic.tokens import Token, TokenKind

# Counted things that news and treaties put in the dual; any other dual is left to the reader.
_DUALS = word_set(
    "سنتان سنتين عامان عامين شهران شهرين أسبوعان أسبوعين يومان يومين ساعتان ساعتين دقيقتان دقيقتين "
    "ثانيتان ثانيتين مرتان مرتين دولتان دولتين بلدان بلدين طرفان طرفين جانبان جانبين حكومتان حكومتين "
    "شخصان شخصين طفلان طفلين رجلان رجلين امرأتان امرأتين ولدان ولدين ابنان ابنين بنتان بنتين "
    "مترين كيلومترين نقطتان نقطتين هدفان هدفين قرنان قرنين عقدان عقدين ضعفان ضعفين كلا كلتا "
    "كلاهما كليهما كلتاهما كلتيهما زوجان زوجين نصفان نصفين اثنان"
)
_FRACTIONS = {
    fold_text(name): value
    for name, value in {
        "نصف": Fraction(1, 2),
        "ثلث": Fraction(1, 3),
        "ثلثا": Fraction(2, 3),
        "ثلثي": Fraction(2, 3),
        "ثلثين": Fraction(2, 3),
        "ربع": Fraction(1, 4),
    }.items()
}
# Words that imply a number without saying it.
_RELATED = {
    fold_text(name): value
    for value, names in {
        2: "ثنائي ثنائية مزدوج مزدوجة ضعف توأم توأمان توأمين مرتان",
        3: "ثلاثي ثلاثية مثلث",
        4: "رباعي رباعية",
        5: "خماسي خماسية",
        6: "سداسي سداسية",
        7: "سباعي سباعية",
        8: "ثماني ثمانية",
        10: "عقد عقدا",
        20: "عقدين عقدان",
        12: "دزينة",
        100: "قرن قرنا",
        200: "قرنين قرنان",
    }.items()
    for name in names.split()
}
_CENTURY = word_set("القرن قرن للقرن بالقرن والقرن القرنين")
# A plural scale without its count is vague: آلاف القتلى
# and ألفا by itself is the letter alpha.
_VAGUE_SCALES = word_set("آلاف ألوف ألفا ملايين مليارات بلايين تريليونات")
_MONTH_WORDS = word_set("شهر في أول أوائل أواخر منتصف مطلع نهاية بداية من حتى منذ شهري")
_PERCENT = word_set("بالمئة بالمائة بالمية")
_HUNDRED_WORDS = word_set("المئة المائة مئة مائة المية")
_IN = word_set("في ب")
_AND = "و"
_LAST_CENTURY = 40
_ATTACHABLE = "ولبكف"


@lru_cache(maxsize=8192)
def _folded(surface: str) -> str:
    return fold_text(surface)


def _word(tokens: Sequence[Token], at: int) -> str:
    if not 0 <= at < len(tokens) or tokens[at].kind is not TokenKind.WORD:
        return ""
    return _folded(tokens[at].surface)


def _strip(word: str) -> str:
    """Take the article off a number word; that of ألف and آلاف is no article."""
    return word[2:] if word.startswith("ال") and not _is_number_word(word) else word


def _is_number_word(word: str) -> bool:
    return (
        word in words.UNITS
        or word in words.TENS
        or word in words.HUNDREDS
        or word in words.TEN
        or word in words.SCALES
        or word in words.DUAL_SCALES
        or word in words.ELEVEN
    )


def _opening(word: str) -> str:
    """Take a proclitic off the first word of a number: بثلاثة, وخمسون, لمئة."""
    if _is_number_word(_strip(word)):
        return _strip(word)
    if word[:1] and word[0] in _ATTACHABLE:
        rest = word[1:]
        # لل hides the article's alef.
        rest = "ا" + rest if word.startswith("لل") else rest
        if _is_number_word(_strip(rest)):
            return _strip(rest)
        if word[0] == _AND and rest[:1] and rest[0] in "لبك" and _is_number_word(_strip(rest[1:])):
            return _strip(rest[1:])
    return word


class _Cardinal:
    """Add up the words of one number: in each group hundreds, then units, then tens, each once."""

    def __init__(self) -> None:
        self.total = 0
        self.group = 0
        self.filled = 0
        self.scale_floor = 10**16

    def add(self, value: int) -> bool:
        """Add a part where its place is still free; units come before tens in Arabic."""
        place = 3 if value >= 100 else (1 if value < 10 else 2)
        if value >= 100:
            fits = self.filled == 0
        elif place == 1:
            fits = self.filled in (0, 3)
        else:
            # Eleven to nineteen, ten and the round tens; only the round tens follow units.
            fits = self.filled in (0, 3) or (self.filled == 1 and value >= 20 and value % 10 == 0)
        if fits:
            self.group += value
            self.filled = place
        return fits

    def multiply(self, scale: int) -> bool:
        """Close a group with its scale."""
        if scale >= self.scale_floor:
            # ألف مليون: one scale times another
            if self.group or not self.total:
                return False
            self.total *= scale
            return True
        self.total += (self.group or 1) * scale
        self.group, self.filled, self.scale_floor = 0, 0, scale
        return True

    @property
    def value(self) -> int:
        return self.total + self.group


def _part(tokens: Sequence[Token], at: int, word: str) -> tuple[int, int] | None:
    """Read one part below a thousand: how many tokens, and its value."""
    following = _strip(_word(tokens, at + 1))
    unit = words.UNITS.get(word, words.ELEVEN.get(word))
    if unit is not None:
        if following in words.TEN:
            return 2, 10 + unit
        if unit >= 3 and words.HUNDREDS.get(following) == 100:
            return 2, unit * 100
        if word in words.ELEVEN and word not in words.UNITS:
            return None
        return 1, unit
    for table in (words.TEN, words.TENS, words.HUNDREDS):
        if word in table:
            return 1, table[word]
    return None


def _cardinal(tokens: Sequence[Token], at: int) -> Spelled | None:
    """Read the longest cardinal that begins here."""
    number, used, kind = _Cardinal(), 0, NumberKind.CARDINAL
    while True:
        raw = _word(tokens, at + used)
        word = _opening(raw) if used == 0 else raw
        joined = used == 0
        if used and raw.startswith(_AND) and _is_number_word(_strip(raw[1:])):
            word, joined = _strip(raw[1:]), True
        step = _step(tokens, at + used, _strip(word), number, joined=joined)
        if step == 0:
            break
        used += step
    if used == 0 or (used == 1 and number.value == 1):
        return None
    if used == 1 and _opening(_word(tokens, at)) in _VAGUE_SCALES:
        return None
    return Spelled(used, Fraction(number.value), kind)


def _step(tokens: Sequence[Token], at: int, word: str, number: _Cardinal, *, joined: bool) -> int:
    """Take one more word or pair into the number; 0 ends it."""
    dual = words.DUAL_SCALES.get(word)
    if dual is not None and joined:
        return 1 if number.multiply(dual) else 0
    scale = words.SCALES.get(word)
    if scale is not None:
        # A scale follows its count at once, or opens a number, or comes after و.
        return 1 if (joined or number.group or number.total) and number.multiply(scale) else 0
    if not joined:
        return 0
    part = _part(tokens, at, word)
    if part is None or not number.add(part[1]):
        return 0
    return part[0]


def _ordinal(tokens: Sequence[Token], at: int) -> Spelled | None:
    """Read a definite ordinal, the longest first, or an indefinite one below eleven (ثالث أكبر)."""
    first = _word(tokens, at)
    for lead in ("", "و", "ب", "ك", "ف"):
        if not first.startswith(lead + "ال"):
            continue
        phrase = first[len(lead) :]
        following = _word(tokens, at + 1)
        if (value := words.ORDINALS.get(f"{phrase} {following}")) is not None:
            return Spelled(2, Fraction(value), NumberKind.ORDINAL)
        if (value := words.ORDINALS.get(phrase)) is not None:
            return Spelled(1, Fraction(value), NumberKind.ORDINAL)
    if first.startswith("لل") and (value := words.ORDINALS.get("ال" + first[2:])) is not None:
        return Spelled(1, Fraction(value), NumberKind.ORDINAL)
    bare = first[1:] if first[:1] in ("و", "ل", "ب", "ك") and first[1:] in words.ORDINAL_UNITS else first
    unit = words.ORDINAL_UNITS.get(bare)
    if unit is not None:
        if unit > 1 and _word(tokens, at + 1) in words.TEN:
            return Spelled(2, Fraction(unit + 10), NumberKind.ORDINAL)
        return Spelled(1, Fraction(unit), NumberKind.ORDINAL)
    return None


def _beside_number(tokens: Sequence[Token], at: int, count: int) -> bool:
    near = [tokens[i] for i in (at - 1, at + count) if 0 <= i < len(tokens)]
    return any(token.kind is TokenKind.NUMBER for token in near) or _word(tokens, at - 1) in _MONTH_WORDS


def _month(tokens: Sequence[Token], at: int) -> Spelled | None:
    first = _word(tokens, at)
    for lead in ("", "و", "ل", "ب"):
        if not first.startswith(lead):
            continue
        word = first[len(lead) :]
        pair = f"{word} {_word(tokens, at + 1)}"
        for count, name in ((2, pair), (1, word)):
            found = _named_month(name)
            if found is None:
                continue
            if _beside_number(tokens, at, count):
                return Spelled(count, Fraction(found[0]), found[2])
            # By itself it may be a name (دي مايو) or a verb (مارس): it answers, but asks for no answer.
            return None if found[1] else Spelled(count, Fraction(found[0]), NumberKind.RELATED)
    return None


def _named_month(name: str) -> tuple[int, bool, NumberKind] | None:
    if name in calendar.GREGORIAN:
        return calendar.GREGORIAN[name], name in calendar.DOUBTFUL, NumberKind.MONTH
    if name in calendar.HIJRI:
        return calendar.HIJRI[name], name in calendar.HIJRI_DOUBTFUL, NumberKind.HIJRI_MONTH
    return None


def _small(tokens: Sequence[Token], at: int) -> Spelled | None:
    """Read duals, decades and fractions."""
    word = _word(tokens, at)
    for bare in dict.fromkeys((word, _strip(word), word[1:], _strip(word[1:]))):
        if bare in _DUALS:
            return Spelled(1, Fraction(2), NumberKind.DUAL)
        if bare in calendar.DECADES:
            return Spelled(1, Fraction(calendar.DECADES[bare]), NumberKind.DECADE)
        if bare in _FRACTIONS:
            return Spelled(1, _FRACTIONS[bare], NumberKind.FRACTION)
        # With the article it is a certain century or decade, not a hundred years or ten.
        if bare in _RELATED and not word.removeprefix("و").startswith("ال"):
            return Spelled(1, Fraction(_RELATED[bare]), NumberKind.RELATED)
    return None


_BEGINNERS = frozenset(
    name.partition(" ")[0]
    for table in (
        *(words.UNITS, words.TENS, words.TEN, words.HUNDREDS, words.SCALES, words.DUAL_SCALES, words.ELEVEN),
        *(words.ORDINAL_UNITS, words.ADVERBS, calendar.GREGORIAN, calendar.HIJRI, calendar.DECADES),
        *(_FRACTIONS, _RELATED, _DUALS),
    )
    for name in table
)


@lru_cache(maxsize=16384)
def _may_begin(word: str) -> bool:
    """Tell whether any reader could begin with this word: most words are told off here at once."""
    forms = {word}
    for _ in range(2):
        forms |= {form[1:] for form in forms if form[:1] in tuple(_ATTACHABLE)}
    forms |= {form[2:] for form in forms if form.startswith("ال")}
    return not forms.isdisjoint(_BEGINNERS)


def _spelled(tokens: Sequence[Token], at: int) -> Spelled | None:
    word = _word(tokens, at)
    if not word or not _may_begin(word):
        return None
    ordinal = _ordinal(tokens, at)
    if ordinal is not None and ordinal.count > 1:
        return ordinal
    found = _month(tokens, at) or _cardinal(tokens, at) or ordinal or _small(tokens, at)
    if found is None:
        return None
    percent = _percent(tokens, at + found.count)
    if percent:
        return Spelled(found.count + percent, found.value, NumberKind.PERCENT)
    if _word(tokens, at - 1) in _CENTURY and found.value < _LAST_CENTURY:
        return Spelled(found.count, found.value, NumberKind.CENTURY)
    return found


def _scale(tokens: Sequence[Token], at: int) -> tuple[int, int] | None:
    """Read the scale behind a number in digits: 300 ألف, 5 آلاف, 3 ملايين."""
    scale, used = 1, 0
    while (found := words.SCALES.get(_word(tokens, at + used))) is not None and used < 2:
        scale *= found
        used += 1
    return (used, scale) if used else None


def _percent(tokens: Sequence[Token], at: int) -> int:
    """Count the words that say percent: في المئة, بالمئة."""
    word = _word(tokens, at)
    if word in _PERCENT:
        return 1
    return 2 if word in _IN and _word(tokens, at + 1) in _HUNDRED_WORDS else 0


ARABIC = WordReader(_spelled, _scale, _percent)


def numbers_in_arabic(text: str) -> list[NumberMention]:
    """Find the numbers of an Arabic text."""
    return join_fractions(find_numbers(text, ARABIC), text)
