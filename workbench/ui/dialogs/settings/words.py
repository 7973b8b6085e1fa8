"""What the settings dialog says beside the declared titles; a setting it knows nothing of is shown all the same."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workbench.settings import Setting

translate = QCoreApplication.translate

# Kept by the program itself, or shown on a page of their own.
HIDDEN = frozenset(
    {
        "workspace.last",
        "view.filters",
        "tour.seen",
        "engines.enabled",
    }
)
LISTS = ".recent"
FAMILIES = {
    "fonts.arabic": "وقّع الجانبان ١٢ اتفاقية في 24 أبريل 2025",
    "fonts.latin": "The two sides signed 12 agreements",
}
LIMITS = {
    "engines.timeout": (1, 600),
    "backups.keep": (1, 500),
    "view.zoom": (50, 300),
    "fonts.arabic.size": (50, 300),
    "fonts.latin.size": (50, 300),
}


def is_shown(setting: Setting) -> bool:
    """Tell whether a person sets this; tables are kept by the program."""
    return setting.key not in HIDDEN and not setting.key.endswith(LISTS) and not isinstance(setting.default, dict)


def title(setting: Setting) -> str:
    """Return what a setting is called."""
    return translate("Setting", setting.title)


def group(name: str) -> str:
    """Return what a group of settings is called."""
    return translate("Setting", name)


def choice(value: str) -> str:
    """Return what a value that can be chosen is called."""
    words = {
        "system": translate("Settings", "As in the system"),
        "en": translate("Settings", "English"),
        "ar": translate("Settings", "Arabic (العربية)"),
        "light": translate("Settings", "Light"),
        "dark": translate("Settings", "Dark"),
        "as-written": translate("Settings", "As written"),
        "western": translate("Settings", "Western (0123456789)"),
        "arabic-indic": translate("Settings", "Arabic-Indic (٠١٢٣٤٥٦٧٨٩)"),
        "none": translate("Settings", "Nothing: exactly what was selected"),
        "word": translate("Settings", "Whole words"),
        "subclause": translate("Settings", "Whole subclauses"),
    }
    return words.get(value, value.replace("-", " "))


def help_text(key: str) -> str:
    """Return a sentence on what a setting does, or nothing where its title says it all."""
    words = {
        "user.name": translate("Settings", "Empty: the name of your account on this computer."),
        "ui.language": translate("Settings", "Holds from the next start."),
        "segmentation.semicolon": translate("Settings", "For texts that are imported from now on."),
        "engines.timeout": translate("Settings", "For each sentence that is sent."),
        "backups.keep": translate("Settings", "Older ones are removed when a new one is made."),
        "briefing.marking": translate(
            "Settings", "Stands at the head and foot of every page, unless a briefing has its own."
        ),
        "annotate.snap": translate("Settings", "What a selection takes in when it is coded."),
    }
    return words.get(key, "")
