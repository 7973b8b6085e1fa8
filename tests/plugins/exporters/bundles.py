"""Documents for the tests of exporters."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

from workbench.domain.annotations import Anchor, AnnotationRow, AnnotatorRow, NoteRow, RelationRow
from workbench.domain.briefings import Bundle
from workbench.domain.codes import CodeRow
from workbench.domain.documents import ClauseRow, DocumentRow, ProjectRow, SegmentRow
from workbench.domain.enums import (
    AnnotationScope,
    AnnotatorKind,
    ClauseKind,
    Confidence,
    Origin,
    RelationDirection,
    Side,
    State,
)
from workbench.domain.ids import (
    AnnotationId,
    AnnotatorId,
    ClauseId,
    CodebookId,
    CodeId,
    DocumentId,
    NoteId,
    ProjectId,
    RelationId,
    SegmentId,
)

MOMENT = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
DOCUMENT = DocumentId(7)
# An astral letter before the quote: offsets in UTF-16 would differ.
SOURCE = "𝕏 أكّد الجانبان أهمية الشراكة."
TARGET = "𝕏 Both sides affirmed the importance of the partnership."


def clause(number: int, parent: int | None, kind: ClauseKind, label: str = "", title: str = "") -> ClauseRow:
    depth = 0 if parent is None else 1
    parent_id = ClauseId(parent) if parent is not None else None
    return ClauseRow(ClauseId(number), DOCUMENT, parent_id, number, depth, kind, label, title_source=title)


def segment(number: int, at: int, paragraph: int, source: str, target: str, state: State) -> SegmentRow:
    return SegmentRow(
        SegmentId(number), DOCUMENT, ClauseId(at), number, source, target, state, origin=Origin.HUMAN,
        paragraph=paragraph, updated_at=MOMENT, updated_by="مها",
    )  # fmt: skip


def annotation(number: int, side: Side, text: str, quote: str) -> AnnotationRow:
    start = text.index(quote)
    anchor = Anchor(start, start + len(quote), quote, text[:start], text[start + len(quote) :], "hash")
    return AnnotationRow(
        AnnotationId(number), DOCUMENT, CodeId(2), AnnotatorId(1), AnnotationScope.SPAN, segment_id=SegmentId(1),
        side=side, anchor=anchor, attributes={"actor": "الصين"}, confidence=Confidence.HIGH, memo="=HYPERLINK(1)",
        updated_at=MOMENT, updated_by="مها",
    )  # fmt: skip


def bundle() -> Bundle:
    """Return a communiqué of five clauses and six segments, coded on both sides."""
    return Bundle(
        project=ProjectRow(ProjectId(1), "مشروع", "ar", "en", codebook_id=1),
        document=DocumentRow(
            DOCUMENT,
            ProjectId(1),
            "بيان <مشترك>",
            "Joint <statement>",
            publisher="وكالة",
            text_date=date(2025, 4, 23),
            url="https://example.org/a?b=1&c=2",
            marking="OFFICIAL",
        ),
        clauses=(
            clause(0, None, ClauseKind.PREAMBLE),
            clause(1, None, ClauseKind.HEADING, "الباب الأول", "أحكام"),
            clause(2, 1, ClauseKind.ARTICLE, "المادة ١"),
            clause(3, 2, ClauseKind.ITEM, "(أ)"),
            clause(4, 1, ClauseKind.ARTICLE, "المادة ٢"),
        ),
        segments=(
            segment(0, 0, 0, "«بناء على\tالدعوة»", "“At the\tinvitation”", State.APPROVED),
            segment(1, 2, 1, SOURCE, TARGET, State.REVIEWED),
            segment(2, 2, 1, "وقال: لا & نعم <كذا>.", "=1+1 said <so> & no.", State.TRANSLATED),
            segment(3, 2, 2, "فقرة ثانية.", "A second paragraph.", State.DRAFT),
            segment(4, 3, 3, "بند\nعلى سطرين.", "An item\non two lines.", State.TRANSLATED),
            segment(5, 4, 4, "لم يُترجم بعد.", "", State.UNTRANSLATED),
        ),
        annotations=(
            annotation(1, Side.SOURCE, SOURCE, "الشراكة"),
            annotation(2, Side.TARGET, TARGET, "partnership"),
            AnnotationRow(
                AnnotationId(3), DOCUMENT, CodeId(1), AnnotatorId(2), AnnotationScope.CLAUSE, clause_id=ClauseId(4)
            ),
            AnnotationRow(AnnotationId(4), DOCUMENT, CodeId(1), AnnotatorId(2), AnnotationScope.DOCUMENT),
        ),
        annotators=(
            AnnotatorRow(AnnotatorId(1), "مها"),
            AnnotatorRow(AnnotatorId(2), "قاعدة", AnnotatorKind.AUTOMATIC),
        ),
        codes=(
            CodeRow(CodeId(1), CodebookId(1), None, 0, "ACT", "فعل", "Act", colour="url(x)"),
            CodeRow(CodeId(2), CodebookId(1), CodeId(1), 1, "ACT.SUPPORT", "دعم", "Support <firm>"),
        ),
        relations=(
            RelationRow(
                RelationId(1), DOCUMENT, AnnotationId(1), AnnotationId(2), "translates", RelationDirection.BIDIRECTIONAL
            ),
        ),
        notes=(NoteRow(NoteId(1), DOCUMENT, "راجع هذا", "مها", segment_id=SegmentId(1), created_at=MOMENT),),
    )


def empty() -> Bundle:
    """Return a document with nothing in it."""
    whole = bundle()
    return Bundle(project=whole.project, document=replace(whole.document, title_target=""), clauses=(), segments=())
