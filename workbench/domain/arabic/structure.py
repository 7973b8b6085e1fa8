"""Build the tree of clauses of a text: preamble, headings, articles, paragraphs, items, closing."""

import re
from collections.abc import Sequence
from dataclasses import replace

from workbench.domain.arabic.automatic import introduction, list_depth, reading
from workbench.domain.arabic.clause_lines import Line, front_matter_end, given_lines, lines_of
from workbench.domain.arabic.clause_model import (
    DEEPEST,
    LIST_RANK,
    ClauseNode,
    OpenClause,
    ParagraphRole,
    ParsedClause,
    ParsedParagraph,
    SourceLine,
)
from workbench.domain.arabic.clause_paths import clause_keys, label_core
from workbench.domain.arabic.labels import Label, LabelKind
from workbench.domain.documents import ListPlace
from workbench.domain.enums import ClauseKind

__all__ = [
    "ParagraphRole",
    "ParsedClause",
    "ParsedParagraph",
    "SourceLine",
    "front_matter_end",
    "parse_structure",
]

_CLOSING = re.compile(
    "و?(?:حُ?ررت?[ً-ْ]* (?:هذ|في|ب|مذكرة|من)|(?:وُ?قّ?عت?|أبرمت?) (?:هذ|في |افتراضي)"
    "|تمّ? (?:ال)?توقيع (?:على )?(?:هذ|في)"
    "|(?:إثباتا|إثباتاً|إشهادا|إشهاداً|شهادة) (?:لما|على|ل)|صدرت? في )"
    "|Done (?:at|in) |IN WITNESS",
)
_SENTENCE_END = (".", "؟", "!", "؛", "،", ":", "…", ",", ";", "?")

_RANKS = {
    **dict.fromkeys(("الباب", "باب", "part", "title", "الملحق", "ملحق", "المرفق", "مرفق", "annex"), 1),
    **dict.fromkeys(("الفصل", "فصل", "chapter"), 2),
    **dict.fromkeys(("القسم", "قسم", "الجزء", "section"), 3),
    **dict.fromkeys(("المادة", "مادة", "المبدأ", "القاعدة", "التوصية", "القرار", "article", "principle"), 4),
    **dict.fromkeys(("البند", "بند", "clause"), 5),
    **dict.fromkeys(("الفقرة", "فقرة", "paragraph"), 6),
}
_ARTICLE_RANK = 4
_LOOK_AHEAD = 40
_TITLE_WORDS = 9


def _is_title(text: str) -> bool:
    bare = text.strip()
    return bool(bare) and len(bare.split()) <= _TITLE_WORDS and not bare.endswith(_SENTENCE_END)


def _rank_of(line: Line, label: Label) -> float:
    if label.kind is LabelKind.NAMED:
        return _RANKS[label.name.lower()]
    return line.heading / 10 if line.heading and line.place is not None else LIST_RANK


def _follows(lines: Sequence[Line], at: int, label: Label, value: int) -> bool:
    return any(
        other.kind is label.kind and other.sign == label.sign and value in other.values
        for line in lines[at + 1 : at + 1 + _LOOK_AHEAD]
        for other in line.candidates
    )


def _is_mere_line(lines: Sequence[Line], at: int, label: Label) -> bool:
    """Tell a line that reads "Paragraph 5" and no more, with no text below it: it names nothing, it is the text.

    Articles are so named and empty in texts that break off; paragraphs and clauses are not.
    """
    if _RANKS[label.name.lower()] <= _ARTICLE_RANK or lines[at].text[label.end :].strip():
        return False
    return at + 1 == len(lines) or lines[at + 1].named is not None


def _is_closing(nodes: Sequence[ClauseNode], current: int | None) -> bool:
    return current is not None and nodes[current].kind is ClauseKind.CLOSING


class _Parser:
    """Walk the lines once, holding the open clauses on a stack."""

    def __init__(self, lines: list[Line]) -> None:
        self._lines = lines
        self._nodes: list[ClauseNode] = []
        self._stack: list[OpenClause] = []
        self._current: int | None = None
        self._preambles = 0
        self._has_articles = any(
            line.named is not None and _RANKS[line.named.name.lower()] == _ARTICLE_RANK for line in lines
        )
        self._started = False
        self._title_due = False

    def parse(self) -> list[ClauseNode]:
        for at, line in enumerate(self._lines):
            accepted = self._accepted(at, line)
            if accepted is not None:
                self._open_labelled(line, *accepted)
            elif line.heading or self._announces_article(at, line):
                self._open_heading(line)
            else:
                self._add_body(at, line)
        return self._nodes

    # -- labels -----------------------------------------------------------------------------------------------

    def _accepted(self, at: int, line: Line) -> tuple[Label, int, int] | None:
        """Return the label of a line, how much of the stack stays open under it, and its value; None for body text."""
        if line.place is not None:
            return self._place_automatic(line, line.candidates[0], line.place)
        for label in line.candidates:
            if (found := self._place(at, label)) is not None:
                return label, *found
        return None

    def _place_automatic(self, line: Line, label: Label, place: ListPlace) -> tuple[Label, int, int]:
        """Place a number that the format counted where the format's own lists put it."""
        keep = list_depth(self._stack, place, _rank_of(line, label))
        typed = self._stack[keep - 1] if keep else None
        if typed is not None and typed.place is None and typed.rank >= LIST_RANK:
            # A list that was typed so far and goes on as an automatic one.
            found = self._place_sibling(label)
            if found is not None and self._stack[found[0]].place is None:
                return label, *found
        before = self._stack[keep] if keep < len(self._stack) else None
        if before is None or before.label is None or (before.place and before.place.level) != place.level:
            return label, keep, reading(label, None)
        if {label.kind, before.label.kind} == {LabelKind.NUMBER, LabelKind.LETTER}:
            # One list: its "C." is no Roman hundred among letters, its "V." no letter among Roman numbers.
            label = replace(label, kind=before.label.kind)
        return label, keep, reading(label, before)

    def _place(self, at: int, label: Label) -> tuple[int, int] | None:
        """Say how much of the stack stays open under this label, and its value; None refuses it."""
        if label.kind is LabelKind.NAMED:
            return None if _is_mere_line(self._lines, at, label) else self._place_named(label)
        if label.kind is LabelKind.BULLET:
            return self._place_bullet()
        if label.kind is LabelKind.DECIMAL:
            return self._place_decimal(label)
        return self._place_sibling(label) or self._place_first(at, label)

    def _place_named(self, label: Label) -> tuple[int, int] | None:
        rank = _RANKS[label.name.lower()]
        keep = 0
        for depth, entry in enumerate(self._stack):
            if entry.rank == rank and entry.label is not None and not label.lead:
                last = entry.numbers[0] if entry.numbers else 0
                if (label.value or 0) <= last:
                    return None
            if entry.rank < rank:
                keep = depth + 1
            else:
                break
        return keep, label.value or 0

    def _place_bullet(self) -> tuple[int, int] | None:
        if not self._stack:
            return None
        keep = len(self._stack)
        top = self._stack[-1].label
        if top is not None and top.kind is LabelKind.BULLET:
            keep -= 1
        return keep, 0

    def _place_decimal(self, label: Label) -> tuple[int, int] | None:
        for depth in range(len(self._stack) - 1, -1, -1):
            entry = self._stack[depth]
            if entry.numbers[:-1] == label.values[:-1] and entry.numbers and label.values[-1] == entry.numbers[-1] + 1:
                return (depth, label.values[-1]) if len(entry.numbers) > 1 else None
            if entry.numbers == label.values[:-1] and label.values[-1] == 1:
                return depth + 1, 1
        return None

    def _place_sibling(self, label: Label) -> tuple[int, int] | None:
        steps = (1, 2) if label.kind is LabelKind.LETTER and label.sign != "dot" else (1,)
        for step in steps:
            for same_sign in (True, False):
                for depth in range(len(self._stack) - 1, -1, -1):
                    entry = self._stack[depth]
                    if entry.label is None or entry.label.kind is LabelKind.NAMED:
                        break
                    if entry.label.kind is not label.kind or (same_sign and entry.label.sign != label.sign):
                        continue
                    value = entry.numbers[0] + step if entry.numbers else 0
                    if value in label.values:
                        return depth, value
        return None

    def _place_first(self, at: int, label: Label) -> tuple[int, int] | None:
        depth = min(len(self._stack), DEEPEST)
        if depth and (top := self._stack[-1].label) is not None and top.kind is LabelKind.BULLET:
            depth -= 1
        if 1 in label.values:
            # One letter and a stop is an initial or a title (أ. د.) unless its successor follows.
            if label.kind is LabelKind.LETTER and label.sign == "dot" and not _follows(self._lines, at, label, 2):
                return None
            return depth, 1
        # A text may begin in the middle, or have lost its first letter; its successor proves the list.
        value = label.value or 0
        lost_first = label.kind is LabelKind.LETTER and 2 in label.values and label.sign != "dot"
        if lost_first or (not self._started and _follows(self._lines, at, label, value + 1)):
            return depth, 2 if lost_first else value
        return None

    # -- clauses ----------------------------------------------------------------------------------------------

    def _kind_of(self, label: Label, keep: int) -> ClauseKind:
        if label.kind is LabelKind.NAMED:
            rank = _RANKS[label.name.lower()]
            if rank < _ARTICLE_RANK:
                return ClauseKind.HEADING
            nested = any(entry.rank == _ARTICLE_RANK for entry in self._stack[:keep])
            return ClauseKind.PARAGRAPH if nested and rank > _ARTICLE_RANK else ClauseKind.ARTICLE
        parents = [self._nodes[entry.index].kind for entry in self._stack[:keep]]
        inner = [kind for kind in parents if kind is not ClauseKind.HEADING]
        if label.kind in (LabelKind.BULLET, LabelKind.LETTER):
            return ClauseKind.ITEM
        if not inner:
            return ClauseKind.ITEM if self._has_articles and not self._started else ClauseKind.ARTICLE
        return ClauseKind.PARAGRAPH if inner == [ClauseKind.ARTICLE] else ClauseKind.ITEM

    def _open_labelled(self, line: Line, label: Label, keep: int, value: int) -> None:
        kind = self._kind_of(label, keep)
        numbers = label.values if label.kind is LabelKind.DECIMAL else (value,)
        del self._stack[keep:]
        node = ClauseNode(self._top(), kind, label, value or None, line.base)
        if line.place is not None:
            node.list_id = line.place.list_id
            if label.kind is LabelKind.BULLET and node.parent is None:
                node.parent = introduction(self._nodes, self._current)
            if label.kind is LabelKind.DECIMAL and not (self._stack and self._stack[-1].place):
                node.key = label_core(label.text)
        self._push(node, _rank_of(line, label), label, numbers)
        self._stack[-1].place = line.place
        self._started = self._started or kind in (ClauseKind.ARTICLE, ClauseKind.PARAGRAPH)
        rest = line.text[label.end :]
        titled = (label.kind is LabelKind.NAMED and _is_title(rest)) or bool(line.place and line.heading)
        if rest.strip():
            self._append(line, label.end, ParagraphRole.TITLE if titled else ParagraphRole.TEXT)
        self._title_due = label.kind is LabelKind.NAMED and not rest.strip()

    def _open_heading(self, line: Line) -> None:
        rank = line.heading / 10 if line.heading else _ARTICLE_RANK - 0.5
        keep = 0
        for depth, entry in enumerate(self._stack):
            if entry.rank >= rank or (entry.label is not None and entry.rank >= _ARTICLE_RANK):
                break
            keep = depth + 1
        del self._stack[keep:]
        # An unlabelled heading parts the text but contains nothing: articles count on across it.
        self._nodes.append(ClauseNode(self._top(), ClauseKind.HEADING, base=line.base))
        self._current = len(self._nodes) - 1
        self._append(line, line.at, ParagraphRole.TITLE)
        self._title_due = False

    def _push(self, node: ClauseNode, rank: float, label: Label | None, numbers: tuple[int, ...]) -> None:
        self._nodes.append(node)
        self._current = len(self._nodes) - 1
        self._stack.append(OpenClause(self._current, rank, label, numbers))

    def _top(self) -> int | None:
        return self._stack[-1].index if self._stack else None

    # -- body text --------------------------------------------------------------------------------------------

    def _announces_article(self, at: int, line: Line) -> bool:
        """Tell a title that stands on its own line before the article it names."""
        following = self._lines[at + 1].named if at + 1 < len(self._lines) else None
        return (
            self._started
            and not self._title_due
            and following is not None
            and not self._lines[at + 1].text[following.end :].strip()
            and _is_title(line.text)
        )

    def _add_body(self, at: int, line: Line) -> None:
        titled = (
            self._title_due and _is_title(line.text) and at + 1 < len(self._lines) and not self._lines[at + 1].named
        )
        self._title_due = False
        # A closing has several formulas (in witness whereof …, done at …), and is one all the same.
        if (
            self._started
            and not _is_closing(self._nodes, self._current)
            and _CLOSING.match(line.text.strip().lstrip("*_"))
        ):
            self._stack.clear()
            self._push(ClauseNode(None, ClauseKind.CLOSING, base=line.base), 0, None, ())
        elif not self._started and not self._stack:
            self._ensure_preamble(line)
        elif self._stack and (top := self._stack[-1].label) is not None and top.kind is LabelKind.BULLET:
            self._leave_bullets(line)
        self._append(line, line.at, ParagraphRole.TITLE if titled else ParagraphRole.TEXT)

    def _leave_bullets(self, line: Line) -> None:
        while self._stack and (top := self._stack[-1].label) is not None and top.kind is LabelKind.BULLET:
            self._stack.pop()
        before = introduction(self._nodes, self._current)
        if not self._stack and (before is not None or not self._started):
            self._current = before
            self._ensure_preamble(line)
        else:
            self._nodes.append(ClauseNode(self._top(), ClauseKind.PARAGRAPH, base=line.base))
            self._current = len(self._nodes) - 1

    def _ensure_preamble(self, line: Line) -> None:
        if self._current is None or self._nodes[self._current].kind is not ClauseKind.PREAMBLE:
            self._preambles += 1
            key = "preamble" if self._preambles == 1 else f"preamble.{self._preambles}"
            self._nodes.append(ClauseNode(None, ClauseKind.PREAMBLE, base=line.base, key=key))
            self._current = len(self._nodes) - 1

    def _append(self, line: Line, at: int, role: ParagraphRole) -> None:
        text = line.text[at:]
        start = at + len(text) - len(text.lstrip())
        end = at + len(text.rstrip())
        if start < end and self._current is not None:
            paragraph = ParsedParagraph(line.number, line.base + start, line.base + end, role)
            self._nodes[self._current].paragraphs.append(paragraph)


def _freeze(nodes: list[ClauseNode]) -> list[ParsedClause]:
    labelled = any(node.label is not None and node.label.kind is not LabelKind.BULLET for node in nodes)
    clauses: list[ParsedClause] = []
    counts: dict[int | None, int] = {}
    keys = clause_keys(nodes)
    for index, node in enumerate(nodes):
        ordinal = counts[node.parent] = counts.get(node.parent, 0) + 1
        parent = clauses[node.parent] if node.parent is not None else None
        kind, key = node.kind, keys[index]
        if kind is ClauseKind.PREAMBLE and not labelled:
            # Nothing is numbered, so nothing stands before the first article: it is plain text.
            kind, key = ClauseKind.PARAGRAPH, key.replace("preamble", "text")
        label = node.label
        clauses.append(
            ParsedClause(
                index=index,
                parent=node.parent,
                kind=kind,
                label=label.text if label else "",
                value=node.value,
                ordinal=ordinal,
                depth=parent.depth + 1 if parent else 0,
                path=f"{parent.path}/{key}" if parent else key,
                label_start=node.base + label.start if label else node.base,
                label_end=node.base + label.end if label else node.base,
                paragraphs=tuple(node.paragraphs),
            )
        )
    return clauses


def parse_structure(source: str | Sequence[str | SourceLine]) -> list[ParsedClause]:
    """Parse a text, or a list of paragraphs, into clauses in reading order; a parent comes before its children.

    An article opens only if its number is the next expected, or starts again at one on a deeper level. Unnumbered
    paragraphs belong to the clause that is open; what stands before the first article is the preamble.
    """
    lines = list(lines_of(source)) if isinstance(source, str) else given_lines(source)
    return _freeze(_Parser(lines).parse())
