import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from workbench.services import editing as edits
from workbench.services.workspace import open_workspace
from workbench.ui.commands import rows

CTRL = Qt.KeyboardModifier.ControlModifier


def wheel(window, turn):
    event = QWheelEvent(
        QPointF(300, 300), QPointF(300, 300), QPoint(), QPoint(0, turn), Qt.MouseButton.NoButton, CTRL,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(window.grid.viewport(), event)


def test_zoom_by_wheel_and_keys_changes_the_texts_and_is_kept(drive, sample_file):
    window = drive(sample_file).ready(60)
    size = window.grid.source.font().pointSizeF()
    wheel(window, 120)
    window.keys(Qt.Key.Key_Plus, CTRL)
    window.qtbot.waitUntil(lambda: window.grid.source.font().pointSizeF() == pytest.approx(size * 1.2))
    window.close()
    again = drive(sample_file).ready(60)
    assert again.grid.source.font().pointSizeF() == pytest.approx(size * 1.2)
    again.keys(Qt.Key.Key_0, CTRL)
    again.qtbot.waitUntil(lambda: again.grid.source.font().pointSizeF() == pytest.approx(size))


@pytest.mark.parametrize("language", ["en", "ar"])
def test_columns_are_dragged_and_keep_their_widths(drive, sample_file, language):
    window = drive(sample_file, language).ready(60)
    view, spine = window.grid.viewport(), int(window.grid.columns().spine)
    away = 80 if language == "en" else -80
    window.qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=QPoint(spine, 100))
    window.qtbot.mouseMove(view, QPoint(spine + away, 100))
    window.qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=QPoint(spine + away, 100))
    assert window.grid.columns().spine == pytest.approx(spine + away, abs=3)
    edge = int(window.grid.columns().edge)
    title = window.area.titles
    offset = int(title._offset())
    window.qtbot.mousePress(title, Qt.MouseButton.LeftButton, pos=QPoint(edge + offset, 5))
    window.qtbot.mouseMove(title, QPoint(edge + offset + away // 4, 5))
    window.qtbot.mouseRelease(title, Qt.MouseButton.LeftButton, pos=QPoint(edge + offset + away // 4, 5))
    assert window.grid.columns().edge == pytest.approx(edge + away // 4, abs=3)
    shape = window.grid.shape
    window.qtbot.waitUntil(lambda: bool(window.context.settings.get("view.columns")))
    window.close()
    again = drive(sample_file, language).ready(60)
    assert again.grid.shape.spine == pytest.approx(shape.spine, abs=0.001)
    assert again.grid.shape.margin == pytest.approx(shape.margin, abs=0.001)
    rows.usual_columns(again.furniture.desk)
    again.qtbot.waitUntil(lambda: again.grid.shape.margin is None)


def test_source_and_translation_change_places(drive, sample_file):
    window = drive(sample_file).ready(60)
    assert window.grid.source.x() < window.grid.target.x()
    rows.swap(window.furniture.desk)
    window.qtbot.waitUntil(lambda: window.grid.source.x() > window.grid.target.x())
    window.type("still here")
    window.saved()
    assert window.stored(0).target.endswith("still here")


def test_what_another_program_writes_is_seen(drive, sample_file):
    window = drive(sample_file).ready(60)
    window.area.watching.look()
    with open_workspace(sample_file, window.context.settings) as other:
        edits.set_target(other, window.stored(3).id, "From elsewhere.")
    window.qtbot.waitUntil(lambda: window.area.model.row(3).segment.target == "From elsewhere.", timeout=6000)


def test_ones_own_edits_do_not_count_as_another_programs(drive, sample_file):
    window = drive(sample_file).ready(60)
    seen = []
    window.context.changes.overtaken.connect(lambda: seen.append(1))
    window.type("mine")
    window.saved()
    for _ in range(3):
        window.area.watching.look()
        window.qtbot.wait(150)
    assert not seen
