"""Give the keys by which a word in a text meets a term: light stemming that does not eat meaning.

A text word matches a term word when their keys meet. Feminine forms keep a mark of their gender, so that معاهدة is
not معاهد; broken plurals are facts, listed here for common words and on the term for the rest.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from workbench.domain.arabic.clitics import is_native, split_clitics
from workbench.domain.arabic.folding import DEFAULT_LAYERS, FoldLayer, fold_text
from workbench.domain.arabic.tokens import Token, TokenKind, tokenize

# ة must stay apart from ه until the pronouns are off.
_LAYERS = (DEFAULT_LAYERS & ~FoldLayer.FINALS) | FoldLayer.PERSIAN
_FEMININE = "ة"
_SHORTEST = 3

_BROKEN_PLURALS = """
وزراء وزير|رؤساء رئيس|سفراء سفير|خبراء خبير|زعماء زعيم|علماء عالم|شركاء شريك|اعضاء عضو|امناء امين|مدراء مدير
قادة قائد|ملوك ملك|قوانين قانون|ملايين مليون|مشاريع مشروع|مواضيع موضوع|تقارير تقرير|تدابير تدبير|معايير معيار
ميادين ميدان|موازين ميزان|مفاهيم مفهوم|دول دولة|امم امة|حكومات حكومة|مدن مدينة|قرى قرية|لجان لجنة|فرص فرصة
اسس اساس|نظم نظام|انظمة نظام|اسلحة سلاح|اجهزة جهاز|ادوية دواء|برامج برنامج|مبادئ مبدا|مناطق منطقة|مراكز مركز
مصالح مصلحة|محاكم محكمة|مجالس مجلس|مكاتب مكتب|مواقع موقع|معارض معرض|مصادر مصدر|مواد مادة|بنود بند|فصول فصل
ابواب باب|اقسام قسم|اطراف طرف|جوانب جانب|حدود حد|حقوق حق|عقود عقد|وفود وفد|شعوب شعب|حروب حرب|جيوش جيش|قوى قوة
قيم قيمة|خطط خطة|طرق طريق|سبل سبيل|كتب كتاب|صور صورة|دورات دورة|قضايا قضية|هدايا هدية|نوايا نية|نتائج نتيجة
وثائق وثيقة|رسائل رسالة|وسائل وسيلة|قوائم قائمة|لوائح لائحة|عواصم عاصمة|قواعد قاعدة|كوارث كارثة|موارد مورد
صناديق صندوق|بيوت بيت|بنوك بنك|اهداف هدف|اعمال عمل|احداث حدث|اسواق سوق|احزاب حزب|افراد فرد|اعوام عام|ايام يوم
اشهر شهر|شهور شهر|سنوات سنة|اسعار سعر|افكار فكرة|اراضي ارض|اراض ارض|اموال مال|ابعاد بعد|اوضاع وضع|ازمات ازمة
هيئات هيئة|فئات فئة|نساء امراة|رجال رجل|اطفال طفل|طلاب طالب|عمال عامل|تجار تاجر|نواب نائب|حكام حاكم|سكان ساكن
مواطنين مواطن|مواثيق ميثاق|بروتوكولات بروتوكول|صواريخ صاروخ|قنابل قنبلة|سفن سفينة|علاقات علاقة|جزر جزيرة
بحار بحر|انهار نهر|جبال جبل|طاقات طاقة|جهود جهد|شروط شرط|ظروف ظرف|عناصر عنصر|معاهد معهد|جرائم جريمة
"""


def _plurals() -> dict[str, str]:
    pairs = (pair.split() for line in _BROKEN_PLURALS.split("\n") for pair in line.split("|") if pair.strip())
    return {fold_text(plural, _LAYERS): fold_text(single, _LAYERS) for plural, single in pairs}


_SINGULAR_OF = _plurals()


def _without_article(word: str) -> str:
    return word[2:] if word.startswith("ال") and len(word) > 4 else word


def _bases(word: str, *, cut: bool) -> Iterator[str]:
    """Yield the singular forms a bare word may stand for; `cut` tells that a pronoun was taken off it."""
    yield word
    singular = _SINGULAR_OF.get(word)
    if singular:
        yield singular
    if cut and word.endswith("ت"):
        yield word[:-1] + _FEMININE
    if cut and word[-1:] in ("ؤ", "ئ"):
        yield word[:-1] + "ء"
    for ending, replaced in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST:
            yield word[: -len(ending)] + replaced


# Dual and sound plurals, the construct state, and the accusative's alef.
_ENDINGS = (
    ("ات", _FEMININE),
    ("ات", ""),
    ("تان", _FEMININE),
    ("تين", _FEMININE),
    ("تا", _FEMININE),
    ("تي", _FEMININE),
    ("ان", ""),
    ("ين", ""),
    ("ون", ""),
    ("ا", ""),
    ("وا", ""),
    ("ى", "ي"),
)


def _cores(word: str) -> Iterator[tuple[str, bool]]:
    """Yield the word with and without its clitics, and whether a pronoun came off."""
    yield word, False
    split = split_clitics(word)
    if split.is_split:
        yield split.stem, bool(split.enclitics)
        yield split.stem + "".join(split.enclitics), False
    rest = word
    for letters in ("وف", "بلك"):
        if rest[:1] and rest[0] in letters and len(rest) > _SHORTEST + 1 and not is_native(rest):
            rest = rest[1:]
            yield rest, False
            inner = split_clitics(rest)
            if inner.enclitics and not inner.proclitics:
                yield inner.stem, True


def _open_article(core: str, word: str) -> str:
    """Restore the article that لل hides (للمعاهدات), then drop it."""
    at = word.find("لل")
    if core.startswith("ل") and 0 <= at <= 1 and word[at + 1 :].startswith(core):
        return core[1:]
    return _without_article(core)


@lru_cache(maxsize=32768)
def match_keys(word: str) -> frozenset[str]:
    """Give every key by which a word met in a text may answer to a term."""
    folded = fold_text(word, _LAYERS)
    keys: set[str] = set()
    for core, cut in _cores(folded):
        bare = _open_article(core, folded)
        if len(bare) >= 2:
            keys.update(fold_text(base) + ("~" if base.endswith(_FEMININE) else "") for base in _bases(bare, cut=cut))
    return frozenset(keys)


def term_keys(word: str, plurals: Iterable[str] = ()) -> frozenset[str]:
    """Give the keys of one word of a term: the word as listed, without article, and its listed plurals."""
    keys: set[str] = set()
    for form in (word, *plurals):
        bare = _without_article(fold_text(form, _LAYERS))
        keys.add(fold_text(bare) + ("~" if bare.endswith(_FEMININE) else ""))
    return frozenset(keys)


def matches(word: str, term_word: str, plurals: Iterable[str] = ()) -> bool:
    """Tell whether a word of a text is a form of a word of a term."""
    return not match_keys(word).isdisjoint(term_keys(term_word, plurals))


def _phrase_at(tokens: list[Token], at: int, wanted: list[frozenset[str]]) -> bool:
    for step, keys in enumerate(wanted):
        token = tokens[at + step]
        if token.kind is TokenKind.PUNCTUATION or match_keys(token.surface).isdisjoint(keys):
            return False
    return True


def find_term(text: str, term: str) -> list[tuple[int, int]]:
    """Find a term of one or more words in a text, inflected; no mark may stand between its words."""
    wanted = [term_keys(token.surface) for token in tokenize(term)]
    tokens = tokenize(text)
    if not wanted:
        return []
    return [
        (tokens[at].start, tokens[at + len(wanted) - 1].end)
        for at in range(len(tokens) - len(wanted) + 1)
        if _phrase_at(tokens, at, wanted)
    ]
