import gc
import time

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


def test_old_objects_wait_until_the_thread_rests(qtbot):
    seen = []

    def note(phase, info):
        if phase == "start":
            seen.append(info["generation"])

    collector = Collector()
    gc.callbacks.append(note)
    try:
        collector.freeze()
        collector._on_timer_timeout()
        busy_until = time.thread_time() + 0.03
        while time.thread_time() < busy_until:
            pass
        seen.clear()
        for _ in range(12):
            gc.collect(1)
        seen.clear()
        collector._on_timer_timeout()
        assert 2 not in seen
        qtbot.waitUntil(lambda: 2 in seen, timeout=5000)
    finally:
        gc.callbacks.remove(note)
        collector.stop()
