"""The place that one comes back to after a crash is the one where one worked last."""

from __future__ import annotations

from workbench.settings import Settings
from workbench.ui.whereabouts import DELAY_MS


def test_the_place_is_on_the_disk_while_one_still_moves_on(drive, sample_file):
    window = drive(sample_file).ready(60)

    def written():
        places = Settings().get("window.places")
        return places.get(str(window.context.workspace.store.target), {}).get("segment")

    # Never longer at one row than it takes to write the place down.
    for row in range(2, 12):
        window.go(row)
        window.qtbot.wait(DELAY_MS // 4)
    assert written() in window.area.model.ids[4:12]
    window.qtbot.waitUntil(lambda: written() == window.area.model.ids[11])
