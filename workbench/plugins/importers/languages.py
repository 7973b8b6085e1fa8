"""Tell the language of a text by its letters, and languages of one script by the letters or words that are theirs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from workbench.domain.languages import UNDETERMINED

_SAMPLE = 50_000
_SCRIPTS: tuple[tuple[int, int, str], ...] = (
    (0x0041, 0x024F, "Latin"),
    (0x0370, 0x03FF, "el"),
    (0x0400, 0x04FF, "Cyrillic"),
    (0x0530, 0x058F, "hy"),
    (0x0590, 0x05FF, "he"),
    (0x0600, 0x06FF, "Arabic"),
    (0x0750, 0x077F, "Arabic"),
    (0x0900, 0x097F, "hi"),
    (0x10A0, 0x10FF, "ka"),
    (0x3040, 0x30FF, "ja"),
    (0x4E00, 0x9FFF, "zh"),
    (0xAC00, 0xD7AF, "ko"),
    (0xFB50, 0xFDFF, "Arabic"),
    (0xFE70, 0xFEFC, "Arabic"),
)
# Letters that Arabic has not, by the language that writes them; the alphabets of Unicode CLDR 44.
_ARABIC_SCRIPT = (("ur", "ٹڈڑںےھ"), ("ckb", "ڕڵۆێە"), ("ps", "ټډړږښګڼې"), ("ug", "ۇۈۋېڭ"), ("fa", "پچژگکی"))
_LATIN_WORDS = {
    "en": """the of and to in that for is with on by as be are was a it this you not have has from or an at which we he
        they his her their been will would can do does if there what when all about but no its were our your other""",
    "fr": """le la les des et du une que dans pour est par sur au avec un en qui ce il elle sont aux pas plus ne se son
        ses leur cette ces nous vous ont été mais ou où""",
    "es": """el los las del que en una por con para es su al como más la y de un se lo no sus este esta son fue ha entre
        sobre pero también""",
    "de": """der die das und den von zu mit des ist im für auf dem nicht ein eine einer in sich auch als an es werden
        aus er hat dass sie nach wird bei""",
    "it": """il di che la per del della non una sono con gli dei nel un e è in si le da al lo come più alla dalla delle
        ha anche""",
    "la": "et in est ut non ad cum qui quae quod sed per ex ab nec sit sunt enim atque vel aut ac esse si quam eius",
    "tr": "ve bir bu ile için olarak da de olan daha gibi çok ne ki ise kadar sonra en her değil",
    "pt": "o que do da em os para uma não com dos ao as pela de e um no na se por mais foi como é são pelo à",
}
_WORDS = {language: frozenset(words.split()) for language, words in _LATIN_WORDS.items()}
# Function words are a quarter and more of running text (Zipf 1949); a language that is not listed shares a few.
_LEAST_SHARE, _MARGIN = 0.09, 1.25
# Two Chinese characters may be a name in Japanese; Chinese text has more.
_LEAST_CHINESE = 5


def guess_language(texts: Iterable[str]) -> str:
    """Return the language tag of most of the letters, `und` for none that is known; nothing where no letter is."""
    sample = _sample(texts)
    scripts: Counter[str] = Counter()
    for char, count in Counter(sample).items():
        scripts[_script(char)] += count
    del scripts[""]
    if not scripts:
        return ""
    script = scripts.most_common(1)[0][0]
    if script == "zh" and scripts["ja"] > scripts["zh"] / 10:
        return "ja"
    if script == "zh" and scripts["zh"] < _LEAST_CHINESE:
        return UNDETERMINED
    if script == "Arabic":
        return _arabic_language(sample, scripts[script])
    if script == "Cyrillic":
        return "uk" if sum(map(sample.count, "іїєґ")) > scripts[script] / 100 else "ru"
    return _latin_language(sample) if script == "Latin" else script


def _sample(texts: Iterable[str]) -> str:
    parts: list[str] = []
    size = 0
    for text in texts:
        parts.append(text[: _SAMPLE - size])
        size += len(parts[-1])
        if size >= _SAMPLE:
            break
    return "\n".join(parts)


def _script(char: str) -> str:
    if not char.isalpha():
        return ""
    code = ord(char)
    return next((script for first, last, script in _SCRIPTS if first <= code <= last), "")


def _arabic_language(sample: str, letters: int) -> str:
    for language, own in _ARABIC_SCRIPT:
        # Arabic press writes a few foreign names with these letters; the languages write them in each sentence.
        if sum(map(sample.count, own)) > letters / 50:
            return language
    return "ar"


def _latin_language(sample: str) -> str:
    """Return the language whose function words are plainly the most frequent, and otherwise that none is known."""
    plain = "".join(char if char.isalpha() else " " for char in sample.lower())
    # A lone letter is a label or a part of a formula as often as it is a word.
    words = Counter(word for word in plain.split() if len(word) > 1)
    found = {language: sum(words[word] for word in own) for language, own in _WORDS.items()}
    best, second = sorted(found, key=lambda language: -found[language])[:2]
    clear = found[best] >= max(1, _LEAST_SHARE * words.total()) and found[best] >= _MARGIN * found[second]
    return best if clear else UNDETERMINED
