"""Documents, their clauses and their segments, as rows."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime

from workbench.domain.enums import ClauseKind, Origin, State
from workbench.domain.ids import ClauseId, DocumentId, ProjectId, SegmentId


@dataclass(frozen=True, slots=True)
class ProjectRow:
    """Documents with one language pair, codebook, memories, termbases and briefing defaults."""

    id: ProjectId
    name: str
    source_language: str
    target_language: str
    description: str = ""
    codebook_id: int | None = None
    briefing_defaults: dict[str, object] = field(default_factory=dict)
    version: int = 1


@dataclass(frozen=True, slots=True)
class DocumentRow:
    """One imported text and its record; dates are of the text, not of the file."""

    id: DocumentId
    project_id: ProjectId
    title_source: str
    title_target: str = ""
    publisher: str = ""
    url: str = ""
    place: str = ""
    text_date: date | None = None
    kind: str = ""
    language: str = "ar"
    author: str = ""
    reference: str = ""
    reliability: str = ""
    credibility: str = ""
    marking: str = ""
    summary_source: str = ""
    summary_target: str = ""
    format: str = ""
    encoding: str = ""
    original_name: str = ""
    original_sha256: str = ""
    original_size: int = 0
    imported_at: datetime | None = None
    version: int = 1


@dataclass(frozen=True, slots=True)
class VariableRow:
    """A document variable: a named, typed value for comparing documents."""

    id: int
    document_id: DocumentId
    name: str
    type: str
    value: str
    version: int = 1


@dataclass(frozen=True, slots=True)
class ClauseRow:
    """A node of the structure: its label is data and never text of a segment.

    `ordinal` is the place in document order from 0; `depth` is 0 for a root; `start`, `end` are code points of the
    decoded source text, label included.
    """

    id: ClauseId
    document_id: DocumentId
    parent_id: ClauseId | None
    ordinal: int
    depth: int
    kind: ClauseKind
    label: str = ""
    value: int | None = None
    title_source: str = ""
    title_target: str = ""
    summary_source: str = ""
    summary_target: str = ""
    style: str = ""
    path: str = ""
    start: int = 0
    end: int = 0
    version: int = 1


@dataclass(frozen=True, slots=True)
class SegmentRow:
    """A sentence of a clause: the unit of translation and of the memory.

    `ordinal` is the place in the document from 0; `paragraph` numbers the paragraphs of the document from 0; `start`,
    `end` are code points of the decoded source text; `score` is the memory score or None; `engine` names the MT engine.
    """

    id: SegmentId
    document_id: DocumentId
    clause_id: ClauseId
    ordinal: int
    source: str
    target: str = ""
    state: State = State.UNTRANSLATED
    locked: bool = False
    origin: Origin = Origin.NONE
    score: int | None = None
    engine: str = ""
    paragraph: int = 0
    start: int = 0
    end: int = 0
    version: int = 1
    updated_at: datetime | None = None
    updated_by: str = ""


@dataclass(frozen=True, slots=True)
class ListPlace:
    """Where a paragraph stands in the lists of its format: which list, its level from 0, and its number's indentation.

    `indent` is in twentieths of a point, 0 where the format has none.
    """

    list_id: str
    level: int = 0
    indent: int = 0


@dataclass(frozen=True, slots=True)
class SourceParagraph:
    """A paragraph as an importer found it, before clauses and sentences are cut.

    `label` is an automatic number that the file's format computes (never typed text); `level` is the outline level
    from 0, for headings, and the nesting of items; `place` is the list that counted it, where the format tells lists
    apart; `path` says where it stood (`body`, `t1.r2.c1`, `textbox`,
    `footnote 3`); `start`, `end` are code points of the decoded file, or -1 for formats whose text is not one run.
    """

    text: str
    kind: ClauseKind = ClauseKind.PARAGRAPH
    label: str = ""
    level: int | None = None
    style: str = ""
    path: str = "body"
    rtl: bool | None = None
    hidden: str = ""
    revised: bool = False
    start: int = -1
    end: int = -1
    place: ListPlace | None = None


@dataclass(frozen=True, slots=True)
class SourceNote:
    """A comment or a remark that came with the file; `paragraph` is an index into the paragraphs, or None."""

    text: str
    author: str = ""
    paragraph: int | None = None
    kind: str = "comment"


@dataclass(frozen=True, slots=True)
class Notice:
    """Something the user should know of work that succeeded: a code and the values of its sentence."""

    code: str
    data: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ImportedDocument:
    """What an importer read from one file."""

    paragraphs: tuple[SourceParagraph, ...]
    title: str = ""
    language: str = ""
    publisher: str = ""
    url: str = ""
    author: str = ""
    kind: str = ""
    reference: str = ""
    text_date: date | None = None
    format: str = ""
    encoding: str = ""
    notes: tuple[SourceNote, ...] = ()
    notices: tuple[Notice, ...] = ()
    variables: dict[str, str] = field(default_factory=dict)
