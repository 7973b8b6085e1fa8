"""Hold the words of Arabic numbers, folded with the default layers, so that one spelling stands for all.

Source of the forms: W. Wright, A Grammar of the Arabic Language, part first, "The numerals" (§§ 318-353).
"""

from workbench.domain.arabic.folding import fold_text

_UNIT_STEMS = {3: "ثلاث", 4: "أربع", 5: "خمس", 6: "ست", 7: "سبع", 8: "ثماني", 9: "تسع"}
_TEN_STEMS = {2: "عشر", 3: "ثلاث", 4: "أربع", 5: "خمس", 6: "ست", 7: "سبع", 8: "ثمان", 9: "تسع"}
_ORDINAL_STEMS = {
    2: "ثاني",
    3: "ثالث",
    4: "رابع",
    5: "خامس",
    6: "سادس",
    7: "سابع",
    8: "ثامن",
    9: "تاسع",
    10: "عاشر",
}


def _folded(words: dict[str, int]) -> dict[str, int]:
    return {fold_text(word): value for word, value in words.items()}


def _units() -> dict[str, int]:
    words = {"واحد": 1, "واحدة": 1}
    words.update(
        dict.fromkeys(["اثنان", "اثنين", "اثنتان", "اثنتين", "إثنان", "إثنين", "اثنا", "اثني", "اثنتا", "اثنتي"], 2)
    )
    for value, stem in _UNIT_STEMS.items():
        words[stem] = value
        words[stem + "ة"] = value
    words.update(
        {"ثمان": 8, "ثمانية": 8, "ثمانيا": 8, "ستا": 6, "سبعا": 7, "تسعا": 9, "خمسا": 5, "أربعا": 4, "ثلاثا": 3}
    )
    return _folded(words)


def _tens() -> dict[str, int]:
    return _folded({stem + end: value * 10 for value, stem in _TEN_STEMS.items() for end in ("ون", "ين")})


def _hundreds() -> dict[str, int]:
    words = {"مئة": 100, "مائة": 100, "مئتان": 200, "مئتين": 200, "مائتان": 200, "مائتين": 200}
    words.update({"مئتا": 200, "مئتي": 200, "مائتا": 200, "مائتي": 200})
    for value, stem in _UNIT_STEMS.items():
        for hundred in ("مئة", "مائة"):
            words[stem + hundred] = value * 100
            words[stem.removesuffix("ي") + hundred] = value * 100
    return _folded(words)


UNITS = _units()
TENS = _tens()
HUNDREDS = _hundreds()
TEN = _folded({"عشر": 10, "عشرة": 10, "عشرا": 10})
ELEVEN = _folded({"أحد": 1, "إحدى": 1, "احدى": 1, "حادي": 1})

# The scale, with its accusative and plural; the dual is a number by itself.
SCALES = _folded(
    {
        **dict.fromkeys(["ألف", "ألفا", "آلاف", "الاف", "ألوف"], 1000),
        **dict.fromkeys(["مليون", "مليونا", "ملايين", "مليونًا"], 10**6),
        **dict.fromkeys(["مليار", "مليارا", "مليارات", "بليون", "بليونا", "بلايين", "بلايين"], 10**9),
        **dict.fromkeys(["تريليون", "تريليونا", "تريليونات", "ترليون", "ترليونا", "ترليونات"], 10**12),
    }
)
DUAL_SCALES = _folded(
    {
        **dict.fromkeys(["ألفان", "ألفين", "ألفا", "ألفي"], 2000),
        **dict.fromkeys(["مليونان", "مليونين", "مليوني"], 2 * 10**6),
        **dict.fromkeys(["ملياران", "مليارين", "ملياري", "بليونين"], 2 * 10**9),
        **dict.fromkeys(["تريليونان", "تريليونين", "ترليونين"], 2 * 10**12),
    }
)
# Both "a thousand" in the accusative and "two thousand" in the construct; the first is the usual reading.
DUAL_SCALES.pop(fold_text("ألفا"))


def _ordinal_units() -> dict[str, int]:
    words = {"أول": 1, "أولى": 1, "حادي": 1, "حادية": 1}
    for value, stem in _ORDINAL_STEMS.items():
        words[stem] = value
        words[stem + "ة"] = value
    words["ثان"] = 2
    return _folded(words)


ORDINAL_UNITS = _ordinal_units()
# أولاً ثانياً ...: the tanwin is folded away, so the bare alef remains.
ADVERBS = _folded(
    {
        "أولا": 1,
        **{stem + "ا": value for value, stem in _ORDINAL_STEMS.items()},
        **{f"{stem} عشر": value + 10 for value, stem in {1: "حادي", **_ORDINAL_STEMS}.items() if value < 10},
    }
)


def _ordinals() -> dict[str, int]:
    """Spell every ordinal from first to hundredth, with the article, in both genders."""
    spelled: dict[str, int] = {}
    for word, value in ORDINAL_UNITS.items():
        spelled["ال" + word] = value
        if value < 10:
            for teen in TEN:
                spelled[f"ال{word} {teen}"] = 10 + value
            for ten, tens in TENS.items():
                spelled[f"ال{word} وال{ten}"] = tens + value
    for ten, tens in TENS.items():
        spelled["ال" + ten] = tens
    for hundred, value in HUNDREDS.items():
        if value == 100:
            spelled["ال" + hundred] = 100
    return spelled


ORDINALS = _ordinals()

# The abjad order in which clauses are lettered, and the alphabetical order that Word writes.
ABJAD = "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ"
ALPHABET = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي"
