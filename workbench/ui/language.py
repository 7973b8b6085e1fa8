"""The language of the window and its direction, which Qt does not take from a catalogue."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from workbench import paths

LANGUAGES = ("en", "ar")
RIGHT_TO_LEFT = ("ar",)


def wanted(choice: str) -> str:
    """Return the language that was chosen, or the system's where there is a catalogue for it."""
    if choice in LANGUAGES:
        return choice
    system = QLocale.system().name()[:2]
    return system if system in LANGUAGES else LANGUAGES[0]


def locale() -> QLocale:
    """Return the locale of the window's language, for dates."""
    app = QApplication.instance()
    is_arabic = app is not None and app.property("language") == "ar"
    # The Emirates' Arabic writes 0-9, as the rest of the window does.
    return QLocale("ar_AE") if is_arabic else QLocale("en_GB")


def reads_arabic() -> bool:
    """Tell whether the window speaks Arabic."""
    return locale().language() is QLocale.Language.Arabic


def install(app: QApplication, choice: str) -> list[QTranslator]:
    """Speak a language from now on; the catalogues are returned and must be kept while the program runs."""
    language = wanted(choice)
    catalogues = []
    places = (
        (str(paths.resources("i18n")), f"bayan_{language}"),
        (str(paths.resources("i18n")), f"messages_{language}"),
        (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), f"qtbase_{language}"),
    )
    for folder, name in places:
        catalogue = QTranslator(app)
        if catalogue.load(name, folder):
            app.installTranslator(catalogue)
            catalogues.append(catalogue)
    app.setProperty("language", language)
    is_right = language in RIGHT_TO_LEFT
    if app.isRightToLeft() is not is_right:
        from PySide6.QtCore import Qt  # start-up time: making this namespace takes 25 ms

        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft if is_right else Qt.LayoutDirection.LeftToRight)
    return catalogues
