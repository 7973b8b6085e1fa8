import time

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from workbench.ui.matching import Found, find
from workbench.ui.palette.model import PaletteModel
from workbench.ui.palette.palette import Palette
from workbench.ui.picker import Choice, folded

CONTROL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


def opened(window):
    window.keys(Qt.Key.Key_P, CONTROL_SHIFT)
    window.qtbot.waitUntil(lambda: any(one.isVisible() for one in window.window.findChildren(Palette)))
    palette = next(one for one in window.window.findChildren(Palette) if one.isVisible())
    window.qtbot.waitUntil(lambda: bool(palette._palette._by_sign.get("@")))
    return palette


def shown(palette):
    return [palette.model.choice(row) for row in range(palette.model.rowCount())]


def test_the_palette_finds_and_runs_an_action(drive, sample_file):
    window = drive(sample_file).ready(60)
    palette = opened(window)
    window.qtbot.keyClicks(palette.line, "next seg")
    assert shown(palette)[0].keys == ("Alt", "Down")
    window.qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    window.qtbot.waitUntil(lambda: window.context.place.segment.ordinal == 1)


def test_actions_are_found_by_their_names_in_either_language(drive, sample_file):
    window = drive(sample_file, "ar").ready(60)
    palette = opened(window)
    for typed in ("Next segment", "المقطع التالي"):
        palette.line.setText(typed)
        assert shown(palette)[0].value.key == "action:next", typed
    palette.close()
    english = drive(sample_file).ready(60)
    palette = opened(english)
    palette.line.setText("المقطع التالي")
    assert shown(palette)[0].value.key == "action:next"
    palette.close()


def test_a_clause_is_gone_to_and_a_code_put_by_their_signs(drive, sample_file):
    window = drive(sample_file).ready(60)
    palette = opened(window)
    window.qtbot.keyClicks(palette.line, "#2")
    assert all(choice.value.key.startswith("clause:") for choice in shown(palette))
    window.qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    window.qtbot.waitUntil(lambda: window.context.place.segment.ordinal > 1)
    palette = opened(window)
    window.qtbot.keyClicks(palette.line, "/")
    assert all(choice.value.key.startswith("code:") for choice in shown(palette))
    with window.qtbot.waitSignal(window.context.hands.code_wanted):
        window.qtbot.keyClick(palette.line, Qt.Key.Key_Return)


def test_what_was_used_lately_comes_first(drive, sample_file):
    window = drive(sample_file).ready(60)
    palette = opened(window)
    window.qtbot.keyClicks(palette.line, "next seg")
    window.qtbot.keyClick(palette.line, Qt.Key.Key_Return)
    window.saved()
    palette = opened(window)
    assert shown(palette)[0].value.key == "action:next"
    palette.close()


def test_scattered_letters_find_a_short_name_behind_every_whole_match():
    items = [
        Found(name, f"\n{name}", f" {name}") for name in ("join with next segment", "next segment", "nets", "new set")
    ]
    assert [item.value for item in find(items, "next", 9)][:2] == ["next segment", "join with next segment"]
    assert next(item.value for item in find(items, "nxsg", 9)) == "next segment"
    assert find(items, "zzz", 9) == []


def test_a_key_among_many_thousands_takes_less_than_a_frame(qapp):
    clauses = [
        folded(Choice(f"المادة {n}", f"نص البند رقم {n} بشأن التعاون بين الجانبين", words=f"art {n}"))
        for n in range(5000)
    ]
    model = PaletteModel([Choice(f"Action {n}") for n in range(200)], ())
    model._by_sign["#"] = clauses
    slowest = 0.0
    for typed in ("ا", "الت", "التعاون 49", "qxz", "الماده 12", "mda"):
        times = []
        for _ in range(5):
            begun = time.perf_counter()
            model.narrow(typed)
            times.append(time.perf_counter() - begun)
        slowest = max(slowest, min(times))
    assert slowest < 0.016, f"{slowest * 1000:.1f} ms"


def test_the_model_keeps_qts_rules(qapp):
    model = PaletteModel([Choice("One", keys=("Ctrl", "A")), Choice("Two")], ())
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.narrow("two")
    model.narrow("")
    assert model.rowCount() == 2
