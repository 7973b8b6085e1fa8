"""Cut a text into the lines that the parser of clauses walks over, each with the ways to read its label."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.domain.arabic import letters
from workbench.domain.arabic.automatic import automatic_label
from workbench.domain.arabic.clause_model import SourceLine
from workbench.domain.arabic.labels import Label, LabelKind, candidate_labels, heading_level
from workbench.domain.documents import ListPlace

_LINE = re.compile(r"[^\n\r\u2028\u2029\x0b\x0c]+")
_EMPTY = re.compile(f"[\\s{letters.CONTROLS}|:=*_#—–-]*$")
_FRONT_MATTER = re.compile(r"---[ \t]*\n(?:[A-Za-z_]+:.*\n|[ \t]+.*\n|- .*\n)+---[ \t]*(?:\n|$)")


@dataclass(slots=True)
class Line:
    """One line: its number, where it begins in the text, its heading level, and the candidates for its label."""

    number: int
    base: int
    text: str
    heading: int
    at: int
    candidates: list[Label]
    place: ListPlace | None = None

    @property
    def named(self) -> Label | None:
        """Return the label of an article or the like, if it opens the line."""
        return next((label for label in self.candidates if label.kind is LabelKind.NAMED), None)


def front_matter_end(text: str) -> int:
    """Give the end of a Markdown front matter block (a record about the text, not part of it), or 0."""
    match = _FRONT_MATTER.match(text)
    return match.end() if match else 0


def _make_line(number: int, base: int, text: str, heading: int) -> Line:
    level, at = heading_level(text)
    level = level or heading
    return Line(number, base, text, level, at, candidate_labels(text))


def _given_line(number: int, line: SourceLine) -> Line:
    if line.place is None:
        return _make_line(number, 0, line.text, line.heading)
    return Line(number, 0, line.text, line.heading, 0, [automatic_label(line.label)], line.place)


def lines_of(text: str) -> Iterator[Line]:
    """Yield the lines of a plain text, less the empty ones and a record at its head."""
    number = 0
    for match in _LINE.finditer(text, front_matter_end(text)):
        if not _EMPTY.match(match[0]):
            yield _make_line(number, match.start(), match[0], 0)
            number += 1


def given_lines(given: Sequence[str | SourceLine]) -> list[Line]:
    """Return the lines of a list of paragraphs, less the empty ones."""
    lines = [line if isinstance(line, SourceLine) else SourceLine(line) for line in given]
    return [
        _given_line(number, line)
        for number, line in enumerate(lines)
        if line.place is not None or not _EMPTY.match(line.text)
    ]
