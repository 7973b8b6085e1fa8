"""The main job on the sample: import, translate from memory, code, check; a person would do the same by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count
from typing import Any

from workbench.domain.anchors import anchor_at
from workbench.domain.annotations import Anchor
from workbench.domain.changes import Table, Values
from workbench.domain.documents import DocumentRow, SegmentRow
from workbench.domain.enums import AnnotationScope, ClauseKind, Confidence, Likelihood, Side, TermStatus
from workbench.domain.ids import AnnotatorId, ClauseId, DocumentId, ProjectId
from workbench.domain.qa import Finding
from workbench.domain.spans import Span
from workbench.errors import InputError
from workbench.services.annotating import annotator
from workbench.services.checking import run_checks
from workbench.services.codebooks import project_codes
from workbench.services.exchanging import MemoryImport, import_memory
from workbench.services.filling import fill_from_memory
from workbench.services.importing import Wishes, import_file
from workbench.services.sample import PROJECT, Sample
from workbench.services.workspace import Workspace
from workbench.storage import Work

Said = Callable[[str, dict[str, object]], None]
_RECORDED = ("title_source", "title_target", "url", "reference", "marking", "reliability", "credibility")
_SUMMED = ("summary_source", "summary_target", "kind", "text_date")


@dataclass(frozen=True, slots=True)
class DemoResult:
    """What the demonstration found or made."""

    document_id: DocumentId
    fresh: bool
    segments: int = 0
    translated: int = 0
    annotations: int = 0
    findings: tuple[Finding, ...] = ()


def find_sample(ws: Workspace, sample: Sample) -> DocumentRow | None:
    """Return the sample's document if the workspace has it."""
    for document in ws.store.documents.all():
        if document.original_name == sample.text.name:
            return document
    return None


def load_sample(ws: Workspace) -> DocumentId:
    """Return the sample's document, put in on first use; edits made to it since are kept."""
    return run_demo(ws).document_id


def run_demo(ws: Workspace, say: Said | None = None, *, again: bool = False) -> DemoResult:
    """Do the main job on the sample, telling each step; a sample that is there already is left as it is.

    With `again` the job is done all the same, beside what is there.
    """
    sample = Sample()
    tell = say or _quiet
    known = find_sample(ws, sample)
    if known is not None and not again:
        return DemoResult(known.id, fresh=False)
    project = _room(ws, tell)
    made = import_file(ws, sample.text, Wishes(project=project, title=sample.record["document"]["title_source"]))
    tell("demo.imported", {"clauses": made.clauses, "segments": made.segments, "name": sample.text.name})
    document = ws.store.documents.get(made.document_id)
    if document is None:
        raise InputError("document.none", document=made.document_id)
    _fill_record(ws, document, sample)
    terms = _load_terms(ws, document.project_id, sample)
    tell("demo.terms", {"concepts": terms})
    units = import_memory(ws, sample.memory, MemoryImport(project_id=document.project_id)).new
    translated = sum(len(edit.keys(Table.SEGMENTS)) for edit in fill_from_memory(ws, document.id))
    tell("demo.translated", {"units": units, "segments": translated})
    annotations = _load_codes(ws, document, sample)
    tell("demo.coded", {"units": len(sample.codes["units"]), "annotations": annotations})
    _load_notes(ws, document.id, sample)
    findings = tuple(run_checks(ws, document.id))
    tell("demo.checked", {"findings": len(findings)})
    return DemoResult(document.id, True, made.segments, translated, annotations, findings)


def _room(ws: Workspace, tell: Said) -> str:
    """Return the name of a project that is not there yet: whatever is there may hold somebody's work, and stays."""
    taken = {row.name for row in ws.store.projects.all()}
    if PROJECT not in taken:
        return PROJECT
    name = next(name for number in count(2) if (name := f"{PROJECT} ({number})") not in taken)
    tell("demo.beside", {"project": name})
    return name


def _quiet(code: str, data: dict[str, object]) -> None:
    """Say nothing."""


def _fill_record(ws: Workspace, document: DocumentRow, sample: Sample) -> None:
    record = sample.record["document"]
    with ws.store.work("Fill in the record") as work:
        values: Values = {key: record[key] for key in (*_RECORDED, *_SUMMED) if record.get(key)}
        values |= {"publisher": record["publisher_source"], "place": record["place_source"]}
        work.update(Table.DOCUMENTS, document.id, values)
        for name, value in _variables(sample):
            work.insert(Table.VARIABLES, {"document_id": document.id, "name": name, "type": "text", "value": value})
        clauses = _clauses(work, document.id)
        for clause in sample.record["clauses"]:
            work.update(Table.CLAUSES, clauses[clause["key"]], _clause_values(clause))
        for ordinal, judgement in enumerate(sample.record["judgements"]):
            work.insert(Table.JUDGEMENTS, _judgement_values(document.id, ordinal, judgement, clauses))


def _variables(sample: Sample) -> Iterator[tuple[str, str]]:
    record = sample.record["document"]
    yield "publisher.en", record["publisher_target"]
    yield "place.en", record["place_target"]
    yield "kind.ar", record["kind_source"]
    yield "kind.en", record["kind_target"]
    yield "short_title.ar", record["short_title_source"]
    yield "short_title.en", record["short_title_target"]
    yield "translation_status.en", record["translation_status"]
    yield "translation_status.ar", record["translation_status_ar"]
    for party in sample.record["parties"]:
        yield f"party.{party['key']}.ar", party["short_source"]
        yield f"party.{party['key']}.en", party["short_target"]
        yield f"party.{party['key']}.full.ar", party["name_source"]
        yield f"party.{party['key']}.full.en", party["name_target"]


def _clauses(work: Work, document_id: DocumentId) -> dict[str, ClauseId]:
    rows = work.where(Table.CLAUSES, document_id=document_id)
    return {"P" if row.kind is ClauseKind.PREAMBLE else str(row.value): ClauseId(row.id) for row in rows}


def _clause_values(clause: dict[str, Any]) -> Values:
    names = ("title_source", "title_target", "summary_source", "summary_target")
    return {name: clause[name] for name in names}


def _judgement_values(
    document_id: DocumentId, ordinal: int, judgement: dict[str, Any], clauses: dict[str, ClauseId]
) -> Values:
    return {
        "document_id": document_id,
        "ordinal": ordinal,
        "text_ar": judgement["text_source"],
        "text_en": judgement["text_target"],
        "likelihood": Likelihood(judgement["likelihood"]) if judgement["likelihood"] else None,
        "confidence": Confidence(judgement["confidence"]) if judgement["confidence"] else None,
        "clause_ids": tuple(clauses[key] for key in judgement["clauses"]),
    }


def _load_terms(ws: Workspace, project_id: ProjectId, sample: Sample) -> int:
    about = sample.terms["termbase"]
    with ws.store.work("Import terms") as work:
        base = work.insert(Table.TERMBASES, {"name": about["name"], "project_id": project_id})
        for concept in sample.terms["concepts"]:
            values = {"termbase_id": base, "domain": concept.get("domain", "")}
            values["note"] = " | ".join(concept[name] for name in ("note", "note_ar") if name in concept)
            key = work.insert(Table.CONCEPTS, values)
            for term in _terms(concept):
                work.insert(Table.TERMS, {"concept_id": key} | term)
    return len(sample.terms["concepts"])


def _terms(concept: dict[str, Any]) -> Iterator[Values]:
    forms = tuple(concept.get("ar_forms", ()))
    yield {"language": "ar", "text": concept["ar"], "status": TermStatus.PREFERRED, "forms": forms}
    yield {"language": "en", "text": concept["en"], "status": TermStatus.PREFERRED}
    for text in concept.get("en_admitted", ()):
        yield {"language": "en", "text": text, "status": TermStatus.ADMITTED}
    for text in concept.get("en_forbidden", ()):
        yield {"language": "en", "text": text, "status": TermStatus.FORBIDDEN}


def _load_codes(ws: Workspace, document: DocumentRow, sample: Sample) -> int:
    segments = _named_segments(ws, document.id, sample)
    codes = {code.key: code.id for code in project_codes(ws, document.project_id)}
    with ws.store.work("Load the sample's codes") as work:
        who = annotator(work, sample.codes["annotator"])
        rows = [
            values
            for unit in sample.codes["units"]
            for values in _annotations(unit, segments[unit["segment"]], codes, who)
        ]
        for values in rows:
            work.insert(Table.ANNOTATIONS, values)
    return len(rows)


def _annotations(
    unit: dict[str, Any], segment: SegmentRow, codes: dict[str, Any], who: AnnotatorId
) -> Iterator[Values]:
    """Yield each code of a unit on the Arabic words and on the English words that render them."""
    source = _anchor(segment.source, unit["segment_start"], unit["segment_end"])
    target = _anchor(segment.target, unit["target_start"], unit["target_end"])
    agrees = target is not None and target.quote == unit["target_quote"]
    for name in unit["codes"]:
        key, _, value = name.partition("=")
        for side, anchor in ((Side.SOURCE, source), (Side.TARGET, target if agrees else None)):
            if anchor is not None:
                yield {
                    "document_id": segment.document_id,
                    "clause_id": segment.clause_id,
                    "segment_id": segment.id,
                    "code_id": codes[key],
                    "annotator_id": who,
                    "scope": AnnotationScope.SPAN,
                    "side": side,
                    "anchor": anchor,
                    "attributes": {"value": value} if value else {},
                    "unit": unit["id"],
                }


def _anchor(text: str, start: int, end: int) -> Anchor | None:
    return anchor_at(text, Span(start, end)) if 0 <= start < end <= len(text) else None


def _named_segments(ws: Workspace, document_id: DocumentId, sample: Sample) -> dict[str, SegmentRow]:
    return dict(zip(sample.segment_keys, ws.store.segments.of(document_id), strict=True))


def _load_notes(ws: Workspace, document_id: DocumentId, sample: Sample) -> None:
    segments = _named_segments(ws, document_id, sample)
    with ws.store.work("Load the sample's notes") as work:
        for note in sample.record["notes"]:
            work.insert(Table.NOTES, _note_values(note, segments.get(note.get("segment", "")), document_id))


def _note_values(note: dict[str, Any], segment: SegmentRow | None, document_id: DocumentId) -> Values:
    # A note says the same in both languages around a bar; a briefing takes the half that its lead reads.
    halves = [[note.get(f"{name}{suffix}", "") for name in ("text", "decision")] for suffix in ("", "_ar")]
    body = "\n| ".join(" ".join(filter(None, half)) for half in halves if half[0])
    values: Values = {"document_id": document_id, "body": body, "author": "Sample analyst"}
    values["language"] = note.get("language", "en")
    if segment is None:
        return values
    values |= {"segment_id": segment.id, "clause_id": segment.clause_id}
    # A note on the wording of the translation stands on the translation, an analyst's note on the source.
    side = Side.TARGET if note.get("kind") == "translation" else Side.SOURCE
    text = segment.source if side is Side.SOURCE else segment.target
    quote = note.get(f"quote_{side.value}", "")
    at = text.find(quote) if quote else -1
    if at >= 0:
        values |= {"side": side, "anchor": anchor_at(text, Span(at, at + len(quote)))}
    return values
