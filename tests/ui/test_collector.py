import gc

from workbench.ui.collector import Collector


def test_cycles_are_collected_by_the_ui_timer_and_by_nobody_else(qtbot):
    collector = Collector()
    try:
        assert not gc.isenabled()
        collector.freeze()
        collector._timer.setInterval(1)
        keep = [[] for _ in range(5000)]
        qtbot.waitUntil(lambda: gc.get_count()[0] < 1000)
        assert len(keep) == 5000
    finally:
        collector.stop()
    assert gc.isenabled()
