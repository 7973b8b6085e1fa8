"""CSV (RFC 4180) as spreadsheets open it."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from typing import BinaryIO

from workbench.domain.ports import Option
from workbench.plugins.exporters.options import flag

BOM = Option("bom", "Byte order mark, without which Excel garbles Arabic", "boolean", default=True)
GUARD = Option("guard", "Keep spreadsheets from running a cell that looks like a formula", "boolean", default=True)
# OWASP, "CSV Injection": how a cell begins that a spreadsheet would run.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


def write_csv(rows: Iterable[Sequence[str]], out: BinaryIO, options: Mapping[str, object]) -> None:
    """Write rows; a cell that a spreadsheet would run gets an apostrophe before it, unless the guard is off."""
    guard = flag(options, GUARD)
    if flag(options, BOM):
        out.write("\ufeff".encode())
    for row in rows:
        line = io.StringIO()
        csv.writer(line).writerow([guarded(cell) if guard else cell for cell in row])
        out.write(line.getvalue().encode())


def guarded(cell: str) -> str:
    """Return a cell that no spreadsheet runs."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
