"""Which installed fonts show which language; asked for after the first paint, since the list takes time to read."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontDatabase

ARABIC = ("Noto Naskh Arabic", "Amiri", "Geeza Pro", "Sakkal Majalla", "Traditional Arabic", "Noto Sans Arabic")
LATIN = ("Inter", "Segoe UI", "SF Pro Text", "Noto Sans", "Cantarell", "Ubuntu", "DejaVu Sans")
LAST_RESORTS = ("dejavu", "sans", "bitstream", "luxi", "")
ARABIC_SCRIPT = frozenset({"ar", "fa", "ur", "ps", "ckb", "sd", "ug"})
SIZE = 10.5
ARABIC_FACTOR = 1.3


@dataclass(frozen=True, slots=True)
class Fonts:
    """The fonts of the window and of the texts in it."""

    interface: QFont
    latin: QFont
    arabic: QFont

    @staticmethod
    def spacing_of(tag: str) -> int:
        """Return how far apart lines stand, in per cent of their height; Arabic fonts are tall by themselves."""
        return 100 if tag.split("-", maxsplit=1)[0].lower() in ARABIC_SCRIPT else 132

    def of_language(self, tag: str) -> QFont:
        """Return the font for texts of a language."""
        primary = tag.split("-", maxsplit=1)[0].lower()
        return self.arabic if primary in ARABIC_SCRIPT else self.latin


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the user asks of the texts: families, empty for the best there is, and sizes in per cent."""

    arabic: str = ""
    latin: str = ""
    arabic_size: int = 100
    latin_size: int = 100


def choose(interface: QFont, *, scale: float = 1.0, wishes: Wishes | None = None) -> Fonts:
    """Choose from what is installed: the system's own font, unless it is nobody's choice, and a reading Naskh."""
    wish = wishes or Wishes()
    installed = {family.split(" [")[0] for family in QFontDatabase.families()}
    chosen = QFont(interface)
    if chosen.family().lower().split(" ")[0] in LAST_RESORTS:
        chosen = _first(LATIN, installed, chosen)
    latin = _first((wish.latin,), installed, chosen)
    latin.setPointSizeF(SIZE * scale * _share(wish.latin_size))
    arabic = _first((wish.arabic, *ARABIC), installed, chosen)
    arabic.setPointSizeF(SIZE * ARABIC_FACTOR * scale * _share(wish.arabic_size))
    return Fonts(chosen, latin, arabic)


def _share(per_cent: int) -> float:
    """Return a size as a factor, within what can be read."""
    return min(300, max(50, per_cent)) / 100


def small(font: QFont, factor: float = 0.88) -> QFont:
    """Return a smaller font for labels."""
    smaller = QFont(font)
    smaller.setPointSizeF(max(7.0, font.pointSizeF() * factor))
    return smaller


def strong(font: QFont) -> QFont:
    """Return the font in semi-bold."""
    heavier = QFont(font)
    heavier.setWeight(QFont.Weight.DemiBold)
    return heavier


def _first(wanted: tuple[str, ...], installed: set[str], otherwise: QFont) -> QFont:
    family = next((name for name in wanted if name in installed), None)
    font = QFont(otherwise)
    if family is not None:
        font.setFamilies([family])
    return font
