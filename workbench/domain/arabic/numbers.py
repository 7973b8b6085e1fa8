"""Find the numbers of a text in the language it is written in."""

from collections.abc import Callable

from workbench.domain.arabic.number_reading import NumberKind, NumberMention
from workbench.domain.arabic.numbers_arabic import numbers_in_arabic
from workbench.domain.arabic.numbers_english import numbers_in_english
from workbench.domain.languages import base_language

__all__ = ["NumberKind", "NumberMention", "base_language", "numbers_in"]

_READERS: dict[str, Callable[[str], list[NumberMention]]] = {"ar": numbers_in_arabic, "en": numbers_in_english}


def numbers_in(text: str, language: str) -> list[NumberMention]:
    """Find the numbers of a text with their values; in languages but Arabic and English, those in digits."""
    return _READERS.get(base_language(language), numbers_in_english)(text)
