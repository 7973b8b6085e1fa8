"""Tables that people take to a spreadsheet."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from workbench.errors import UserError
from workbench.paths import whole
from workbench.plugins.exporters.spreadsheet import write_csv


def save_table(path: str, rows: Sequence[Sequence[str]]) -> None:
    """Write rows as CSV in UTF-8 with a byte order mark, without which Excel garbles Arabic.

    Raises:
        UserError: the file cannot be written.
    """
    try:
        with whole(Path(path)) as stream:
            write_csv(rows, stream, {})
    except OSError as error:
        raise UserError("file.unwritable", name=path, reason=error.strerror or str(error)) from error
