"""Language tags (BCP 47) as each engine writes them."""

from __future__ import annotations

from collections.abc import Collection, Mapping

AUTO = ("", "auto", "und")
NAMES: Mapping[str, str] = {
    "ar": "Arabic", "bg": "Bulgarian", "bn": "Bengali", "cs": "Czech", "da": "Danish", "de": "German",
    "el": "Greek", "en": "English", "es": "Spanish", "et": "Estonian", "fa": "Persian", "fi": "Finnish",
    "fr": "French", "he": "Hebrew", "hi": "Hindi", "hu": "Hungarian", "id": "Indonesian", "it": "Italian",
    "ja": "Japanese", "ko": "Korean", "ku": "Kurdish", "ckb": "Central Kurdish", "ms": "Malay",
    "nl": "Dutch", "no": "Norwegian", "pl": "Polish", "ps": "Pashto", "pt": "Portuguese", "ro": "Romanian",
    "ru": "Russian", "so": "Somali", "sv": "Swedish", "sw": "Swahili", "th": "Thai", "tr": "Turkish",
    "uk": "Ukrainian", "ur": "Urdu", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip
_TAGS = {name.casefold(): tag for tag, name in NAMES.items()}
_TRADITIONAL = ("hant", "tw", "hk", "mo")


def canonical(tag: str) -> str:
    """Return a tag in the letter case of RFC 5646 section 2.1.1; English names become tags; "" is any language."""
    tag = _TAGS.get(tag.strip().casefold(), tag.strip())
    if tag.casefold() in AUTO:
        return ""
    first, *rest = tag.replace("_", "-").split("-")
    return "-".join([first.lower(), *(_subtag(part) for part in rest)])


def primary(tag: str) -> str:
    """Return the language alone, without script or region."""
    return canonical(tag).partition("-")[0]


def is_traditional_chinese(tag: str) -> bool:
    """Tell whether a tag asks for Chinese in traditional characters."""
    first, *rest = canonical(tag).lower().split("-")
    return first == "zh" and any(part in _TRADITIONAL for part in rest)


def english_name(tag: str) -> str:
    """Return the English name that a person would use in a sentence, or the tag itself where we know none."""
    tag = canonical(tag)
    name = NAMES.get(primary(tag), "")
    return f"{name} ({tag})" if name and "-" in tag else name or tag


def closest(tag: str, known: Collection[str]) -> str | None:
    """Return the engine's own tag nearest to ours: the same, the bare language, or its first regional one."""
    wanted = canonical(tag)
    for candidate in (wanted, primary(wanted)):
        for own in known:
            if canonical(own) == candidate:
                return own
    return next((own for own in known if primary(own) == primary(wanted)), None)


def _subtag(part: str) -> str:
    return {2: part.upper(), 4: part.title()}.get(len(part), part.lower())
