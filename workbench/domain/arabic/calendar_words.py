"""Hold the names of months, in the spellings of the Arab press, in English and of the Hijri year.

The Levant and Iraq name the months of the Gregorian year by their Syriac names (نيسان), Egypt and the Gulf by the
Latin ones (أبريل), the Maghreb by the French (أفريل); a translator must take them for the same.
"""

from workbench.domain.arabic.folding import fold_text


def _table(*names: str) -> dict[str, int]:
    return {
        fold_text(name): number for number, listed in enumerate(names, start=1) for name in listed.split("|") if name
    }


GREGORIAN = _table(
    "يناير|كانون الثاني|جانفي|ينير",
    "فبراير|شباط|فيفري|فبرائر",
    "مارس|آذار|اذار",
    "أبريل|إبريل|نيسان|أفريل|ابريل",
    "مايو|أيار|ماي|ايار",
    "يونيو|يونيه|حزيران|جوان",
    "يوليو|يوليه|تموز|جويلية|يوليوز",
    "أغسطس|آب|أوت|غشت|اغسطس",
    "سبتمبر|أيلول|شتنبر|ايلول",
    "أكتوبر|تشرين الأول|اكتوبر",
    "نوفمبر|تشرين الثاني|نونبر",
    "ديسمبر|كانون الأول|دجنبر",
)
# Everyday words, too: they name a month only beside a number, or after the word for month.
DOUBTFUL = frozenset(fold_text(name) for name in ("مارس", "آب", "ماي", "جوان", "أوت", "تموز", "ينير"))
HIJRI = _table(
    "محرم|المحرم",
    "صفر",
    "ربيع الأول",
    "ربيع الثاني|ربيع الآخر",
    "جمادى الأولى|جمادى الأول",
    "جمادى الآخرة|جمادى الثانية|جمادى الآخر",
    "رجب",
    "شعبان",
    "رمضان",
    "شوال",
    "ذو القعدة|ذي القعدة|ذي قعدة",
    "ذو الحجة|ذي الحجة|ذي حجة",
)
HIJRI_DOUBTFUL = frozenset(fold_text(name) for name in ("صفر", "محرم", "رجب", "شعبان"))

_ENGLISH_NAMES = (
    *("january jan", "february feb", "march mar", "april apr", "may", "june jun"),
    *("july jul", "august aug", "september sep sept", "october oct", "november nov", "december dec"),
)
ENGLISH = {name: number for number, names in enumerate(_ENGLISH_NAMES, start=1) for name in names.split()}
ENGLISH_HIJRI = {
    "muharram": 1,
    "safar": 2,
    "ramadan": 9,
    "shawwal": 10,
    "rajab": 7,
    "shaban": 8,
    "sha'ban": 8,
}

# Decades by their tens: التسعينيات, the nineties.
DECADES = {
    fold_text(stem + end): tens
    for stem, tens in (
        ("عشرين", 20),
        ("ثلاثين", 30),
        ("أربعين", 40),
        ("خمسين", 50),
        ("ستين", 60),
        ("سبعين", 70),
        ("ثمانين", 80),
        ("تسعين", 90),
    )
    for end in ("يات", "ات", "يّات")
}
ENGLISH_DECADES = {
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
}
