"""Annotations as a W3C Web Annotation collection in JSON-LD (W3C Recommendation, 23 February 2017)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import BinaryIO, ClassVar

from workbench.domain.annotations import AnnotatorRow
from workbench.domain.arabic.direction import is_rtl_language
from workbench.domain.briefings import Bundle
from workbench.domain.enums import AnnotatorKind, Side
from workbench.domain.ports import Option
from workbench.plugins.exporters.coded import Coded, coded
from workbench.plugins.exporters.options import check_names

_BASE = Option("base", "Beginning of the addresses (IRI) of documents, segments and codes", default="urn:x-bayan:")


class WebAnnotationExporter:
    """Writes a position selector in code points beside a quote selector; the source of a span is its segment's text."""

    id: ClassVar[str] = "w3c"
    title: ClassVar[str] = "Web Annotations (W3C JSON-LD)"
    suffix: ClassVar[str] = ".jsonld"
    options: ClassVar[tuple[Option, ...]] = (_BASE,)

    def write(self, bundle: Bundle, out: BinaryIO, options: Mapping[str, object]) -> None:
        """Write the document to a binary stream."""
        check_names(options, self.options)
        base = str(options.get(_BASE.name) or _BASE.default)
        out.write(json.dumps(_collection(bundle, base), ensure_ascii=False, indent=1, default=str).encode() + b"\n")


def _collection(bundle: Bundle, base: str) -> dict[str, object]:
    items = [_annotation(item, bundle, base) for item in coded(bundle)]
    home = f"{base}document:{bundle.document.id}:annotations"
    collection: dict[str, object] = {
        "@context": "http://www.w3.org/ns/anno.jsonld",
        "id": home,
        "type": "AnnotationCollection",
        "label": bundle.document.title_target or bundle.document.title_source,
        "total": len(items),
    }
    if items:
        page = {"id": f"{home}:1", "type": "AnnotationPage", "startIndex": 0, "items": items}
        collection["first"] = page
    return collection


def _annotation(item: Coded, bundle: Bundle, base: str) -> dict[str, object]:
    row = item.annotation
    annotation: dict[str, object] = {
        "id": f"{base}annotation:{row.id}",
        "type": "Annotation",
        "motivation": "classifying",
        "body": _bodies(item, base),
        "target": _target(item, bundle, base),
    }
    if item.annotator is not None:
        annotation["creator"] = _creator(item.annotator, base)
    if row.updated_at is not None:
        annotation["modified"] = _moment(row.updated_at)
    return annotation


def _creator(annotator: AnnotatorRow, base: str) -> dict[str, object]:
    kind = "Software" if annotator.kind is AnnotatorKind.AUTOMATIC else "Person"
    return {"id": f"{base}annotator:{annotator.id}", "type": kind, "name": annotator.name}


def _bodies(item: Coded, base: str) -> list[dict[str, object]]:
    row, code = item.annotation, item.code
    bodies: list[dict[str, object]] = [
        {
            "type": "SpecificResource",
            "source": f"{base}code:{code.key if code else row.code_id}",
            "purpose": "classifying",
        }
    ]
    for language, label in (("ar", code.label_ar), ("en", code.label_en)) if code else ():
        if label:
            bodies.append(_words(label, "tagging", language))
    for name, value in row.attributes.items():
        bodies.append(_words(f"{name}: {value}", "describing"))
    if row.confidence is not None:
        bodies.append(_words(f"confidence: {row.confidence.value}", "assessing"))
    if row.memo:
        bodies.append(_words(row.memo, "commenting"))
    return bodies


def _words(value: str, purpose: str, language: str = "") -> dict[str, object]:
    body: dict[str, object] = {"type": "TextualBody", "value": value, "format": "text/plain", "purpose": purpose}
    return body | ({"language": language} if language else {})


def _target(item: Coded, bundle: Bundle, base: str) -> dict[str, object] | str:
    row = item.annotation
    document = f"{base}document:{bundle.document.id}"
    if item.segment is None:
        return f"{document}:clause:{item.clause.id}" if item.clause else document
    side = row.side or Side.SOURCE
    language = bundle.project.target_language
    if side is Side.SOURCE:
        language = bundle.document.language or bundle.project.source_language
    source = {
        "id": f"{document}:segment:{item.segment.id}:{side.value}",
        "type": "Text",
        "language": language,
        "textDirection": "rtl" if is_rtl_language(language) else "ltr",
    }
    target: dict[str, object] = {"type": "SpecificResource", "source": source, "scope": document}
    anchor = row.anchor
    if anchor is not None:
        target["selector"] = [
            {"type": "TextPositionSelector", "start": anchor.start, "end": anchor.end},
            {"type": "TextQuoteSelector", "exact": anchor.quote, "prefix": anchor.prefix, "suffix": anchor.suffix},
        ]
    return target


def _moment(moment: datetime) -> str:
    aware = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return aware.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
