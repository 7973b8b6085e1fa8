"""All annotations of a document as CSV, one row each, for spreadsheets and statistics."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import BinaryIO, ClassVar

from workbench.domain.briefings import Bundle
from workbench.domain.ids import ClauseId, CodeId
from workbench.domain.ports import Option
from workbench.plugins.exporters.coded import Coded, code_paths, coded
from workbench.plugins.exporters.layout import label_paths
from workbench.plugins.exporters.options import check_names
from workbench.plugins.exporters.spreadsheet import BOM, GUARD, write_csv

COLUMNS = (
    "id", "scope", "side", "segment", "clause", "start", "end", "quote", "anchor", "code", "code_path", "label_ar",
    "label_en", "annotator", "annotator_kind", "confidence", "attributes", "unit", "memo", "updated_at", "updated_by",
    "source", "target",
)  # fmt: skip


class AnnotationsCsvExporter:
    """Writes places as [start, end) code points of the segment's text on that side; `segment` counts from 1."""

    id: ClassVar[str] = "annotations-csv"
    title: ClassVar[str] = "Annotations (CSV)"
    suffix: ClassVar[str] = ".csv"
    options: ClassVar[tuple[Option, ...]] = (BOM, GUARD)

    def write(self, bundle: Bundle, out: BinaryIO, options: Mapping[str, object]) -> None:
        """Write the document to a binary stream."""
        check_names(options, self.options)
        write_csv(_rows(bundle), out, options)


def _rows(bundle: Bundle) -> Iterator[tuple[str, ...]]:
    yield COLUMNS
    clauses, codes = label_paths(bundle), code_paths(bundle)
    for item in coded(bundle):
        yield (*_place(item, clauses), *_meaning(item, codes), *_texts(item))


def _place(item: Coded, clauses: Mapping[ClauseId, str]) -> tuple[str, ...]:
    row, anchor = item.annotation, item.annotation.anchor
    return (
        str(row.id),
        row.scope.value,
        row.side.value if row.side else "",
        str(item.segment.ordinal + 1) if item.segment else "",
        clauses.get(item.clause.id, "") if item.clause else "",
        str(anchor.start) if anchor else "",
        str(anchor.end) if anchor else "",
        anchor.quote if anchor else "",
        anchor.state.value if anchor else "",
    )


def _meaning(item: Coded, codes: Mapping[CodeId, str]) -> tuple[str, ...]:
    row, code, annotator = item.annotation, item.code, item.annotator
    return (
        code.key if code else "",
        codes.get(code.id, "") if code else "",
        code.label_ar if code else "",
        code.label_en if code else "",
        annotator.name if annotator else "",
        annotator.kind.value if annotator else "",
        row.confidence.value if row.confidence else "",
        json.dumps(row.attributes, ensure_ascii=False, sort_keys=True, default=str) if row.attributes else "",
        row.unit,
        row.memo,
        row.updated_at.isoformat() if row.updated_at else "",
        row.updated_by,
    )


def _texts(item: Coded) -> tuple[str, str]:
    return (item.segment.source, item.segment.target) if item.segment else ("", "")
