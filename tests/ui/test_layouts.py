from workbench.ui.commands import layouts
from workbench.ui.features import PANELS
from workbench.ui.strip import Strip


def test_a_built_in_layout_shows_its_panels_and_a_saved_one_comes_back(drive, sample_file):
    window = drive(sample_file).ready(60)
    desk, docks = window.furniture.desk, window.furniture.docks
    layouts.keep_layout("Mine", desk)
    window.saved()
    layouts.use_layout("annotate", desk)
    assert not docks.docks["library"].isVisible()
    assert docks.docks["structure"].isVisible()
    layouts._use_saved(desk, "Mine")
    assert docks.docks["library"].isVisible()
    layouts._remove(desk, "Mine")
    window.saved()
    assert layouts.saved(desk) == {}


def test_the_strip_hides_and_shows_a_panel_and_has_names_for_screen_readers(drive, sample_file):
    window = drive(sample_file).ready(60)
    strip = window.window.findChild(Strip)
    button, dock = strip._buttons["library"], window.furniture.docks.docks["library"]
    assert button.isChecked()
    button.click()
    assert not dock.isVisible()
    assert not button.isChecked()
    button.click()
    assert dock.isVisible()
    assert all(one.accessibleName() and one.toolTip() for one in strip._buttons.values())
    assert set(strip._buttons) <= {panel.id for panel in PANELS}
