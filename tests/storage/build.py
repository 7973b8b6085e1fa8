"""Builders of small workspaces for storage tests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from workbench.domain.anchors import anchor_at
from workbench.domain.changes import ChangeSet, Table
from workbench.domain.enums import AnnotationScope, ClauseKind, Side
from workbench.domain.memory import MemoryUnit
from workbench.domain.spans import Span
from workbench.storage import Store

SOURCES = (
    "أكد الجانبان أهمية الشراكة الاستراتيجية بين البلدين.",
    "وبالشَّراكةِ مع الأمم المتحدة، اتفقا على 12 مبادرة.",
    "رحَّب الوزيران بمذكرة التفاهم وبالتعاون الأمني.",
    "The text of U.S. origin stays in English.",
    "يؤكد الطرفان احترامهما لسيادة العراق.",
)
TARGETS = (
    "The two sides affirmed the importance of the strategic partnership between the two countries.",
    "In partnership with the United Nations, they agreed on 12 initiatives.",
    "",
    "",
    "The parties affirm their respect for the sovereignty of Iraq.",
)


@dataclass(frozen=True)
class Sample:
    """The keys of what `build_sample` made."""

    project: int
    document: int
    clauses: list[int]
    segments: list[int]
    codes: list[int]
    annotator: int
    annotations: list[int]
    relation: int
    notes: list[int]
    imported: ChangeSet


def add_project(store: Store, name: str = "Iraq") -> int:
    """Insert a project."""
    with store.work("Add project") as work:
        return work.insert(Table.PROJECTS, {"name": name, "source_language": "ar", "target_language": "en"})


def add_document(
    store: Store, project: int, sources: Sequence[str], targets: Sequence[str] = (), title: str = "بيان مشترك"
) -> tuple[int, list[int], list[int], ChangeSet]:
    """Import a document of one clause for each two segments."""
    with store.work("Import") as work:
        document = work.insert(Table.DOCUMENTS, {"project_id": project, "title_source": title, "live": False})
        work.keep_original(document, "\n".join(sources).encode())
        count = (len(sources) + 1) // 2
        clauses = work.load(
            Table.CLAUSES,
            [
                {"document_id": document, "parent_id": None, "ordinal": at, "depth": 0, "kind": ClauseKind.PARAGRAPH}
                for at in range(count)
            ],
        )
        segments = work.load(
            Table.SEGMENTS,
            (
                {
                    "document_id": document,
                    "clause_id": clauses[at // 2],
                    "ordinal": at,
                    "source": text,
                    "target": targets[at] if at < len(targets) else "",
                }
                for at, text in enumerate(sources)
            ),
        )
        work.update(Table.DOCUMENTS, document, {"live": True})
    return document, clauses, segments, work.change_set


def add_codes(store: Store) -> list[int]:
    """Insert a codebook of a folder with two codes."""
    with store.work("Add codebook") as work:
        book = work.insert(Table.CODEBOOKS, {"name": "Default"})
        top = {
            "codebook_id": book,
            "parent_id": None,
            "ordinal": 0,
            "key": "acts",
            "label_ar": "أفعال",
            "label_en": "Acts",
        }
        folder = work.insert(Table.CODES, {**top, "codable": False})
        return [folder] + [
            work.insert(Table.CODES, {**top, "parent_id": folder, "ordinal": at, "key": key, "label_en": key.title()})
            for at, key in enumerate(("pledge", "praise"))
        ]


def span_annotation(
    store: Store, sample_document: int, segment: int, words: str, code: int, annotator: int
) -> dict[str, object]:
    """Return the values of an annotation on words of a source."""
    text = store.segments.page([segment])[0].source
    start = text.index(words)
    return {
        "document_id": sample_document,
        "code_id": code,
        "annotator_id": annotator,
        "scope": AnnotationScope.SPAN,
        "segment_id": segment,
        "side": Side.SOURCE,
        "anchor": anchor_at(text, Span(start, start + len(words))),
        "attributes": {"actor": "الجانبان", "weight": 2},
    }


def build_sample(store: Store) -> Sample:
    """Make a project, a document of five segments, codes, three annotations, a relation and a thread of notes."""
    project = add_project(store)
    document, clauses, segments, imported = add_document(store, project, SOURCES, TARGETS)
    codes = add_codes(store)
    with store.work("Annotate") as work:
        annotator = work.insert(Table.ANNOTATORS, {"name": "Amal"})
        annotations = [
            work.insert(Table.ANNOTATIONS, span_annotation(store, document, segment, words, codes[1], annotator))
            for segment, words in (
                (segments[0], "الشراكة الاستراتيجية"),
                (segments[0], "البلدين"),
                (segments[1], "مبادرة"),
            )
        ]
        ends = {"document_id": document, "from_id": annotations[0], "to_id": annotations[1], "kind": "supports"}
        relation = work.insert(Table.RELATIONS, ends)
        first = work.insert(
            Table.NOTES, {"document_id": document, "segment_id": segments[0], "body": "هل هذا دقيق؟", "author": "Amal"}
        )
        answer = {"document_id": document, "annotation_id": annotations[0], "parent_id": first, "author": "Basim"}
        notes = [first, work.insert(Table.NOTES, {**answer, "body": "Yes."})]
    return Sample(project, document, clauses, segments, codes, annotator, annotations, relation, notes, imported)


def unit(source: str, target: str, pair: tuple[str, str] = ("ar", "en")) -> MemoryUnit:
    """Return a memory unit."""
    return MemoryUnit(source_language=pair[0], target_language=pair[1], source=source, target=target)
