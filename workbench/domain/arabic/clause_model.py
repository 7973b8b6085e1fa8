"""Say what parsing a text into clauses gives: clauses, their paragraphs, and what may be handed in."""

from dataclasses import dataclass, field
from enum import StrEnum

from workbench.domain.arabic.labels import Label
from workbench.domain.documents import ListPlace
from workbench.domain.enums import ClauseKind


class ParagraphRole(StrEnum):
    """What a paragraph is to its clause."""

    TITLE = "title"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class ParsedParagraph:
    """One paragraph without its label: line number (from 0) and [start, end).

    Offsets count from the start of the text, or of the paragraph's own string where a list was parsed.
    """

    line: int
    start: int
    end: int
    role: ParagraphRole = ParagraphRole.TEXT


@dataclass(frozen=True, slots=True)
class ParsedClause:
    """One node of the tree; `parent` is an index into the list, None at the top; `ordinal` counts from 1."""

    index: int
    parent: int | None
    kind: ClauseKind
    label: str
    value: int | None
    ordinal: int
    depth: int
    path: str
    label_start: int
    label_end: int
    paragraphs: tuple[ParsedParagraph, ...]


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A paragraph handed to the parser, with what its format says of it (heading level, 0 for body text).

    `label` and `place` are an automatic number, which is not in the text, and the list that counted it.
    """

    text: str
    heading: int = 0
    label: str = ""
    place: ListPlace | None = None


# Word has nine levels; a text in which every line begins "1." must not nest as deep as it is long.
DEEPEST = 16
# The rank of lists on the stack of open clauses; what contains articles, articles and headings rank below.
LIST_RANK = 10


@dataclass(slots=True)
class ClauseNode:
    """A clause while the tree grows; `key` is its part of the path, if it is settled already."""

    parent: int | None
    kind: ClauseKind
    label: Label | None = None
    value: int | None = None
    base: int = 0
    key: str = ""
    list_id: str = ""
    paragraphs: list[ParsedParagraph] = field(default_factory=list)


@dataclass(slots=True)
class OpenClause:
    """One open clause on the stack; `rank` orders containers, articles and everything below them."""

    index: int
    rank: float
    label: Label | None = None
    numbers: tuple[int, ...] = ()
    place: ListPlace | None = None
