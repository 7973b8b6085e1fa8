"""What the grid wears: fonts, colours, words and directions, made of settings, theme and document."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication

from workbench.domain.enums import Origin, State
from workbench.settings import Settings
from workbench.ui import fonts as font_choice
from workbench.ui.fonts import Fonts, Wishes
from workbench.ui.grid.marking import Ink
from workbench.ui.grid.painting import Brushes, Words
from workbench.ui.grid.rows import RowFonts
from workbench.ui.models.segments import state_word
from workbench.ui.theme import Theme

translate = QCoreApplication.translate

ZOOM_LEAST, ZOOM_MOST, ZOOM_STEP, ZOOM_USUAL = 50, 300, 10, 100


def fonts_of(settings: Settings) -> Fonts:
    """Return the fonts that the settings ask for, at the present zoom."""
    zoom = min(ZOOM_MOST, max(ZOOM_LEAST, settings.number("view.zoom"))) / 100
    wishes = Wishes(
        settings.text("fonts.arabic"),
        settings.text("fonts.latin"),
        settings.number("fonts.arabic.size"),
        settings.number("fonts.latin.size"),
    )
    return font_choice.choose(QGuiApplication.font(), scale=zoom, wishes=wishes)


def row_fonts(fonts: Fonts, source: str, target: str) -> RowFonts:
    """Return the fonts of a row in two languages."""
    return RowFonts(
        fonts.of_language(source),
        fonts.of_language(target),
        font_choice.small(fonts.interface),
        fonts.spacing_of(source),
        fonts.spacing_of(target),
    )


def brushes(theme: Theme) -> Brushes:
    """Return the colours of a theme."""
    return Brushes(
        base=theme.colour("base"),
        active=theme.colour("active_row"),
        selected=theme.colour("accent_tint"),
        raised=theme.colour("raised"),
        line=theme.colour("line"),
        text=theme.colour("text"),
        muted=theme.colour("muted"),
        placeholder=theme.colour("placeholder"),
        accent=theme.colour("accent"),
        field_line=theme.colour("field_line"),
        states={state: theme.colour(f"state_{state.value}") for state in State},
        inks={
            Ink.TERM: theme.colour("term"),
            Ink.FINDING: theme.colour("finding"),
            Ink.HIT: theme.colour("hit"),
            Ink.CODE: theme.colour("accent"),
            Ink.DOUBT: theme.colour("warning"),
        },
    )


def words(direction: Qt.LayoutDirection) -> Words:
    """Return the words of the rows in the language of the window."""
    origins = {
        Origin.MEMORY: translate("Origin", "memory"),
        Origin.MT: translate("Origin", "machine"),
        Origin.IMPORTED: translate("Origin", "imported"),
        Origin.PROPAGATED: translate("Origin", "propagated"),
    }
    return Words(
        {state: state_word(state) for state in State},
        origins,
        translate("Grid", "Translation…"),
        translate("Grid", "+{n} more"),
        translate("Grid", "locked"),
        direction,
    )
