import threading
import time

import pytest
from PySide6.QtCore import QObject, Signal

from workbench.errors import Cancelled, UserError
from workbench.ui.tasks import Lane, Tasks


class Receiver(QObject):
    pinged = Signal(int)

    def __init__(self):
        super().__init__()
        self.answers = []
        self.threads = []

    def take(self, value):
        self.answers.append(value)
        self.threads.append(threading.current_thread())

    def count(self, value):
        self.answers.append(value)


def test_an_answer_arrives_on_the_ui_thread(qtbot, tasks):
    receiver = Receiver()
    tasks.read(threading.get_ident, then=receiver.take)
    qtbot.waitUntil(lambda: len(receiver.answers) == 1)
    assert receiver.threads == [threading.main_thread()]
    assert receiver.answers[0] != threading.get_ident()


def test_writes_keep_the_order_in_which_they_were_asked(qtbot, tasks):
    done = []

    def job(number):
        time.sleep(0.002 * (number % 3))
        done.append(number)

    for number in range(30):
        tasks.write(job, number)
    qtbot.waitUntil(lambda: tasks.writes_pending() == 0)
    assert done == list(range(30))


def test_closing_waits_for_every_write_and_delivers_its_answer(qapp):
    tasks, receiver, stored = Tasks(), Receiver(), []

    def slow(number):
        time.sleep(0.02)
        stored.append(number)
        return number

    for number in range(5):
        tasks.write(slow, number, then=receiver.take)
    tasks.close()
    assert stored == [0, 1, 2, 3, 4]
    assert receiver.answers == [0, 1, 2, 3, 4]


def test_a_view_that_is_gone_is_not_called(qtbot, tasks):
    receiver = Receiver()
    answers = receiver.answers
    gate = threading.Event()
    tasks.read(gate.wait, then=receiver.take)
    del receiver
    gate.set()
    barrier = Receiver()
    tasks.read(int, then=barrier.take)
    qtbot.waitUntil(lambda: barrier.answers == [0])
    tasks.close()
    assert answers == []


def test_an_error_of_the_users_world_is_told_calmly_and_a_bug_is_not_hidden(qtbot, tasks):
    def refuse():
        raise UserError("file-missing", name="x.txt")

    def fail():
        raise ZeroDivisionError

    with qtbot.waitSignal(tasks.user_error_raised) as told:
        tasks.read(refuse, then=print)
    assert told.args[0].code == "file-missing"
    with qtbot.waitSignal(tasks.bug_raised) as bug:
        tasks.write(fail)
    assert isinstance(bug.args[0], ZeroDivisionError)


def test_a_caller_may_take_the_error_itself(qtbot, tasks):
    receiver = Receiver()

    def refuse():
        raise UserError("no")

    tasks.read(refuse, then=print, failed=receiver.take)
    qtbot.waitUntil(lambda: len(receiver.answers) == 1)
    assert isinstance(receiver.answers[0], UserError)


def test_a_long_job_reports_progress_and_stops_when_cancelled(qtbot, tasks):
    receiver = Receiver()

    def job(*, progress, cancel):
        for step in range(10_000):
            progress(step, 10_000, "reading")
            cancel.raise_if_cancelled()
            time.sleep(0.001)

    with qtbot.waitSignal(tasks.long_progressed) as report:
        number = tasks.start("Import", job, lane=Lane.READ, then=receiver.take, failed=receiver.take)
    assert report.args[0].what == "reading"
    assert report.args[0].total == 10_000
    with qtbot.waitSignal(tasks.long_ended):
        tasks.cancel(number)
    assert isinstance(receiver.answers[0], Cancelled)


def test_the_number_of_writes_under_way_is_told_truthfully(qtbot, tasks):
    gate, seen = threading.Event(), []
    tasks.writes_changed.connect(seen.append)
    tasks.write(gate.wait)
    tasks.write(int)
    assert seen == [1, 2]
    gate.set()
    qtbot.waitUntil(lambda: tasks.writes_pending() == 0)
    assert seen == [1, 2, 1, 0]


def test_work_asked_for_after_closing_is_refused(qapp):
    tasks = Tasks()
    tasks.close()
    with pytest.raises(RuntimeError):
        tasks.write(int)


def test_a_hundred_thousand_signals_do_not_wear_out_the_interpreter(qapp):
    receiver = Receiver()
    receiver.pinged.connect(receiver.count)
    for number in range(100_000):
        receiver.pinged.emit(number)
        receiver.setObjectName("each void call must leave None its reference")
    assert len(receiver.answers) == 100_000
    assert receiver.answers[-1] == 99_999


def test_the_ui_thread_gets_its_turn_soon_while_a_worker_computes(qtbot, tasks):
    over = threading.Event()

    def compute():
        total = 0
        while not over.is_set():
            total += sum(range(2000))
        return total

    tasks.read(compute, then=Receiver().take)
    time.sleep(0.02)
    waits = []
    for _ in range(20):
        started = time.perf_counter()
        time.sleep(0)
        waits.append(time.perf_counter() - started)
    over.set()
    assert min(waits) < 0.004
