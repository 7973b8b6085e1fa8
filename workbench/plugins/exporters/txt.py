"""Plain text of one side: a line for each paragraph, labels before them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import BinaryIO, ClassVar

from workbench.domain.briefings import Bundle
from workbench.domain.enums import Side
from workbench.domain.ports import Option
from workbench.plugins.exporters.layout import passages, text_of
from workbench.plugins.exporters.options import check_names, choice, flag

_SIDE = Option("side", "Text", "choice", default="target", choices=("target", "source"))
_MISSING = Option(
    "missing", "Where a translation is missing", "choice", default="source", choices=("source", "leave-out")
)
_LABELS = Option("labels", "Labels of clauses", "boolean", default=True)


class TextExporter:
    """Writes UTF-8 with an empty line between paragraphs."""

    id: ClassVar[str] = "txt"
    title: ClassVar[str] = "Plain text"
    suffix: ClassVar[str] = ".txt"
    options: ClassVar[tuple[Option, ...]] = (_SIDE, _MISSING, _LABELS)

    def write(self, bundle: Bundle, out: BinaryIO, options: Mapping[str, object]) -> None:
        """Write the document to a binary stream."""
        check_names(options, self.options)
        side = Side(choice(options, _SIDE))
        stands_in = choice(options, _MISSING) == "source"
        with_labels = flag(options, _LABELS)
        for passage in passages(bundle):
            text = text_of(passage, side, source_for_missing=stands_in)
            label = passage.label if with_labels else ""
            line = " ".join(part for part in (label, text) if part)
            if line:
                out.write(f"{line}\n\n".encode())
