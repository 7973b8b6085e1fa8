"""A bilingual table as CSV, for spreadsheets."""

from __future__ import annotations

from collections.abc import Mapping
from typing import BinaryIO, ClassVar

from workbench.domain.briefings import Bundle
from workbench.domain.ports import Option
from workbench.plugins.exporters.bilingual import COLUMNS, table
from workbench.plugins.exporters.options import check_names
from workbench.plugins.exporters.spreadsheet import BOM, GUARD, write_csv


class BilingualCsvExporter:
    """Writes one row a segment, under a header."""

    id: ClassVar[str] = "csv"
    title: ClassVar[str] = "Bilingual table (CSV)"
    suffix: ClassVar[str] = ".csv"
    options: ClassVar[tuple[Option, ...]] = (BOM, GUARD)

    def write(self, bundle: Bundle, out: BinaryIO, options: Mapping[str, object]) -> None:
        """Write the document to a binary stream."""
        check_names(options, self.options)
        write_csv((COLUMNS, *table(bundle)), out, options)
