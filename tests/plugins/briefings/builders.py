"""A small document with everything a briefing can show, and builders to vary it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from workbench.domain.annotations import Anchor, AnnotationRow, AnnotatorRow, NoteRow
from workbench.domain.briefings import Bundle, GlossaryEntry, JudgementRow
from workbench.domain.codes import CodeRow
from workbench.domain.documents import ClauseRow, DocumentRow, ProjectRow, SegmentRow, VariableRow
from workbench.domain.enums import (
    AnnotationScope,
    AnnotatorKind,
    ClauseKind,
    Confidence,
    Likelihood,
    Origin,
    Side,
    State,
    TermStatus,
)
from workbench.domain.memory import ConceptRow, TermRow

CODES = (
    ("ACT", "", "Speech act", "فعل القول"),
    ("ACT.COMMIT", "ACT", "Commits", "يتعهّد"),
    ("ACT.OPPOSE", "ACT", "Opposes", "يعارض"),
    ("ACT.READY", "ACT", "Is ready", "يبدي الاستعداد"),
    ("SRC", "", "Source", "المتكلّم"),
    ("SRC.BOTH", "SRC", "Both parties", "الطرفان"),
    ("SRC.A", "SRC", "Party A", "الطرف أ"),
    ("SRC.B", "SRC", "Party B", "الطرف ب"),
    ("TGT", "", "Target", "المخاطَب"),
    ("TGT.A", "TGT", "Party A", "الطرف أ"),
    ("DOM", "", "Domain", "المجال"),
    ("DOM.TRADE", "DOM", "Trade and investment", "التجارة والاستثمار"),
    ("OBL", "", "Obligation", "درجة الإلزام"),
    ("OBL.FIRM", "OBL", "Firm", "التزام سياسي ثابت"),
    ("OBL.SOFT", "OBL", "Soft", "نية أو استعداد"),
    ("TIME", "", "Time", "الزمن"),
    ("TIME.DATED", "TIME", "Dated", "مؤرّخ"),
    ("FLAG", "", "Flags", "تنبيهات"),
    ("FLAG.REDLINE", "FLAG", "Red line", "خط أحمر"),
    ("FLAG.TRANSL", "FLAG", "Translation issue", "إشكال ترجمي"),
)
CODE_IDS = {key: at for at, (key, *_) in enumerate(CODES, 1)}

TEXTS = (
    (1, "وقّع الطرفان بياناً مشتركاً في بكين.", "The two Parties signed a joint statement in Beijing."),
    (2, "سيعمل الطرفان على فتح الأسواق بحلول عام 2026.", "The two Parties will open markets by 2026."),
    (2, "وتعارض أذربيجان بشدة “استقلال تايوان” (CIIE).", "Azerbaijan strongly opposes “Taiwan independence” (CIIE)."),
    (3, "والطرفان مستعدان لمواصلة التعاون.", ""),
)


PARTIES = (("A", "China", "الصين"), ("B", "Azerbaijan", "أذربيجان"))


def project(**changes: object) -> ProjectRow:
    """Return a project from Arabic to English."""
    return replace(ProjectRow(1, "Sample", "ar", "en"), **changes)


def variables(**values: str) -> tuple[VariableRow, ...]:
    """Return document variables: the names of the parties, and the given ones (`place__en` for place.en)."""
    named = {
        f"party.{key}.{language}": name
        for key, *names in PARTIES
        for language, name in zip(("en", "ar"), names, strict=True)
    }
    named |= {name.replace("__", "."): value for name, value in values.items()}
    return tuple(VariableRow(at, 1, name, "text", value) for at, (name, value) in enumerate(named.items(), 1))


def document(**changes: object) -> DocumentRow:
    """Return a whole record."""
    row = DocumentRow(
        1, 1, "البيان المشترك", "Joint Statement", publisher="AZERTAC | وكالة أذرتاج", place="Beijing | بكين",
        text_date=date(2025, 4, 23), kind="joint-statement", reliability="B", credibility="2",
        marking="OFFICIAL | رسمي", summary_source="قرر الجانبان إقامة شراكة.", summary_target="The two sides decide.",
        original_name="secret-folder-name.docx",
    )  # fmt: skip
    return replace(row, **changes)


def clause(number: int, kind: ClauseKind = ClauseKind.ARTICLE, **changes: object) -> ClauseRow:
    """Return a clause at a place in document order, from 1."""
    return replace(ClauseRow(number, 1, None, number - 1, 0, kind), **changes)


def segment(number: int, clause_id: int, source: str, target: str = "", **changes: object) -> SegmentRow:
    """Return a segment at a place in document order, from 1."""
    state = State.REVIEWED if target else State.UNTRANSLATED
    origin = Origin.HUMAN if target else Origin.NONE
    row = SegmentRow(number, 1, clause_id, number - 1, source, target, state, origin=origin, paragraph=number)
    return replace(row, **changes)


def codes() -> tuple[CodeRow, ...]:
    """Return a small codebook of the default scheme."""
    return tuple(
        CodeRow(CODE_IDS[key], 1, CODE_IDS.get(parent), at, key, arabic, english, codable=bool(parent))
        for at, (key, parent, english, arabic) in enumerate(CODES)
    )


def coded(
    segment_row: SegmentRow,
    words: str,
    keys: Iterable[str],
    *,
    side: Side = Side.SOURCE,
    first: int = 1,
    **changes: object,
) -> list[AnnotationRow]:
    """Put codes on words of a segment; `first` is the first annotation's number."""
    text = segment_row.source if side is Side.SOURCE else segment_row.target
    start = text.index(words)
    anchor = Anchor(start, start + len(words), words, "", "", "")
    return [
        replace(
            AnnotationRow(
                first + at, 1, CODE_IDS[key], 1, AnnotationScope.SPAN, None, segment_row.id, side, anchor, unit=""
            ),
            **changes,
        )
        for at, key in enumerate(keys)
    ]


def bundle(**changes: object) -> Bundle:
    """Return the small document."""
    clauses = (
        clause(1, ClauseKind.PREAMBLE),
        clause(
            2, label="1.", value=1, title_source="الأسواق", title_target="Markets",
            summary_source="فتح الأسواق.", summary_target="Markets open.",
        ),
        clause(3, label="2.", value=2),
    )  # fmt: skip
    segments = tuple(segment(at, owner, source, target) for at, (owner, source, target) in enumerate(TEXTS, 1))
    firm = coded(
        segments[1], "سيعمل الطرفان على فتح الأسواق بحلول عام 2026",
        ("ACT.COMMIT", "SRC.BOTH", "DOM.TRADE", "OBL.FIRM", "TIME.DATED"), first=1,
    )  # fmt: skip
    red_keys = ("ACT.OPPOSE", "SRC.B", "TGT.A", "OBL.FIRM", "FLAG.REDLINE")
    red = coded(segments[2], "وتعارض أذربيجان بشدة “استقلال تايوان”", red_keys, first=20)
    red += coded(segments[2], "Azerbaijan strongly opposes “Taiwan independence”", red_keys, side=Side.TARGET, first=30)
    soft = coded(segments[3], "والطرفان مستعدان", ("ACT.READY", "SRC.BOTH", "OBL.SOFT"), first=40)
    doubt = coded(segments[0], "بياناً", ("FLAG.TRANSL",), first=50, memo="بيان statement or communiqué?")
    notes = (
        NoteRow(1, 1, "Watch the date.", "someone", "en", segment_id=2),
        NoteRow(2, 1, "Agreed.", "someone else", "en", segment_id=2, parent_id=1),
        NoteRow(3, 1, "Done with.", "someone", "en", segment_id=2, resolved=True),
    )
    judgements = (
        JudgementRow(1, 1, 0, "من المرجّح أن تُفتح الأسواق.", "Markets are likely to open.",
                     Likelihood.LIKELY, Confidence.LOW, (2,)),
        JudgementRow(2, 1, 1, "وقّع الطرفان.", "The two sides signed.", None, Confidence.HIGH, (1, 2)),
    )  # fmt: skip
    glossary = (
        entry(1, "بيان مشترك", "joint statement", avoid="common statement"),
        entry(2, "قمر صناعي", "satellite"),
    )
    made = Bundle(
        project(), document(), clauses, segments, (*firm, *red, *soft, *doubt), (AnnotatorRow(1, "Coder"),), codes(),
        notes=notes, judgements=judgements, glossary=glossary, variables=variables(),
    )  # fmt: skip
    return replace(made, **changes)


def entry(number: int, arabic: str, english: str, avoid: str = "") -> GlossaryEntry:
    """Return a concept with a term on each side."""
    terms = [TermRow(number * 10, number, "ar", arabic), TermRow(number * 10 + 1, number, "en", english)]
    if avoid:
        terms.append(TermRow(number * 10 + 2, number, "en", avoid, TermStatus.FORBIDDEN))
    return GlossaryEntry(ConceptRow(number, 1), tuple(terms))


def plain(sources: Iterable[str], targets: Iterable[str] = (), **changes: object) -> Bundle:
    """Return a document of bare paragraphs: no labels, no titles, no codes."""
    texts = list(sources)
    given = list(targets) or [""] * len(texts)
    clauses = tuple(clause(at, ClauseKind.PARAGRAPH) for at in range(1, len(texts) + 1))
    segments = tuple(
        segment(at, at, text, target) for at, (text, target) in enumerate(zip(texts, given, strict=True), 1)
    )
    return Bundle(project(), DocumentRow(1, 1, ""), clauses, segments, **changes)


MACHINE = AnnotatorRow(2, "Lexicon", AnnotatorKind.AUTOMATIC)
