"""A bilingual table separated by tabs (IANA text/tab-separated-values), for scripts and corpora."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import BinaryIO, ClassVar

from workbench.domain.briefings import Bundle
from workbench.domain.ports import Option
from workbench.plugins.exporters.bilingual import COLUMNS, table
from workbench.plugins.exporters.options import check_names, flag
from workbench.plugins.exporters.spreadsheet import GUARD, guarded

# All that Python or a spreadsheet takes for the end of a cell or a line.
_BREAKS = re.compile("[\t\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]+")


class BilingualTsvExporter:
    """Writes UTF-8 with a header; the format has no way to quote, so tabs and line ends become spaces."""

    id: ClassVar[str] = "tsv"
    title: ClassVar[str] = "Bilingual table (TSV)"
    suffix: ClassVar[str] = ".tsv"
    options: ClassVar[tuple[Option, ...]] = (GUARD,)

    def write(self, bundle: Bundle, out: BinaryIO, options: Mapping[str, object]) -> None:
        """Write the document to a binary stream."""
        check_names(options, self.options)
        guard = flag(options, GUARD)
        for row in (COLUMNS, *table(bundle)):
            cells = [guarded(cell) if guard else cell for cell in row]
            out.write(("\t".join(_BREAKS.sub(" ", cell) for cell in cells) + "\n").encode())
