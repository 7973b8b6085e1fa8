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


def find_guarded(texts: Sequence[str], query: Query, replacement: str) -> list[tuple[Match, ...]]:
    """Match a regular expression in a process of its own.

    Raises:
        InputError: it cannot be read, or has not come to an end in time.
    """
    try:
        find((), query)
        find(("",), query, replacement)
    except (re.error, IndexError) as error:
        raise InputError("find.wrong", reason=str(error)) from error
    context = multiprocessing.get_context("spawn")
    here, there = context.Pipe(duplex=True)
    worker = context.Process(target=_serve, args=(there,), daemon=True)
    worker.start()
    there.close()
    try:
        here.recv()
        here.send((list(texts), query, replacement))
        if not here.poll(PATIENCE_S):
            raise InputError("find.slow", seconds=int(PATIENCE_S))
        found: list[tuple[Match, ...]] = here.recv()
    except EOFError as error:
        raise InputError("find.slow", seconds=int(PATIENCE_S)) from error
    finally:
        worker.kill()
        worker.join()
        here.close()
    return found


def _serve(pipe: Connection) -> None:
    """Answer one question, in the process of its own."""
    pipe.send(None)
    texts, query, replacement = pipe.recv()
    pipe.send(find(texts, query, replacement))
