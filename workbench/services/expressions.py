"""Match regular expressions that people type: one that goes astray holds the interpreter, and can only be ended.

The process that matches imports this module, so it leaves storage alone: start-up time.
"""

from __future__ import annotations

import multiprocessing
import re
from collections.abc import Sequence
from multiprocessing.connection import Connection

from workbench.domain.finding import Match, Query, find
from workbench.errors import InputError

PATIENCE_S = 2.0
# For the process to come up, on a machine with much else to do.
START_S = 30.0
_WRONG = (re.error, IndexError, OverflowError, RecursionError)


def find_guarded(texts: Sequence[str], query: Query, replacement: str) -> list[tuple[Match, ...]]:
    """Match a regular expression in a process of its own.

    Raises:
        InputError: it cannot be read, or has not come to an end in time.
    """
    try:
        # Compiled only: what is matched here, if only against no text at all, could not be ended.
        find((), query)
    except _WRONG as error:
        raise InputError("find.wrong", reason=str(error)) from error
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=True)
    worker = context.Process(target=_serve, args=(there,), daemon=True)
    worker.start()
    there.close()
    try:
        if not here.poll(START_S):
            raise InputError("find.slow", seconds=int(START_S))
        here.recv()
        here.send((list(texts), query, replacement))
        if not here.poll(PATIENCE_S):
            raise InputError("find.slow", seconds=int(PATIENCE_S))
        found: list[tuple[Match, ...]] | str = here.recv()
    except EOFError as error:
        raise InputError("find.slow", seconds=int(PATIENCE_S)) from error
    finally:
        worker.kill()
        worker.join()
        here.close()
    if isinstance(found, str):
        raise InputError("find.wrong", reason=found)
    return found


def _serve(pipe: Connection) -> None:
    """Answer one question, in the process of its own: with the matches, or with what is wrong."""
    pipe.send(None)
    texts, query, replacement = pipe.recv()
    try:
        pipe.send(find(texts, query, replacement))
    except _WRONG as error:
        pipe.send(str(error))
