"""Closed sets of stored values, with the field's standard names."""

from __future__ import annotations

from enum import StrEnum


class State(StrEnum):
    """How far the translation of a segment is."""

    UNTRANSLATED = "untranslated"
    DRAFT = "draft"
    TRANSLATED = "translated"
    REVIEWED = "reviewed"
    APPROVED = "approved"


class Origin(StrEnum):
    """Where the text of a target came from."""

    NONE = "none"
    HUMAN = "human"
    MEMORY = "memory"
    MT = "mt"
    IMPORTED = "imported"
    PROPAGATED = "propagated"


class Side(StrEnum):
    """One of the two texts of a segment."""

    SOURCE = "source"
    TARGET = "target"


class ClauseKind(StrEnum):
    """What a node of a document's structure is."""

    PREAMBLE = "preamble"
    HEADING = "heading"
    ARTICLE = "article"
    PARAGRAPH = "paragraph"
    ITEM = "item"
    CELL = "cell"
    NOTE = "note"
    CLOSING = "closing"


class AnnotationScope(StrEnum):
    """What an annotation is put on."""

    DOCUMENT = "document"
    CLAUSE = "clause"
    SEGMENT = "segment"
    SPAN = "span"


class AnchorState(StrEnum):
    """How sure an annotation is of its place."""

    ANCHORED = "anchored"
    MOVED = "moved"
    NEEDS_REVIEW = "needs-review"


class Confidence(StrEnum):
    """How good the evidence is."""

    LOW = "low"
    MODERATE = "moderate"
    HIGH = "high"


class Likelihood(StrEnum):
    """Estimative words of ICD 203, in rising order."""

    ALMOST_NO_CHANCE = "almost-no-chance"
    VERY_UNLIKELY = "very-unlikely"
    UNLIKELY = "unlikely"
    ROUGHLY_EVEN = "roughly-even"
    LIKELY = "likely"
    VERY_LIKELY = "very-likely"
    ALMOST_CERTAIN = "almost-certain"


class Severity(StrEnum):
    """How much a finding matters."""

    ERROR = "error"
    WARNING = "warning"


class DecisionScope(StrEnum):
    """How far a decision to ignore a finding reaches."""

    ONCE = "once"
    ROW = "row"
    KIND = "kind"


class AnnotatorKind(StrEnum):
    """Who put an annotation there."""

    HUMAN = "human"
    AUTOMATIC = "automatic"


class RelationDirection(StrEnum):
    """Which way a relation between two annotations points (REFI-QDA's names)."""

    ASSOCIATIVE = "associative"
    ONE_WAY = "one-way"
    BIDIRECTIONAL = "bidirectional"


class TermStatus(StrEnum):
    """Whether a term may be used."""

    PREFERRED = "preferred"
    ADMITTED = "admitted"
    FORBIDDEN = "forbidden"


class Lead(StrEnum):
    """The language that leads a briefing."""

    ENGLISH = "en"
    ARABIC = "ar"
