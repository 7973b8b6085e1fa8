"""Words, signs and colours for checks, severities and findings."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from workbench.domain.enums import Severity
from workbench.ui.found import Item
from workbench.ui.notices import sentence

translate = QCoreApplication.translate

TITLES: dict[str, object] = {
    "arabic-left": QT_TRANSLATE_NOOP("Check", "Arabic left in the translation"),
    "direction": QT_TRANSLATE_NOOP("Check", "Direction controls"),
    "empty": QT_TRANSLATE_NOOP("Check", "Empty translation"),
    "negation": QT_TRANSLATE_NOOP("Check", "Negation lost or added"),
    "numbers": QT_TRANSLATE_NOOP("Check", "Numbers"),
    "pairs": QT_TRANSLATE_NOOP("Check", "Brackets and quotation marks"),
    "repeated-word": QT_TRANSLATE_NOOP("Check", "Repeated word"),
    "same-text": QT_TRANSLATE_NOOP("Check", "Translation equals source"),
    "spacing": QT_TRANSLATE_NOOP("Check", "Spacing and marks"),
    "tatweel": QT_TRANSLATE_NOOP("Check", "Stretched letters"),
}
SIGNS = {Severity.ERROR: "◆", Severity.WARNING: "▲"}
COLOURS = {Severity.ERROR: "danger", Severity.WARNING: "warning"}


def check_title(check_id: str) -> str:
    """Return what a check is called; one of a third party by its id."""
    title = TITLES.get(check_id)
    return check_id if title is None else translate("Check", str(title))


def severity_word(severity: Severity) -> str:
    """Return the word for a severity."""
    words = {
        Severity.ERROR: translate("Findings", "Error"),
        Severity.WARNING: translate("Findings", "Warning"),
    }
    return words[severity]


def told(item: Item) -> str:
    """Return the sentence of a finding."""
    return sentence(item.finding.code, item.finding.data)
