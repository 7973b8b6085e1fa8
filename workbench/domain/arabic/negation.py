"""Find what negates in Arabic text, and tell it from the idioms that only look negative.

Source of the particles: W. Wright, A Grammar of the Arabic Language, part third, on negative and prohibitive particles;
the idioms are those of newspaper and treaty prose.
"""

import re
from dataclasses import dataclass

from workbench.domain.arabic import letters
from workbench.domain.arabic.folding import fold, fold_text
from workbench.domain.arabic.lexicon import word_set

# What denies a sentence or a noun: a faithful translation shows it too.
PARTICLES = word_set(
    "لا لم لن ليس ليست ليسا ليستا ليسوا لست لستم لسنا ألن أليس"
    " غير عدم دون بدون دونما انعدام عديم عديمة لاإنساني لاإنسانية لاشرعي لاشرعية"
)
_OBJECTS = ("", "ه", "ها", "هما", "هم", "هن", "نا", "ي", "ك", "كم")
_WITH_OBJECT = word_set("عدم بدون انعدام")
# What carries a negative sense in a word of its own: enough to answer a negation of the other language.
NEGATIVE_WORDS = word_set(
    "سوى إلا كلا لئلا كيلا بلا ممنوع ممنوعة محظور محظورة مستحيل مستحيلة نادرا قلما بالكاد خال خالية خالي خلو نهى"
    " لاعنف اللاعنف لامركزية اللامركزية لامبالاة محال عاجز عاجزة نفى نفت نفوا ينفي تنفي نافيا نافية نفي نفيه نفيها"
)
NEGATIVE_STEMS = tuple(
    sorted(
        word_set(
            "رفض يرفض ترفض نرفض مرفوض فشل يفشل تفشل أخفق إخفاق منع يمنع تمنع حظر يحظر تحظر حرم حرمان يحرم تحرم تجنب"
            " يتجنب تتجنب اجتنب امتنع امتناع يمتنع تمتنع افتقار يفتقر تفتقر غياب يغيب تغيب أنكر ينكر تنكر إنكار استبعد"
            " يستبعد مستبعد استبعاد استثن يستثن عجز يعجز تعذر يتعذر بدلا عوضا خلافا يستحيل تستحيل استحالة ندر"
            " يندر تخلى يتخلى"
        )
    )
)
# Phrases with a negator in which nothing is denied: the whole phrase is passed over (folded forms).
IDIOMS = (
    r"(?:لا|لم|ما) ?(?:يزل|تزل|[يتن]?زال(?:ت|تا|وا|ون|ا|ان)?|زلت|زلنا|زلتم|يبرح|برح|ينفك)",  # still
    r"لا ?سيما",  # especially
    r"غير ان(?:ه|ها|هم|هما|ني|نا)?",  # however
    r"الا ان(?:ه|ها|هم|هما|ني|نا)?",
    r"(?:ب?ما )?لا [يت]قل(?:ون)? عن",  # at least
    r"لا [يت]تجاوز|لا [يت]تعدي|لا [يت]زيد عن|لا [يت]زيد علي",  # at most
    r"لا ?بد",  # must
    r"(?:ب)?لا (?:شك|ريب|جدال|محاله|غرو|جرم|مناص|مفر)",  # surely
    r"لا [يت]تجزا",  # inalienable
    r"لا (?:حصر|عد|مثيل|نظير) ل[اههم]*",  # countless, matchless
    r"لا باس",  # fine
    r"لا [يت]عدو",  # is but
    r"غير (?:مره|واحد)",  # more than one
    r"[يت]غير|[او]?غير (?:اسم|راي|موقف|مسار)(?:ه|ها|هم|هما)?",  # change
)
# Phrases that may answer a negation of the other language and ask for none.
HALF_IDIOMS = (
    r"(?:ليس|ليست|لا|لم)(?: [^ .,;]+){0,6}? (?:فحسب|وحسب)|(?:ليس|ليست)(?: [^ .,;]+){0,6}? فقط",  # not only
    r"ان لم|ما لم",  # if not, unless
    r"من عدمها?|ام لا|او لا(?=[.,;?]|$)",  # or not
    r"اليس كذلك",  # is it not
    r"دون (?=[0-9])|دون سن|دون الوطني",  # under
)
_LETTER = f"[{letters.LETTERS}]"
_IDIOM = re.compile(f"(?<!{_LETTER})[وف]?(?:{'|'.join(IDIOMS)})(?!{_LETTER})")
# "Not … but" says "only": there the other language need not deny.
_ONLY = re.compile(f"(?<!{_LETTER})[وف]?(?:لا|لم|لن|ليس|ليست|ما)(?: [^ .,;]+){{1,7}}? (?:الا|سوي)(?!{_LETTER})")
_HALF = re.compile(f"(?<!{_LETTER})[وف]?(?:{'|'.join(HALF_IDIOMS)})")
_ONE_WORD = re.compile(f"{_LETTER}+")
_SHADDA = "\u0651"
_EXCEPT = fold_text("إلا")


@dataclass(frozen=True, slots=True)
class Negation:
    """One negative word, [start, end) in code points; `strong` when a faithful translation shows it too."""

    start: int
    end: int
    strong: bool


def _strong_forms() -> frozenset[str]:
    bare = PARTICLES | {word + ending for word in _WITH_OBJECT for ending in word_set(" ".join(_OBJECTS)) | {""}}
    nouns = {word for word in bare if not word.startswith(("لا", "لم", "لن", "لي", "لس", "ال"))}
    with_preposition = {preposition + word for word in nouns for preposition in ("ب", "ل", "ك", "ال")}
    return frozenset(joined + word for word in bare | with_preposition for joined in ("", "و", "ف"))


_STRONG = _strong_forms()
_SOFT = frozenset(
    joined + article + word for word in NEGATIVE_WORDS for article in ("", "ال") for joined in ("", "و", "ف")
)
_SOFT_STEM = re.compile(f"[وف]?(?:ال|لل|[بلكس](?:ال)?)?(?:{'|'.join(NEGATIVE_STEMS)})")


def _strength(word: str) -> bool | None:
    """Tell a strong negation (True) from a soft one (False) and from no negation (None)."""
    if word in _STRONG:
        return True
    if word in _SOFT or _SOFT_STEM.match(word):
        return False
    return None


def negations(text: str) -> list[Negation]:
    """List what negates in an Arabic text, in order; idioms that deny nothing are left out."""
    plain = fold_text(text)
    if not any(_strength(word) is not None for word in _ONE_WORD.findall(plain)):
        return []
    folded = fold(text)
    idioms = [match.span() for match in _IDIOM.finditer(folded.text)]
    only = [match.span() for pattern in (_ONLY, _HALF) for match in pattern.finditer(folded.text)]
    found: list[Negation] = []
    for match in _ONE_WORD.finditer(folded.text):
        strong = _strength(match[0])
        if strong is None or _inside(match.start(), idioms):
            continue
        start, end = folded.original_span(*match.span())
        written = text[start:end]
        # With a shadda غيّر is "changed" and لمّ "gathered"; folding makes one of ألا "that not" and إلا "except".
        if not (match[0].endswith(("غير", "لم")) and _SHADDA in written):
            strong = (strong and not _inside(match.start(), only)) or (match[0].endswith(_EXCEPT) and "أ" in written)
            found.append(Negation(start, end, strong))
    return found


def _inside(at: int, spans: list[tuple[int, int]]) -> bool:
    return any(start <= at < end for start, end in spans)
