"""Split proclitics and pronouns off a word, where what remains is plausible.

The rules follow the grammar of written Arabic: which particle may stand before which kind of word, and which words
merely look cliticised. The article stays on its stem, as in the Universal Dependencies treebanks.
"""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from workbench.domain.arabic import clitic_lexicon as lexicon
from workbench.domain.arabic import letters
from workbench.domain.arabic.folding import Folded, FoldLayer, fold, fold_text


@dataclass(frozen=True, slots=True)
class Split:
    """A word's parts in order; joined they give the word again."""

    proclitics: tuple[str, ...]
    stem: str
    enclitics: tuple[str, ...]

    @property
    def is_split(self) -> bool:
        """Tell whether anything was split off."""
        return bool(self.proclitics or self.enclitics)


_NATIVE = {
    "و": lexicon.NATIVE_WAW,
    "ف": lexicon.NATIVE_FA,
    "ب": lexicon.NATIVE_BA,
    "ل": lexicon.NATIVE_LAM,
    "ك": lexicon.NATIVE_KAF,
    "س": lexicon.NATIVE_SEEN,
}
_LONGEST_ENDING = max(map(len, lexicon.ENDINGS))
_ALL_LETTERS = re.compile(f"[{letters.LETTERS}]+")
_PRONOUN_ENDINGS = ("هما", "هم", "ها", "هن", "كما", "كم", "نا", "ني", "ه", "ك", "ي")
# Verbal nouns of the derived stems, which begin with a bare alef: اجتماع استخدام انتقال اتفاق.
_VERBAL_NOUN = re.compile("ا(?:ست...|..ت|.ت|ن..ا|ت.ا|[نتضط]...|.ل.|..ا.|.ا.ة|...ة|....ة|سم|ثن|مر)")


def _has_stem(word: str, stems: frozenset[str]) -> bool:
    """Tell whether a word is one of the stems with at most one ending."""
    shortest = max(1, len(word) - _LONGEST_ENDING)
    return any(word[:cut] in stems and word[cut:] in lexicon.ENDINGS for cut in range(len(word), shortest - 1, -1))


def _after_conjunction(rest: str, letter: str) -> bool:
    if rest in lexicon.FUNCTION_WORDS:
        return True
    if letter == "و":
        return len(rest) >= 3 or rest in lexicon.SHORT_WORDS
    # ف joins clauses: what follows is a particle, an article, a jussive (فلنقل) or an imperfect verb.
    jussive = rest[0] in "لس" and rest[1:2] in ("ي", "ت", "ن") and len(rest) >= 4
    imperfect = rest[0] == "ي" and len(rest) >= 3
    return jussive or imperfect or (rest.startswith("ال") and len(rest) > 4) or _is_particle_group(rest)


def _is_particle_group(rest: str) -> bool:
    """Recognise a particle with its pronoun (إنهم) or with its own preposition (لهذا, بذلك)."""
    for end in _PRONOUN_ENDINGS:
        if rest.endswith(end) and rest[: -len(end)] in lexicon.PRONOUN_HOSTS:
            return True
    return rest[:1] in ("ل", "ب", "ك") and rest[1:] in lexicon.FUNCTION_WORDS


def _after_preposition(word: str, rest: str, letter: str) -> bool:
    if word.startswith("لل"):
        return len(rest) >= 3
    if rest.startswith("ال"):
        return len(rest) >= (5 if letter == "ك" else 4)
    if len(rest) < 3:
        return letter != "ك" and rest in lexicon.SHORT_WORDS
    if letter == "ك":
        return _after_kaf(rest)
    return rest[0] != "ا" or bool(_VERBAL_NOUN.match(rest)) or rest.startswith(("اي", "او"))


def _after_kaf(rest: str) -> bool:
    # Foreign names and roots crowd the letters that are not among these.
    return _has_stem(rest, lexicon.ROLE_NOUNS) or (len(rest) >= 4 and rest[0] in "متعدحجشطخقفسصضغهث")


def _takes(word: str, letter: str) -> bool:
    """Tell whether the first letter of a folded word is a clitic."""
    rest = word[1:]
    if word in lexicon.SPLIT_ANYWAY:
        return True
    if letter in "وف" and rest in lexicon.FUNCTION_WORDS and word not in _NATIVE[letter]:
        return True
    if not rest or _has_stem(word, _NATIVE[letter]):
        return False
    if letter in "وف":
        return _after_conjunction(rest, letter)
    if letter == "س":
        return len(rest) >= 3 and rest[0] in "يتن" and not rest.endswith("ة")
    if rest in lexicon.FUNCTION_WORDS or _is_particle_group(rest):
        return True
    return _after_preposition(word, rest, letter)


def _opens_with_hamza(surface: str) -> bool:
    """A hamza on alef behind ب, ل, ك or س begins a word of its own: بأعداد لإرهاب كأول سأدخل."""
    rest = surface[1:]
    if surface[:1] == "س":
        return rest[:1] == "أ" and len(rest) >= 4 and not rest.startswith("أل")
    if surface[:1] == "ف":
        return rest[:1] in ("أ", "إ") and len(rest) >= 3 and not is_native(surface)
    if surface[:1] == "ك" and rest.startswith("أن"):
        return False
    return surface[:1] in ("ب", "ل", "ك") and rest[:1] in ("أ", "إ", "آ") and len(rest) >= 2 and rest != "أس"


def _count_proclitics(word: str, hamza: str) -> int:
    """Count the letters before the stem: و or ف, then one of ب ل ك س; `hamza` is the word with its hamzas kept."""
    count = 0
    if word[:1] in ("و", "ف") and (_takes(word, word[0]) or (word[0] == "ف" and _opens_with_hamza(hamza))):
        count = 1
    rest = word[count:]
    if rest[:1] in ("ب", "ل", "ك", "س") and (_opens_with_hamza(hamza[count:]) or _takes(rest, rest[0])):
        count += 1
    return count


def _enclitic_of(word: str, *, article: bool) -> str:
    """Give the pronoun that ends a folded word without proclitics, or nothing."""
    for end in _PRONOUN_ENDINGS:
        if word.endswith(end) and word[: -len(end)] in lexicon.PRONOUN_HOSTS and word not in lexicon.NATIVE_END:
            return end
    if article:
        return ""
    for end in _PRONOUN_ENDINGS:
        if not word.endswith(end):
            continue
        host = word[: -len(end)]
        if word in lexicon.NATIVE_END or len(host) < 2:
            return ""
        return end if _host_takes(host, end) else ""
    return ""


def _host_takes(host: str, end: str) -> bool:
    if end in ("ه", "ها", "هم", "هما", "هن"):
        return not host.endswith(("ة", "ى"))
    if end == "نا":
        # A verb's own ending is نا, too (طلبنا); a noun shows itself by ت, ات or hamza, an imperfect by its prefix.
        return host.endswith(("ت", "ؤ", "ئ", "اء")) or (len(host) >= 4 and host[0] in "يتم") or _is_broken_plural(host)
    if end == "ني":
        return len(host) >= 4 and host[0] == "ي" and not host.endswith(("ا", "و", "ي"))
    if end == "ك":
        return host in lexicon.ADDRESSING
    return end in ("كم", "كما") and len(host) >= 3


def _is_broken_plural(host: str) -> bool:
    return len(host) >= 5 and host[2] in "اوي"


def _is_pronoun_group(word: str) -> bool:
    """Recognise a preposition of one letter with a pronoun: له بها لكم; لي and بي are as often parts of names."""
    return len(word) <= 4 and word[:1] in ("ل", "ب") and word[1:] in lexicon.PRONOUNS and word not in _NOT_GROUPS


_NOT_GROUPS = frozenset({"لي", "بي", "لكن", "لكما", "بني", "لني"})
_CLITIC_BEFORE_NUMBER = re.compile(f"([وفبلك])(?=[{letters.DIGITS}])")


@lru_cache(maxsize=32768)
def split_clitics(word: str) -> Split:
    """Split a word into proclitics, stem and pronoun; what is not plausible stays whole."""
    number = _CLITIC_BEFORE_NUMBER.match(word)
    if number:
        return Split((number[1],), word[1:], ())
    folded = fold(word, lexicon.ANALYSIS_LAYERS)
    text = folded.text
    if len(text) < 2 or not _ALL_LETTERS.fullmatch(text):
        return Split((), word, ())
    if text in lexicon.CONTRACTIONS:
        front, _, back = lexicon.CONTRACTIONS[text]
        return _cut(word, folded, len(front), len(back))
    if _is_pronoun_group(text):
        return _cut(word, folded, 1, 0)
    hamza = fold_text(word, lexicon.ANALYSIS_LAYERS & ~FoldLayer.ALEF)
    count = _count_proclitics(text, hamza)
    rest, kept = text[count:], hamza[count:]
    if count and _is_pronoun_group(rest):
        return _cut(word, folded, count + 1, 0)
    article = len(rest) > 3 and (kept.startswith("ال") or (count > 0 and text[count - 1] == "ل" and kept[0] == "ل"))
    return _cut(word, folded, count, len(_enclitic_of(rest, article=article)))


def _cut(word: str, folded: Folded, front: int, back: int) -> Split:
    """Cut the surface where the folded word is cut, marks staying with their letters."""
    cuts = [0]
    cuts.extend(folded.original_span(0, at + 1)[1] for at in range(front))
    end = folded.offsets[len(folded.text) - back] if back else len(word)
    proclitics = tuple(word[a:b] for a, b in pairwise(cuts))
    return Split(proclitics, word[cuts[-1] : end], (word[end:],) if back else ())


def is_native(word: str) -> bool:
    """Tell whether the first letter of a word belongs to it, although it looks like a clitic."""
    text = fold_text(word, lexicon.ANALYSIS_LAYERS)
    stems = _NATIVE.get(text[:1])
    return stems is not None and text not in lexicon.SPLIT_ANYWAY and _has_stem(text, stems)
