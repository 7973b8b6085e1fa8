"""Tell sentences apart that look alike and mean different things: the gate behind a memory's percentages.

A negator, a modal or a word of strength, a stance, a number or date, a name or a quantifier that stands in one sentence
and not in the other turns its meaning, however few letters it has.
"""

import re
from collections import Counter
from collections.abc import Callable, Hashable
from enum import StrEnum

from workbench.domain.arabic import lexicon
from workbench.domain.arabic.clitics import split_clitics
from workbench.domain.arabic.folding import fold_text
from workbench.domain.arabic.negation import negations
from workbench.domain.arabic.numbers import NumberKind, NumberMention, base_language, numbers_in
from workbench.domain.arabic.tokens import TokenKind, iterate_tokens


class Meaning(StrEnum):
    """What a difference is about."""

    NEGATION = "negation"
    STRENGTH = "strength"
    STANCE = "stance"
    NUMBER = "number"
    NAME = "name"
    QUANTIFIER = "quantifier"


# The most that a match may be worth whose meaning differs.
CAP = 75

_Facts = dict[Meaning, Counter[Hashable]]

# States and nations, as their names and adjectives begin; one root stands for both (الصين، الصيني، الصينية).
_NATIONS = lexicon.word_set(
    "صين اذربيجان روس امريك ايران عراق سور لبنان اردن مصر سعود امارات قطر كويت بحرين عمان يمن سودان ليب تونس جزائر"
    " مغرب موريتان صومال فلسطين اسرائيل ترك ارمين جورج اوزبك اوزبكستان كازاخستان قيرغيز طاجيك تركمان افغان باكستان هند"
    " يابان كور فيتنام اندونيس ماليز فرنس بريطان المان ايطال اسبان برتغال بولند اوكران يونان قبرص صرب كوب"
    " برازيل ارجنتين مكسيك كند استرال اثيوب اريتر كين نيجير تايوان باكو بكين موسكو واشنطن طهران انقر قاهر"
    " بغداد دمشق بيروت رياض جنيف نيويورك لندن باريس"
)
_NATION_ENDING = re.compile("(?:يتين|يتان|يون|يين|يان|يات|يه|يا|ي|ا|ه)$")
# Who is meant: one, two or more of them is another meaning. Folded: ة is ه, ى is ي.
_ACTORS = {
    word: f"{name} {number}"
    for name, one, two, many in (
        ("side", "طرف", "طرفان طرفين طرفا طرفي", "اطراف"),
        ("party", "جانب", "جانبان جانبين جانبا جانبي", "جوانب"),
        ("country", "بلد", "بلدان بلدين بلدا بلدي", "بلاد"),
        ("state", "دوله", "دولتان دولتين دولتا دولتي", "دول"),
        ("president", "رئيس", "رئيسان رئيسين رئيسا رئيسي", "رؤساء"),
        ("minister", "وزير", "وزيران وزيرين وزيرا وزيري", "وزراء"),
    )
    for number, words in ((1, one), (2, two), (3, many))
    for word in lexicon.word_set(words)
}
_STANCE_OF = {word: pole for pole, words in lexicon.STANCE.items() for word in words}
_FUTURE = "future"
_PERSON = re.compile("^[يتن](?=...)")
_VERB_ENDING = re.compile("(?:ان|ون|ين|وا|ه)$")

_ENGLISH = re.compile("[a-z]+(?:['’]t)?")
_ENGLISH_NEGATORS = frozenset(["no", "not", "never", "neither", "nor", "without", "cannot", "none"])
_ENGLISH_STRENGTH = frozenset(
    [
        "must",
        "shall",
        "should",
        "will",
        "would",
        "may",
        "might",
        "can",
        "could",
        "firmly",
        "strongly",
        "resolutely",
        "immediately",
        "gradually",
        "fully",
        "partly",
        "ready",
        "willing",
        "intend",
        "intends",
        "commit",
        "commits",
        "undertake",
        "undertakes",
    ]
)
_ENGLISH_STANCE = {
    word + ending: word
    for word in (
        "support",
        "oppose",
        "welcome",
        "condemn",
        "urge",
        "reject",
        "recognise",
        "recognize",
        "deny",
        "affirm",
    )
    for ending in ("", "s", "d", "ed")
}
_ENGLISH_QUANTIFIERS = frozenset(
    ["all", "some", "any", "most", "only", "every", "each", "both", "several", "few", "many", "half"]
)
_ACRONYM = re.compile("[A-Z][A-Z0-9/&.-]+")


def meaning_differences(
    one: str, other: str, language: str, names: frozenset[str] = frozenset()
) -> tuple[Meaning, ...]:
    """Return what two sentences of a language mean differently, as far as these classes tell.

    `names` are further names in folded form, each one word, whose presence matters.
    """
    first, second = (_facts(text, base_language(language), names) for text in (one, other))
    return tuple(kind for kind in Meaning if first[kind] != second[kind])


def _facts(text: str, language: str, names: frozenset[str]) -> _Facts:
    facts: _Facts = {kind: Counter() for kind in Meaning}
    facts[Meaning.NUMBER].update(
        mention.value for mention in numbers_in(text, language) if not _is_actor(mention, text)
    )
    facts[Meaning.NAME].update(match[0] for match in _ACRONYM.finditer(text))
    read: Callable[[str, _Facts, frozenset[str]], None] = _read_arabic if language == "ar" else _read_english
    read(text, facts, names)
    return facts


def _is_actor(mention: NumberMention, text: str) -> bool:
    """Tell a dual that names who is meant: it counts as a name."""
    if mention.kind is not NumberKind.DUAL:
        return False
    return _bare(fold_text(split_clitics(text[mention.start : mention.end]).stem)) in _ACTORS


def _read_arabic(text: str, facts: _Facts, names: frozenset[str]) -> None:
    facts[Meaning.NEGATION]["strong"] = sum(found.strong for found in negations(text))
    for token in iterate_tokens(text):
        if token.kind is TokenKind.WORD:
            parts = split_clitics(token.surface)
            if "س" in parts.proclitics:
                facts[Meaning.STRENGTH][_FUTURE] += 1
            _read_word(_bare(fold_text(parts.stem)), fold_text(token.surface), facts, names)


def _bare(stem: str) -> str:
    if stem.startswith("لل") and len(stem) > 4:
        return stem[2:]
    return stem[2:] if stem.startswith("ال") and len(stem) > 4 else stem


def _read_word(stem: str, whole: str, facts: _Facts, names: frozenset[str]) -> None:
    either = (stem, whole)
    if any(word in lexicon.FUTURE for word in either):
        facts[Meaning.STRENGTH][_FUTURE] += 1
    elif any(word in lexicon.MODALS or word in lexicon.STRENGTH for word in either):
        facts[Meaning.STRENGTH][_VERB_ENDING.sub("", _PERSON.sub("", stem))] += 1
    pole = _STANCE_OF.get(stem) or _STANCE_OF.get(whole)
    if pole is not None:
        facts[Meaning.STANCE][pole] += 1
    if any(word in lexicon.QUANTIFIERS for word in either):
        facts[Meaning.QUANTIFIER][stem] += 1
    name = _name_in(stem, names)
    if name:
        facts[Meaning.NAME][name] += 1


def _name_in(stem: str, names: frozenset[str]) -> str:
    actor = _ACTORS.get(stem)
    if actor is not None:
        return actor
    root = _NATION_ENDING.sub("", stem)
    for word in (stem, root):
        if word in _NATIONS:
            return root
    return stem if stem in names else ""


def _read_english(text: str, facts: _Facts, names: frozenset[str]) -> None:
    for word in _ENGLISH.findall(text.lower()):
        if word in _ENGLISH_NEGATORS or word.endswith(("n't", "n’t")):
            facts[Meaning.NEGATION]["strong"] += 1
        if word in _ENGLISH_STRENGTH:
            facts[Meaning.STRENGTH][word.rstrip("s")] += 1
        if word in _ENGLISH_QUANTIFIERS:
            facts[Meaning.QUANTIFIER][word] += 1
        if word in _ENGLISH_STANCE:
            facts[Meaning.STANCE][_ENGLISH_STANCE[word]] += 1
        if word in names:
            facts[Meaning.NAME][word] += 1
