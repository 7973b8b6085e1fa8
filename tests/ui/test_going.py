"""Ctrl+G: any segment by its number in either kind of digits, and clauses."""

from __future__ import annotations

import time
from array import array

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from workbench.ui.going import PlacesModel
from workbench.ui.picker import Choice, Picker

CTRL = Qt.KeyboardModifier.ControlModifier
COUNT = 100_000


@pytest.fixture
def places(qapp):
    model = PlacesModel([Choice("Article 12", value=-1)], array("q", range(1_000, 1_000 + COUNT)))
    tester = QAbstractItemModelTester(model)
    yield model
    tester.deleteLater()


@pytest.mark.parametrize("typed", ["73519", "٧٣٥١٩", "۷۳۵۱۹", " 73519 ", "#73519", "Segment 73519"])
def test_a_number_in_any_digits_offers_exactly_that_segment_first(places, typed):
    places.narrow(typed)
    assert places.choice(0).value == 1_000 + 73518


def test_a_number_is_followed_by_numbers_that_begin_so_and_by_clauses(places):
    places.narrow("12")
    shown = [places.choice(row).value for row in range(places.rowCount())]
    assert shown[:3] == [1_011, 1_119, 1_120]
    places.narrow("article 12")
    assert places.choice(0).value == -1


@pytest.mark.parametrize("typed", ["0", "100001", "999999999"])
def test_a_number_beyond_the_document_offers_no_segment(places, typed):
    places.narrow(typed)
    assert all(places.choice(row).value == -1 for row in range(places.rowCount()))


def test_a_key_takes_less_than_a_frame_in_a_hundred_thousand_segments(places):
    start = time.perf_counter()
    for typed in ("", "7", "73", "735"):
        places.narrow(typed)
    assert (time.perf_counter() - start) / 4 < 0.016


def test_ctrl_g_a_number_and_return_go_there(drive, sample_file):
    window = drive(sample_file).ready(60)
    window.keys(Qt.Key.Key_G, CTRL)
    picker = QApplication.activePopupWidget()
    assert isinstance(picker, Picker)
    QTest.keyClicks(picker.line, "37")
    QTest.keyClick(picker.line, Qt.Key.Key_Return)
    window.qtbot.waitUntil(lambda: window.context.place.segment.ordinal == 36)
