import threading
import time
from array import array

from pytestqt.modeltest import ModelTester

from tests.ui.models.long_document import make_long_document
from workbench.services import workspace
from workbench.ui.models.segments import PAGE, ROW_ROLE, Column, SegmentsModel
from workbench.ui.models.tree import Node, TreeModel
from workbench.ui.opened import Opened
from workbench.ui.picker import Choice, ChoicesModel


def test_rows_come_by_page_and_only_where_they_are_looked_at(qtbot, tasks, changes, home):
    from workbench.settings import Settings

    ws = workspace.new_workspace(home / "long.bayan", Settings())
    document = make_long_document(ws, 2000)
    opened = Opened()
    opened.set(ws)
    model = SegmentsModel(tasks, opened, changes)
    tester = ModelTester(None)
    tester.check(model)
    model.show(document, array("q", ws.store.segments.ids(document)))
    assert model.rowCount() == 2000
    assert model.row(1500) is None
    qtbot.waitUntil(lambda: model.row(1500) is not None)
    assert model.row(1500).segment.source == "جملة رقم 1500 في النص."
    assert model.data(model.index(1500, Column.SOURCE)) == "جملة رقم 1500 في النص."
    assert model.data(model.index(1500, Column.STATE)) == "untranslated"
    assert model.data(model.index(1500, 0), ROW_ROLE) is model.row(1500)
    assert set(model._pages) <= {0, 1500 // PAGE}  # the model tester looks at the first row
    ws.close()


def test_a_late_answer_to_an_older_question_is_dropped(qtbot, tasks, changes, home):
    from workbench.settings import Settings

    ws = workspace.new_workspace(home / "long.bayan", Settings())
    document = make_long_document(ws, 400)
    opened = Opened()
    opened.set(ws)
    ids = array("q", ws.store.segments.ids(document))
    model = SegmentsModel(tasks, opened, changes)
    model.show(document, ids)
    model.row(0)
    model._ask()
    model.show(document, ids[200:])
    qtbot.waitUntil(lambda: model.row(0) is not None)
    assert model.row(0).segment.ordinal == 200
    ws.close()


def test_a_hundred_thousand_segments_show_their_first_rows_within_a_second(qtbot, tasks, changes, home):
    from workbench.settings import Settings
    from workbench.ui import jobs

    ws = workspace.new_workspace(home / "long.bayan", Settings())
    document = make_long_document(ws, 100_000)
    opened = Opened()
    opened.set(ws)
    model = SegmentsModel(tasks, opened, changes)
    started = time.perf_counter()
    rows = []
    tasks.read(jobs.document, ws, document, then=rows.append)
    qtbot.waitUntil(lambda: bool(rows), timeout=10_000)
    model.show(document, rows[0].ids)
    qtbot.waitUntil(lambda: model.row(0) is not None, timeout=10_000)
    took = time.perf_counter() - started
    assert model.rowCount() == 100_000
    assert took < 5, f"took {took:.2f} s; the bench prints the exact figure"
    ws.close()


def test_the_tree_keeps_qts_rules_and_finds_nodes_by_key(qtbot):
    model = TreeModel()
    tester = ModelTester(None)
    tester.check(model)
    model.show([Node(("a", 1), "one", children=[Node(("b", 2), "two", share=0.0)]), Node(("a", 3), "three")])
    index = model.index_of(("b", 2))
    assert model.data(index) == "two"
    assert model.parent(index) == model.index(0, 0)
    model.set_share(("b", 2), 0.5)
    assert model.node(index).share == 0.5
    model.show([])
    assert not model.index_of(("b", 2)).isValid()


def test_choices_are_found_spelling_aside(qtbot):
    choices = [Choice("Supports", "يؤيّد"), Choice("Opposes", "يعارض"), Choice("Red line", "خطّ أحمر")]
    model = ChoicesModel(choices)
    tester = ModelTester(None)
    tester.check(model)
    model.narrow("خط احمر")
    assert [model.choice(row).text for row in range(model.rowCount())] == ["Red line"]
    model.narrow("zzz")
    assert model.rowCount() == 0


def test_an_edit_while_the_first_rows_are_on_their_way_does_not_lose_them(qtbot, tasks, changes, home):
    from workbench.settings import Settings

    ws = workspace.new_workspace(home / "long.bayan", Settings())
    document = make_long_document(ws, 10)
    opened = Opened()
    opened.set(ws)
    model = SegmentsModel(tasks, opened, changes)
    model.show(document, array("q", ws.store.segments.ids(document)))
    model.row(0)
    model._ask()
    model.look_again()
    with qtbot.waitSignal(model.rows_arrived):
        pass
    assert model.row(0) is not None
    ws.close()


def test_what_is_looked_at_is_read_before_what_is_read_ahead_and_nothing_passed_by_is(
    qtbot, tasks, changes, home, monkeypatch
):
    from workbench.settings import Settings
    from workbench.ui import jobs

    ws = workspace.new_workspace(home / "long.bayan", Settings())
    document = make_long_document(ws, 4000)
    opened = Opened()
    opened.set(ws)
    model = SegmentsModel(tasks, opened, changes)
    model.show(document, array("q", ws.store.segments.ids(document)))
    read, page = [], jobs.page
    monkeypatch.setattr(
        jobs, "page", lambda ws, version, number, *args: read.append(number) or page(ws, version, number, *args)
    )
    for row in (800, 1600, 2400):
        model.row(row)
        model.next_page_of(row + PAGE)
        model.next_page_of(row - PAGE)
    qtbot.waitUntil(lambda: {29, 31} <= set(read))
    qtbot.wait(60)
    assert read[:3] == [30, 20, 10]
    assert set(read[3:]) == {29, 31}, "neighbours of rows that were passed by are not read"
    ws.close()


def test_pages_do_not_wait_for_what_panels_read(qtbot, tasks, changes, home):
    from workbench.settings import Settings

    ws = workspace.new_workspace(home / "long.bayan", Settings())
    document = make_long_document(ws, 400)
    opened = Opened()
    opened.set(ws)
    over = threading.Event()
    for _ in range(8):
        tasks.read(over.wait, 20, then=bool)
    model = SegmentsModel(tasks, opened, changes)
    model.show(document, array("q", ws.store.segments.ids(document)))
    model.row(0)
    qtbot.waitUntil(lambda: model.row(0) is not None, timeout=5000)
    over.set()
    ws.close()
