"""The panel of suggestions offers what the memory has, inserts it, and never asks an engine that is off."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton

from tests.plugins.translators.engine_server import serving
from workbench.domain.changes import Table
from workbench.domain.enums import Origin, Side
from workbench.domain.memory import MemoryUnit
from workbench.services.workspace import open_workspace
from workbench.ui.features import PANELS
from workbench.ui.panels.suggestions import jobs
from workbench.ui.panels.suggestions.match_card import AnswerCard

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def richer_file(sample_file):
    """Return the sample with one more memory: the ninth sentence with another party, and denied."""
    with open_workspace(sample_file) as ws:
        row = ws.store.segments.at(ws.store.documents.all()[0].id, 8)
        denied = row.source.replace("ويدعم الطرفان", "ولا يدعم الطرفان")
        near = row.source.replace("السياسي", "الثقافي")
        with ws.store.work("Load") as work:
            memory = work.insert(Table.MEMORIES, {"name": "Earlier", "project_id": None, "writable": False})
            for source, target in ((denied, "They do not support it."), (near, "A near one.")):
                unit = MemoryUnit("ar", "en", source, target, author="Badr")
                work.insert(Table.MEMORY_UNITS, {"memory_id": memory, "unit": unit})
    return sample_file


def panel_of(window):
    assert "suggestions" in {panel.id for panel in PANELS}
    window.furniture.docks.show("suggestions")
    return window.furniture.docks.docks["suggestions"].widget()


def test_matches_stand_best_first_with_the_opposite_meaning_last_and_named(drive, richer_file):
    window = drive(richer_file).ready(60)
    panel = panel_of(window)
    window.go(8)
    window.qtbot.waitUntil(lambda: len(panel.cards()) == 3, timeout=5000)
    exact, near, denied = panel.cards()
    assert (exact.match.score, denied.suggestion.text) == (100, "They do not support it.")
    assert 75 < near.match.score < 100
    assert denied.match.score <= 75
    assert "negation" in denied.accessibleDescription()
    assert [card.key.text() for card in panel.cards()] == ["Ctrl+1", "Ctrl+2", "Ctrl+3"]
    assert [found.text for found in window.context.hands.suggestions] == [
        card.suggestion.text for card in panel.cards()
    ]


def test_return_on_a_card_fills_the_translation_with_its_origin(drive, richer_file):
    window = drive(richer_file).ready(60)
    panel = panel_of(window)
    window.go(8)
    window.qtbot.waitUntil(lambda: len(panel.cards()) == 3, timeout=5000)
    wishes = []
    window.context.hands.fill_wanted.connect(lambda text, about: wishes.append((text, about)))
    panel.cards()[0].setFocus()
    window.qtbot.keyClick(panel.cards()[0], Qt.Key.Key_Down)
    window.qtbot.keyClick(panel.cards()[1], Qt.Key.Key_Return)
    assert [(text, about.origin, about.score) for text, about in wishes] == [
        ("A near one.", Origin.MEMORY, panel.cards()[1].match.score)
    ]


def test_a_unit_deleted_from_its_card_comes_back_by_undo(drive, richer_file):
    window = drive(richer_file).ready(60)
    panel = panel_of(window)
    window.go(8)
    window.qtbot.waitUntil(lambda: len(panel.cards()) == 3, timeout=5000)
    panel.cards()[2].setFocus()
    window.qtbot.keyClick(panel.cards()[2], Qt.Key.Key_Delete)
    window.qtbot.waitUntil(lambda: len(panel.cards()) == 2, timeout=5000)
    window.saved()
    window.context.edits.undo()
    window.qtbot.waitUntil(lambda: len(panel.cards()) == 3, timeout=5000)


def test_going_on_leaves_no_suggestion_of_the_row_before(drive, richer_file):
    window = drive(richer_file).ready(60)
    panel = panel_of(window)
    window.go(8)
    window.qtbot.waitUntil(lambda: len(panel.cards()) == 3, timeout=5000)
    window.go(9)
    assert window.context.hands.suggested_for == window.context.place.segment.id
    window.qtbot.waitUntil(lambda: len(panel.cards()) == 1, timeout=5000)
    assert panel.cards()[0].match.row.unit.source == window.context.place.segment.source


def test_without_an_engine_ctrl_m_sends_nothing_and_says_so(drive, sample_file):
    window = drive(sample_file).ready(60)
    panel_of(window)
    told, begun = [], []
    window.context.notices.told.connect(lambda text, _grave: told.append(text))
    window.context.tasks.long_started.connect(begun.append)
    window.qtbot.waitUntil(lambda: bool(panel_of(window).cards()), timeout=5000)
    window.keys(Qt.Key.Key_M, CTRL)
    assert begun == []
    assert "nothing leaves this computer" in told[0]


@pytest.fixture
def engine(monkeypatch):
    for name in ("http_proxy", "HTTP_PROXY", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    with serving() as state:
        yield state


def test_ctrl_m_asks_the_engine_that_is_on_shows_a_card_and_fills_an_empty_translation(drive, sample_file, engine):
    window = drive(sample_file).ready(60)
    options = {"libretranslate": {"url": engine.url}}
    window.context.settings.set("engines.options", options)
    window.context.settings.set("engines.enabled", ["libretranslate"])
    panel = panel_of(window)
    window.go(8)
    window.target.selectAll()
    window.keys(Qt.Key.Key_Delete)
    window.saved()
    window.go(9)
    window.go(8)
    window.qtbot.waitUntil(lambda: bool(panel.column.findChildren(QPushButton)), timeout=5000)
    assert engine.asked == []
    window.keys(Qt.Key.Key_M, CTRL)
    window.qtbot.waitUntil(lambda: any(isinstance(card, AnswerCard) for card in panel.cards()), timeout=10_000)
    window.saved()
    wanted = f"[en] {window.stored(8).source}"
    window.qtbot.waitUntil(lambda: window.stored(8).target == wanted, timeout=5000)
    assert (window.stored(8).origin, window.stored(8).engine) == (Origin.MT, "libretranslate")
    assert len(engine.asked) == 1


def test_the_words_of_the_memory_are_read_before_anybody_asks(richer_file):
    with open_workspace(richer_file) as ws:
        jobs.warm(ws)
        words = ws.store.memory._words[Side.SOURCE]
        assert len(words._keys) == sum(ws.store.memory.count(row.id) for row in ws.store.memory.memories()) > 2


def test_a_moment_after_a_workspace_is_opened_its_memory_is_read(drive, sample_file):
    window = drive(sample_file).ready(60)
    window.context.place.close()
    window.saved()
    words = window.context.workspace.store.memory._words[Side.SOURCE]
    last = words._last_unit
    with window.context.workspace.store.work("Load") as work:
        memory = work.insert(Table.MEMORIES, {"name": "Late", "project_id": None, "writable": False})
        work.insert(Table.MEMORY_UNITS, {"memory_id": memory, "unit": MemoryUnit("ar", "en", "سلام", "Peace")})
    window.context.opened.workspace_opened.emit()
    window.qtbot.waitUntil(lambda: words._last_unit > last)


def test_looking_is_said_only_when_it_takes_long_and_offers_nothing_of_the_segment_before(drive, richer_file):
    window = drive(richer_file).ready(60)
    panel = panel_of(window)
    window.go(8)
    window.qtbot.waitUntil(lambda: len(panel.cards()) == 3, timeout=5000)

    def said():
        return [widget.text() for widget in panel.column.shown() if isinstance(widget, QLabel)]

    window.go(9)
    window.qtbot.waitUntil(lambda: all(card.match.row.unit.target != "A near one." for card in panel.cards()))
    assert "Looking…" not in said()
    with window.context.workspace.store.memory._words[Side.SOURCE]._lock:
        window.go(8)
        window.qtbot.waitUntil(lambda: "Looking…" in said(), timeout=2000)
        assert panel.cards() == []
        assert window.context.hands.suggestions == ()
    window.qtbot.waitUntil(lambda: len(panel.cards()) == 3, timeout=5000)
    assert "Looking…" not in said()


def test_control_and_arrows_walk_from_the_editor_and_control_space_inserts_the_chosen_one(drive, richer_file):
    window = drive(richer_file).ready(60)
    panel = panel_of(window)
    window.go(8)
    window.qtbot.waitUntil(lambda: len(panel.cards()) == 3, timeout=5000)
    window.target.setFocus()
    window.target.selectAll()
    window.keys(Qt.Key.Key_Down, CTRL)
    window.keys(Qt.Key.Key_Down, CTRL)
    assert window.target.hasFocus()
    assert [card.property("chosen") for card in panel.cards()] == [False, True, False]
    assert [card.key.text() for card in panel.cards()] == ["Ctrl+1", "Ctrl+Space", "Ctrl+3"]
    assert panel.cards()[1].accessibleName().startswith("Chosen")
    for _ in range(5):
        window.keys(Qt.Key.Key_Down, CTRL)
    assert panel.cards()[2].property("chosen") is True
    window.keys(Qt.Key.Key_Up, CTRL)
    window.keys(Qt.Key.Key_Space, CTRL)
    assert window.target.toPlainText() == "A near one."
    assert window.target.hasFocus()
    window.saved()
    assert window.stored(8).target == "A near one."


def test_what_was_chosen_is_forgotten_in_another_segment_and_the_best_is_inserted_again(drive, richer_file):
    window = drive(richer_file).ready(60)
    panel = panel_of(window)
    window.go(8)
    window.qtbot.waitUntil(lambda: len(panel.cards()) == 3, timeout=5000)
    window.keys(Qt.Key.Key_Down, CTRL)
    window.keys(Qt.Key.Key_Down, CTRL)
    window.go(9)
    window.qtbot.waitUntil(lambda: len(window.context.hands.suggestions) > 0, timeout=5000)
    window.go(8)
    window.qtbot.waitUntil(lambda: len(window.context.hands.suggestions) == 3, timeout=5000)
    assert window.context.hands.chosen == -1
    best = panel.cards()[0].suggestion.text
    window.keys(Qt.Key.Key_Space, CTRL)
    assert window.target.toPlainText() == best
    window.saved()


def test_with_no_suggestion_the_walk_says_so(drive, richer_file):
    window = drive(richer_file).ready(60)
    window.context.hands.suggest(window.context.place.segment.id, ())
    window.keys(Qt.Key.Key_Down, CTRL)
    assert "no suggestion" in window.area.notice.text()
