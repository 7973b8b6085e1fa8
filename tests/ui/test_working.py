"""Long work is told in one place: what, how far, how long still, and a way out; several at once in a list."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import Qt

from workbench.ui.tasks import Ended, Lane, Report
from workbench.ui.working import Work, left, told


class Job:
    """A job that goes on as far as the test lets it."""

    def __init__(self):
        self.go = threading.Event()
        self.progressed = threading.Event()

    def __call__(self, *, progress, cancel):
        progress(3, 10, "page three")
        self.progressed.set()
        while not self.go.wait(0.01):
            cancel.raise_if_cancelled()
        return "done"


@pytest.fixture
def begin(drive, sample_file):
    window = drive(sample_file).ready(60)
    jobs = []

    def start(title, then=lambda _value: None):
        jobs.append(Job())
        window.context.tasks.start(title, jobs[-1], lane=Lane.READ, then=then)
        return jobs[-1]

    yield window, start
    for job in jobs:
        job.go.set()
    window.qtbot.waitUntil(lambda: not window.furniture.status.working.works(), timeout=5000)


def test_one_job_shows_what_it_does_and_goes_when_it_is_done(begin):
    window, start = begin
    working = window.furniture.status.working
    assert not working.what.isVisible()
    job = start("Counting pages")
    window.qtbot.waitUntil(lambda: "page three" in working.what.accessibleName(), timeout=5000)
    assert (working.progress.value(), working.progress.maximum()) == (3, 10)
    assert working.cancel.isVisible()
    assert not working.more.isVisible()
    job.go.set()
    window.qtbot.waitUntil(lambda: not working.what.isVisible(), timeout=5000)


def test_the_button_stops_the_job_and_its_outcome_says_so(begin):
    window, start = begin
    outcomes = []
    window.context.tasks.long_outcome.connect(outcomes.append)
    start("Counting pages")
    window.qtbot.waitUntil(window.furniture.status.working.cancel.isVisible, timeout=5000)
    window.qtbot.mouseClick(window.furniture.status.working.cancel, Qt.MouseButton.LeftButton)
    window.qtbot.waitUntil(lambda: bool(outcomes), timeout=5000)
    assert outcomes == [Ended(outcomes[0].number, "Counting pages", is_cancelled=True)]


def test_several_jobs_stand_in_a_list_each_with_its_own_way_out(begin):
    window, start = begin
    working = window.furniture.status.working
    start("First")
    second = start("Second")
    window.qtbot.waitUntil(lambda: working.more.text() == "+1" and working.more.isVisible(), timeout=5000)
    window.qtbot.mouseClick(working.more, Qt.MouseButton.LeftButton)
    assert working.popup.isVisible()
    working.popup.cancel_wanted.emit(working.works()[-1].report.number)
    window.qtbot.waitUntil(lambda: len(working.works()) == 1, timeout=5000)
    assert working.works()[0].report.title == "Second"
    second.go.set()
    window.qtbot.waitUntil(lambda: not working.popup.isVisible(), timeout=5000)


def test_typing_goes_on_and_is_stored_while_work_runs(begin):
    window, start = begin
    start("First")
    ordinal = window.context.place.segment.ordinal
    window.type("Meanwhile ")
    window.qtbot.waitUntil(lambda: "Meanwhile " in window.stored(ordinal).target, timeout=5000)


def test_what_is_left_is_told_once_the_pace_is_known(qapp):
    work = Work(Report(1, "x", 25, 100), began=0.0)
    assert work.seconds_left(1.0) is None
    assert work.seconds_left(10.0) == 30
    assert left(30) == "30 second(s) left"
    assert left(61) == "2 minute(s) left"
    assert left(None) == ""


def test_a_name_that_the_title_has_is_not_told_twice():
    assert told(Report(1, "Importing a.txt", what="a.txt")) == "Importing a.txt"
    assert told(Report(1, "Importing files", what="a.txt")) == "Importing files · a.txt"


def test_a_document_is_exported_in_every_format_there_is(drive, sample_file, tmp_path):
    from workbench.ui import exchange_jobs
    from workbench.ui.commands import exchange
    from workbench.ui.menus.exchange import ACTIONS

    window = drive(sample_file).ready(60)
    formats = exchange_jobs.formats(window.context.workspace)
    offered = {action.id.removeprefix("export-") for action in ACTIONS if action.menu == "file/export"}
    assert offered == {one.id for one in formats} | {"other"}
    window.type("Just typed. ")
    for one in formats:
        exchange.export_to(window.furniture.desk, one.id, str(tmp_path / f"out-{one.id}{one.suffix}"))
    window.qtbot.waitUntil(lambda: len(list(tmp_path.glob("out-*"))) == len(formats), timeout=20_000)
    assert "Just typed. " in (tmp_path / "out-txt.txt").read_text(encoding="utf-8") or any(
        "Just typed. " in path.read_text(encoding="utf-8") for path in tmp_path.glob("out-csv*")
    )


def test_what_is_empty_is_filled_from_the_memory_as_one_undo(drive, sample_file):
    from workbench.ui.commands import exchange

    window = drive(sample_file).ready(60)
    window.go(8)
    full = window.stored(8).target
    window.target.setFocus()
    window.target.selectAll()
    window.qtbot.keyClick(window.target, Qt.Key.Key_Delete)
    window.saved()
    assert window.stored(8).target == ""
    window.go(9)
    exchange.fill_from_memory(window.furniture.desk)
    window.qtbot.waitUntil(lambda: window.stored(8).target == full, timeout=15_000)
    window.qtbot.waitUntil(lambda: window.context.edits.stack.undoText() == "translate ahead", timeout=5000)
    window.context.edits.undo()
    window.qtbot.waitUntil(lambda: window.stored(8).target == "", timeout=5000)
