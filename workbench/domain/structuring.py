"""From paragraphs to clauses and segments: what every import does, whatever the file's format."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from workbench.domain.arabic.clause_paths import AGAIN, label_core
from workbench.domain.arabic.sentences import DEFAULT_OPTIONS, SplitOptions, split_sentences, within_reach
from workbench.domain.arabic.structure import ParagraphRole, ParsedClause, ParsedParagraph, SourceLine, parse_structure
from workbench.domain.documents import SourceParagraph
from workbench.domain.enums import ClauseKind

_APART = (ClauseKind.CELL, ClauseKind.NOTE)


@dataclass(frozen=True, slots=True)
class ClauseDraft:
    """A clause before it has an id; `parent` is an index into the drafts; offsets are of the decoded text."""

    parent: int | None
    kind: ClauseKind
    depth: int
    label: str = ""
    value: int | None = None
    title: str = ""
    style: str = ""
    path: str = ""
    start: int = 0
    end: int = 0


@dataclass(frozen=True, slots=True)
class SegmentDraft:
    """A segment before it has an id; `clause` is an index into the clause drafts."""

    clause: int
    paragraph: int
    source: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Structure:
    """The clauses of a text, parents first, and its segments in reading order."""

    clauses: tuple[ClauseDraft, ...]
    segments: tuple[SegmentDraft, ...]


@dataclass(slots=True)
class _Piece:
    """A run of a paragraph that belongs to one clause: `[start, end)` within its text; `opens` follows a label."""

    clause: int
    paragraph: int
    start: int
    end: int
    opens: bool = False
    is_title: bool = False


def _told_apart(clauses: list[ClauseDraft]) -> Iterator[ClauseDraft]:
    """Yield the clauses with unique paths: cells, notes and bullets that share a name are marked `p#2`, `p#3`."""
    paths: list[str] = []
    seen: dict[str, int] = {}
    for clause in clauses:
        path = clause.path
        if clause.parent is not None:
            path = f"{paths[clause.parent]}/{path.rpartition('/')[2]}"
        marked = path
        while marked in seen:
            seen[path] += 1
            marked = f"{path}{AGAIN}{seen[path]}"
        seen[marked] = 1
        paths.append(marked)
        yield replace(clause, path=marked)


def structure(
    paragraphs: Sequence[SourceParagraph], language: str = "ar", options: SplitOptions = DEFAULT_OPTIONS
) -> Structure:
    """Cut paragraphs into clauses and segments; automatic numbers of the format become labels like typed ones."""
    return _Builder(paragraphs).build(language, options)


class _Builder:
    """Joins what the parser says of running text with table cells and notes, which it is not shown."""

    def __init__(self, paragraphs: Sequence[SourceParagraph]) -> None:
        self._paragraphs = paragraphs
        self._clauses: list[ClauseDraft] = []
        self._pieces: list[_Piece] = []

    def build(self, language: str, options: SplitOptions) -> Structure:
        running = [
            number
            for number, paragraph in enumerate(self._paragraphs)
            if paragraph.kind not in _APART and paragraph.text.strip()
        ]
        lines = [self._line(number) for number in running]
        parsed = parse_structure(lines)
        for clause in parsed:
            self._add_parsed(clause, running)
        self._label_the_rest(running)
        self._add_apart()
        self._pieces.sort(key=lambda piece: (piece.paragraph, piece.start))
        self._cover()
        self._clauses = list(_told_apart(self._clauses))
        segments = tuple(self._segments(language, options))
        return Structure(tuple(self._clauses), segments)

    def _line(self, number: int) -> SourceLine:
        paragraph = self._paragraphs[number]
        heading = (paragraph.level or 0) + 1 if paragraph.kind is ClauseKind.HEADING else 0
        label = paragraph.label.strip()
        return SourceLine(self._prefix(number) + paragraph.text, heading, label, paragraph.place if label else None)

    def _prefix(self, number: int) -> str:
        """Return a number that no list of the format places: the parser reads it as if it were typed."""
        paragraph = self._paragraphs[number]
        label = paragraph.label.strip()
        return f"{label} " if label and paragraph.place is None else ""

    def _add_parsed(self, clause: ParsedClause, running: list[int]) -> None:
        index = len(self._clauses)
        title = ""
        style = ""
        for part in clause.paragraphs:
            piece = self._piece(index, part, running)
            piece.opens = bool(clause.label) and part is clause.paragraphs[0]
            piece.is_title = part.role is ParagraphRole.TITLE
            self._pieces.append(piece)
            paragraph = self._paragraphs[piece.paragraph]
            style = style or paragraph.style
            if part.role is ParagraphRole.TITLE or clause.kind is ClauseKind.HEADING:
                title = title or paragraph.text[piece.start : piece.end]
        self._clauses.append(
            ClauseDraft(
                parent=clause.parent,
                kind=clause.kind,
                depth=clause.depth,
                label=clause.label,
                value=clause.value,
                title=title,
                style=style,
                path=clause.path,
            )
        )

    def _piece(self, clause: int, part: ParsedParagraph, running: list[int]) -> _Piece:
        number = running[part.line]
        shift = len(self._prefix(number))
        return _Piece(clause, number, max(0, part.start - shift), max(0, part.end - shift))

    def _label_the_rest(self, running: list[int]) -> None:
        """Keep automatic numbers that the parser did not take for a label: each opens an item of its clause."""
        owner = {piece.paragraph: piece for piece in self._pieces}
        labels = {clause.label for clause in self._clauses}
        # The pieces of each clause in order, less those that moved to an item of their own: so that its first paragraph
        # is always at hand.
        members: defaultdict[int, deque[_Piece]] = defaultdict(deque)
        for piece in sorted(self._pieces, key=lambda piece: piece.paragraph):
            members[piece.clause].append(piece)
        for number in running:
            label = self._prefix(number).strip()
            own = owner.get(number)
            if not label or own is None:
                continue
            clause = self._clauses[own.clause]
            stays = members[own.clause]
            while stays[0].clause != own.clause:
                stays.popleft()
            first = stays[0].paragraph
            if clause.label in (label, label.rstrip(".:")) or (first == number and clause.label and label in labels):
                continue
            own.clause = self._add_child(own.clause, ClauseKind.ITEM, label, self._paragraphs[number])

    def _add_child(self, parent: int, kind: ClauseKind, label: str, paragraph: SourceParagraph) -> int:
        above = self._clauses[parent]
        key = paragraph.path.replace("/", ".") if kind in _APART else label_core(label) or "p"
        path = f"{above.path}/{key}"
        self._clauses.append(ClauseDraft(parent, kind, above.depth + 1, label=label, style=paragraph.style, path=path))
        return len(self._clauses) - 1

    def _add_apart(self) -> None:
        """Put each table cell and each note under the clause that is open where it stands."""
        opened = sorted((piece.paragraph, piece.clause) for piece in self._pieces)
        at, current = 0, -1
        last: tuple[str, int] = ("", -1)
        for number, paragraph in enumerate(self._paragraphs):
            while at < len(opened) and opened[at][0] <= number:
                current = opened[at][1]
                at += 1
            if paragraph.kind not in _APART or not paragraph.text.strip():
                continue
            if current < 0:
                self._clauses.append(ClauseDraft(None, ClauseKind.PREAMBLE, 0, path="preamble"))
                current = len(self._clauses) - 1
            if last[0] != paragraph.path or paragraph.kind is ClauseKind.NOTE:
                last = (paragraph.path, self._add_child(current, paragraph.kind, paragraph.label, paragraph))
            self._pieces.append(_Piece(last[1], number, 0, len(paragraph.text)))

    def _cover(self) -> None:
        """Put the clauses in reading order, parents first, and give each the range of text that it covers."""
        first: dict[int, int] = {}
        ranges: dict[int, tuple[int, int]] = {}
        for order, piece in enumerate(self._pieces):
            first.setdefault(piece.clause, order)
            base = max(0, self._paragraphs[piece.paragraph].start)
            start, end = base + (0 if piece.opens else piece.start), base + piece.end
            low, high = ranges.get(piece.clause, (start, end))
            ranges[piece.clause] = (min(low, start), max(high, end))
        for index in range(len(self._clauses) - 1, -1, -1):
            parent = self._clauses[index].parent
            if parent is not None and index in first:
                first[parent] = min(first.get(parent, first[index]), first[index])
        order_of = sorted(range(len(self._clauses)), key=lambda i: (first.get(i, 1 << 60), self._clauses[i].depth, i))
        place = {old: new for new, old in enumerate(order_of)}
        self._clauses = [
            replace(
                self._clauses[old],
                parent=None if (up := self._clauses[old].parent) is None else place[up],
                start=ranges.get(old, (0, 0))[0],
                end=ranges.get(old, (0, 0))[1],
            )
            for old in order_of
        ]
        for piece in self._pieces:
            piece.clause = place[piece.clause]

    def _segments(self, language: str, options: SplitOptions) -> Iterator[SegmentDraft]:
        for piece in self._pieces:
            paragraph = self._paragraphs[piece.paragraph]
            text = paragraph.text[piece.start : piece.end]
            base = max(0, paragraph.start)
            # A title is one segment, whatever stops it holds.
            whole = piece.is_title and bool(text.strip())
            for first, last in within_reach(text, 0, len(text)) if whole else split_sentences(text, language, options):
                start, end = piece.start + first, piece.start + last
                yield SegmentDraft(
                    clause=piece.clause,
                    paragraph=piece.paragraph,
                    source=paragraph.text[start:end],
                    start=base + start,
                    end=base + end,
                )
