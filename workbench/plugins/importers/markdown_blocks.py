"""Cut Markdown into blocks, line by line: headings, items, cells, quotes, code, notes and paragraphs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.domain.documents import ListPlace
from workbench.domain.enums import ClauseKind

_LINE = re.compile("[^\n\r]*(?:\r\n|\n|\r|$)")
_HEADING = re.compile(r" {0,3}(?P<marks>#{1,6})(?:[ \t]+(?P<text>.*?))?(?:[ \t]+#+)?[ \t]*$")
_UNDERLINE = re.compile(r" {0,3}(?:(?P<first>=+)|-+)[ \t]*$")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$")
_FENCE = re.compile(r" {0,3}(?P<fence>`{3,}|~{3,})[^`]*$")
_QUOTE = re.compile(r" {0,3}(?:>[ \t]?)+")
_ITEM = re.compile(
    r"(?P<indent>[ \t]*)(?:(?P<bullet>[-*+])|(?P<number>[0-9٠-٩۰-۹]{1,9})(?P<sign>[.)]))(?:[ \t]+(?P<text>.*))?$"
)
_TASK = re.compile(r"\[[ xX]\][ \t]+")
_NOTE = re.compile(r" {0,3}\[\^(?P<name>[^\]\s]{1,60})\]:[ \t]*(?P<text>.*)$")
_DEFINITION = re.compile(r" {0,3}\[(?P<name>[^\]\^][^\]]{0,199})\]:[ \t]*(?P<target><[^>]*>|\S+)(?:[ \t]+[\"'(].*)?$")
_DELIMITERS = re.compile(r"[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$")
_BAR = re.compile(r"(?<!\\)\|")
_BULLET = "•"


@dataclass(slots=True)
class Block:
    """A block as it grows; `start` is where `text` stands unchanged in the file, or -1; `note` names a footnote."""

    text: str
    kind: ClauseKind = ClauseKind.PARAGRAPH
    start: int = -1
    label: str = ""
    level: int | None = None
    style: str = ""
    path: str = "body"
    note: str = ""
    verbatim: bool = False
    place: ListPlace | None = None


def cut_blocks(text: str, body: int = 0) -> tuple[list[Block], dict[str, str]]:
    """Return the blocks from an offset on, in order, and the targets of reference links by folded name."""
    cutter = _Cutter()
    for start, line in _lines(text, body):
        cutter.take(start, line)
    cutter.close()
    return cutter.blocks, cutter.references


def _lines(text: str, at: int) -> Iterator[tuple[int, str]]:
    for match in _LINE.finditer(text, at):
        if match.group() or match.start() < len(text):
            yield match.start(), match.group().rstrip("\r\n")


class _Cutter:
    """Takes line after line; a block stays open until a blank line or another block ends it."""

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self.references: dict[str, str] = {}
        self._open: Block | None = None
        # Lines that follow the first of the open block, joined once it ends: joining each time would be quadratic.
        self._more: list[str] = []
        self._fence = ""
        self._tables = 0
        self._row = 0
        # The open lists, outer first: indent, the number typed last, the number that it counts for.
        self._lists: list[tuple[int, int, int]] = []
        # How many outermost lists there were, and the mark of the last: another mark begins another (CommonMark 5.3).
        self._outermost = 0
        self._mark = ""

    def take(self, start: int, line: str) -> None:
        """Add one line, given without its end."""
        if self._fence:
            self._take_code(start, line)
        elif not line.strip():
            self.close()
        elif not (self._take_table(start, line) or self._take_mark(start, line) or self._take_item(start, line)):
            self._take_text(start, line)

    def close(self) -> None:
        """End the open block and the open table."""
        if self._open is not None and self._more:
            self._open.text = "".join((self._open.text, *self._more))
            self._open.start = -1
        self._more = []
        self._open = None
        self._row = 0

    def _add(self, block: Block, *, stays_open: bool) -> None:
        self.close()
        self.blocks.append(block)
        self._open = block if stays_open else None

    def _take_code(self, start: int, line: str) -> None:
        closing = line.strip()
        if len(closing) >= len(self._fence) and not closing.strip(self._fence[0]):
            self._fence = ""
        elif line.strip():
            self._add(Block(line, start=start, path="code", verbatim=True), stays_open=False)

    def _take_mark(self, start: int, line: str) -> bool:
        """Take what a line's first mark makes of it alone: heading, rule, fence, definition, footnote."""
        heading = _HEADING.match(line)
        if heading:
            place = start + heading.start("text") if heading["text"] else -1
            level = len(heading["marks"]) - 1
            self._lists.clear()
            self._add(Block(heading["text"] or "", ClauseKind.HEADING, place, level=level), stays_open=False)
            return True
        if self._open is not None and self._open.kind is ClauseKind.PARAGRAPH and not self._open.note:
            underline = _UNDERLINE.match(line)
            if underline:
                self._open.kind = ClauseKind.HEADING
                self._open.level = 0 if underline["first"] else 1
                self.close()
                return True
        if _RULE.match(line):
            self.close()
            return True
        fence = _FENCE.match(line)
        if fence:
            self.close()
            self._fence = fence["fence"]
            return True
        return self._take_definition(line)

    def _take_definition(self, line: str) -> bool:
        note = _NOTE.match(line)
        if note:
            self._add(Block(note["text"], kind=ClauseKind.NOTE, note=note["name"]), stays_open=True)
            return True
        definition = _DEFINITION.match(line) if self._open is None or self._open.note else None
        if definition:
            self.close()
            self.references[definition["name"].strip().casefold()] = definition["target"]
        return definition is not None

    def _take_item(self, start: int, line: str) -> bool:
        """Open a list item; its number is data, and a list numbered 1. 1. 1. counts on, as it is rendered."""
        item = _ITEM.match(line)
        if item is None:
            return False
        indent = len(item["indent"].expandtabs(4))
        while self._lists and self._lists[-1][0] > indent:
            self._lists.pop()
        last = self._lists.pop() if self._lists and self._lists[-1][0] == indent else None
        label, typed, number = _BULLET, 0, 0
        if item["number"]:
            number = typed = int(item["number"])
            label = f"{item['number']}{item['sign']}"
            if last and last[1] == typed:
                number = last[2] + 1
                label = f"{number}{item['sign']}"
        if not self._lists:
            mark = item["bullet"] or item["sign"]
            self._outermost += last is None or mark != self._mark
            self._mark = mark
        place_in_lists = ListPlace(str(self._outermost), len(self._lists))
        self._lists.append((indent, typed, number))
        text = item["text"] or ""
        place = start + item.start("text") if text else -1
        task = _TASK.match(text)
        if task:
            text, place = text[task.end() :], place + task.end()
        block = Block(text, ClauseKind.ITEM, place, label=label, level=place_in_lists.level, place=place_in_lists)
        self._add(block, stays_open=True)
        return True

    def _take_table(self, start: int, line: str) -> bool:
        """Take a row of a table: the first is known by the line of dashes under it."""
        if self._row:
            if "|" not in line:
                self.close()
                return False
            self._row += 1
            self._add_row(line)
            return True
        header = self._open
        if header is None or self._more or "|" not in header.text or not _DELIMITERS.match(line):
            return False
        self.blocks.pop()
        self._open = None
        self._tables += 1
        self._row = 1
        self._add_row(header.text)
        return True

    def _add_row(self, line: str) -> None:
        inner = line.strip()
        inner = inner[1:] if inner.startswith("|") else inner
        inner = inner[:-1] if inner.endswith("|") and not inner.endswith("\\|") else inner
        for column, cell in enumerate(_BAR.split(inner), 1):
            text = cell.replace("\\|", "|").strip()
            if text:
                path = f"t{self._tables}.r{self._row}.c{column}"
                self.blocks.append(Block(text, ClauseKind.CELL, path=path))

    def _take_text(self, start: int, line: str) -> None:
        quote = _QUOTE.match(line)
        path = "quote" if quote else "body"
        text = line[quote.end() :] if quote else line
        place = start + (quote.end() if quote else 0)
        if quote and not text.strip():
            self.close()
            return
        if self._open is None or (quote and self._open.path != path):
            if not line.startswith((" ", "\t")):
                self._lists.clear()
            self._add(Block(text, start=place, path=path), stays_open=True)
            return
        last = self._more[-1] if self._more else self._open.text
        hard = last.endswith(("  ", "\\"))
        kept = last.rstrip(" \t\\") if hard else last.rstrip()
        if self._more:
            self._more[-1] = kept
        else:
            self._open.text = kept
        self._more += ("\n" if hard else " ", text.lstrip())
