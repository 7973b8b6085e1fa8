"""A polite kill: which signals ask a program to end, and how a command obeys them."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable
from threading import current_thread, main_thread
from types import FrameType

Handler = Callable[[int, FrameType | None], object]


def on_polite_end(handler: Handler) -> list[int]:
    """Have SIGTERM and SIGHUP call a handler, and return those that do.

    Neither where somebody ignores the signal, as nohup does, nor in a thread of another program.
    """
    taken = []
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)
        if number is not None and current_thread() is main_thread() and signal.getsignal(number) is signal.SIG_DFL:
            signal.signal(number, handler)
            taken.append(int(number))
    return taken


def end_in_order() -> None:
    """End a command as Ctrl+C does: workspaces close, and LibreOffice and scratch folders go with it."""
    on_polite_end(_stop)


def _stop(number: int, _: FrameType | None) -> None:
    signal.signal(number, signal.SIG_IGN)  # one is enough; a second would break into the tidying
    sys.exit(128 + number)
