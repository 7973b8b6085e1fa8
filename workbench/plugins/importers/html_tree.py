"""Cut the tree of a page into paragraphs: a block ends a paragraph, what is within a line does not."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import etree

from workbench.domain.documents import ListPlace, SourceParagraph
from workbench.domain.enums import ClauseKind
from workbench.errors import InputError
from workbench.plugins.importers.limits import MAX_PARAGRAPHS
from workbench.plugins.importers.number_formats import format_number

_SKIPPED_NAMES = """
    script style nav noscript template iframe object embed applet svg canvas audio video map select datalist button
    head input textarea progress meter rt rp dialog frameset
"""
_BLOCK_NAMES = """
    address article aside blockquote body caption center dd details dir div dl dt fieldset figcaption figure footer form
    h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol optgroup p pre section summary table tbody td tfoot
    th thead tr ul
"""
_SKIPPED = frozenset(_SKIPPED_NAMES.split())
_BLOCKS = frozenset(_BLOCK_NAMES.split())
_HEADINGS = {f"h{level}": level - 1 for level in range(1, 7)}
_LISTS = ("ol", "ul", "menu", "dir")
_CELLS = ("td", "th")
_BLANK = re.compile("[ \t\r\n\f]+")
_BREAK = "\u2028"
_BREAKS = re.compile(f" *{_BREAK}(?: *{_BREAK})+ *")
_ONE_BREAK = re.compile(f" *{_BREAK} *")
_HIDING = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.IGNORECASE)
_LIST_STYLE = re.compile(r"list-style(?:-type)?\s*:\s*([a-z-]+)", re.IGNORECASE)
_FORMATS = {
    "a": "lowerLetter",
    "A": "upperLetter",
    "i": "lowerRoman",
    "I": "upperRoman",
    "lower-alpha": "lowerLetter",
    "lower-latin": "lowerLetter",
    "upper-alpha": "upperLetter",
    "upper-latin": "upperLetter",
    "lower-roman": "lowerRoman",
    "upper-roman": "upperRoman",
}
_EASTERN = {
    "arabic-indic": str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"),
    "persian": str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹"),
}
_MAX_NUMBER_DIGITS = 7


@dataclass(slots=True)
class _List:
    """An open list: `style` is how its numbers are written, nothing for bullets; `next` is the number to come."""

    style: str
    next: int = 1
    step: int = 1


@dataclass(slots=True)
class _Table:
    """An open table: its place among its siblings and how far reading is; a table for looks alone has no cells."""

    place: str
    is_data: bool
    row: int = 0
    column: int = 0


class PageReader:
    """Walks a page once, without recursion; `paragraphs` and `skipped`, the hidden passages, are its result."""

    def __init__(self, name: str) -> None:
        """Read for the file of a name, which refusals tell."""
        self.paragraphs: list[SourceParagraph] = []
        self.skipped = 0
        self._name = name
        self._parts: list[str] = []
        self._lists: list[_List] = []
        # How many outermost lists there were: a list and those inside it are one, with levels.
        self._outermost = 0
        self._tables: list[_Table] = []
        self._table_counts = [0]
        self._directions: list[tuple[etree._Element, bool | None]] = []
        self._items: list[str] = []
        self._heading = ""
        self._quotes = 0
        self._verbatim = 0

    def read(self, root: etree._Element) -> None:
        """Read the page from its root."""
        walk = etree.iterwalk(root, events=("start", "end"))
        for event, element in walk:
            tag = element.tag
            if event == "start":
                if tag in _SKIPPED or self._hides(element):
                    if tag in _BLOCKS or tag == "nav":
                        self._flush()
                    walk.skip_subtree()
                    continue
                self._open(element, tag)
                self._add(element.text)
            else:
                if tag not in _SKIPPED and not _is_hidden(element):
                    self._close(element, tag)
                if element is not root:
                    self._add(element.tail)
        self._flush()

    def _hides(self, element: etree._Element) -> bool:
        hidden = _is_hidden(element)
        self.skipped += hidden
        return hidden

    def _add(self, text: str | None) -> None:
        if text:
            self._parts.append(text.replace("\n", _BREAK) if self._verbatim else text)

    def _open(self, element: etree._Element, tag: str) -> None:
        if tag == "br":
            self._parts.append(_BREAK)
        if tag in _BLOCKS:
            self._flush()
        direction = (element.get("dir") or "").lower()
        if direction:
            self._directions.append((element, {"rtl": True, "ltr": False}.get(direction)))
        if tag in _HEADINGS:
            self._heading = tag
        elif tag in _LISTS:
            self._outermost += not self._lists
            self._lists.append(_open_list(element))
        elif tag == "li":
            self._items.append(self._label(element))
        elif tag in ("table", "tr", *_CELLS):
            self._open_table(element, tag)
        self._quotes += tag == "blockquote"
        self._verbatim += tag == "pre"

    def _close(self, element: etree._Element, tag: str) -> None:
        if tag in _BLOCKS:
            self._flush()
        if self._directions and self._directions[-1][0] is element:
            self._directions.pop()
        if tag in _HEADINGS:
            self._heading = ""
        elif tag in _LISTS and self._lists:
            self._lists.pop()
        elif tag == "li" and self._items:
            self._items.pop()
        elif tag == "table" and self._tables:
            self._tables.pop()
            self._table_counts.pop()
        self._quotes -= tag == "blockquote"
        self._verbatim -= tag == "pre"

    def _open_table(self, element: etree._Element, tag: str) -> None:
        if tag == "table":
            self._table_counts[-1] += 1
            outer = self._cell()
            place = f"{outer}.t{self._table_counts[-1]}" if outer else f"t{self._table_counts[-1]}"
            self._tables.append(_Table(place, _is_data(element)))
            self._table_counts.append(0)
        elif self._tables and tag == "tr":
            self._tables[-1].row += 1
            self._tables[-1].column = 0
        elif self._tables:
            self._tables[-1].column += 1

    def _cell(self) -> str:
        """Return the path of the innermost cell of a table that holds data, or nothing."""
        table = self._tables[-1] if self._tables else None
        if table is None or not table.is_data or not table.column:
            return ""
        return f"{table.place}.r{table.row}.c{table.column}"

    def _label(self, item: etree._Element) -> str:
        """Return the number of a list item as a browser shows it."""
        if not self._lists:
            return "•"
        current = self._lists[-1]
        if not current.style:
            return "•"
        value = _whole(item.get("value"))
        number = current.next if value is None else value
        current.next = number + current.step
        if current.style == "none":
            return ""
        written = format_number(number, _FORMATS.get(current.style, "decimal"))
        return written.translate(_EASTERN.get(current.style, {})) + "."

    def _flush(self) -> None:
        """End the paragraph that is open; two line breaks in a row end one too."""
        if not self._parts:
            return
        text = _BLANK.sub(" ", "".join(self._parts))
        self._parts = []
        for piece in _BREAKS.split(text):
            kept = _ONE_BREAK.sub("\n", piece).strip()
            if kept:
                self._append(kept)

    def _append(self, text: str) -> None:
        if len(self.paragraphs) >= MAX_PARAGRAPHS:
            raise InputError("import.too-many-paragraphs", name=self._name, limit=MAX_PARAGRAPHS)
        label = self._items[-1] if self._items else ""
        cell = self._cell()
        kind, level = ClauseKind.PARAGRAPH, None
        if self._heading:
            kind, level = ClauseKind.HEADING, _HEADINGS[self._heading]
        elif cell:
            kind = ClauseKind.CELL
        elif label:
            kind, level = ClauseKind.ITEM, max(0, len(self._lists) - 1)
        place = ListPlace(str(self._outermost), level) if level is not None and kind is ClauseKind.ITEM else None
        if self._items:
            # The number stands before the first paragraph of its item only.
            self._items[-1] = ""
        rtl = self._directions[-1][1] if self._directions else None
        path = cell or ("quote" if self._quotes else "body")
        self.paragraphs.append(
            SourceParagraph(
                text, kind=kind, label=label, level=level, style=self._heading, path=path, rtl=rtl, place=place
            )
        )


def _is_hidden(element: etree._Element) -> bool:
    if element.get("hidden") is not None or (element.get("role") or "").lower() == "navigation":
        return True
    style = element.get("style")
    return style is not None and _HIDING.search(style) is not None


def _open_list(element: etree._Element) -> _List:
    styled = _LIST_STYLE.search(element.get("style") or "")
    style = styled[1].lower() if styled else ""
    if element.tag != "ol":
        return _List("none" if style == "none" else "")
    reverse = element.get("reversed") is not None
    start = _whole(element.get("start"))
    if start is None:
        start = sum(1 for _ in element.iterchildren("li")) if reverse else 1
    return _List(style or element.get("type") or "decimal", start, -1 if reverse else 1)


def _is_data(table: etree._Element) -> bool:
    """Tell a table of data from one that only lays out the page: that has one column, or other tables inside."""
    if (table.get("role") or "").lower() in ("presentation", "none"):
        return False
    if next(table.iterdescendants("table"), None) is not None:
        return False
    return any(sum(1 for _ in row.iterchildren(*_CELLS)) > 1 for row in table.iterdescendants("tr"))


def _whole(text: str | None) -> int | None:
    """Return a number that an attribute gives, or None."""
    digits = (text or "").strip()
    if len(digits) > _MAX_NUMBER_DIGITS or not re.fullmatch("-?[0-9]+", digits):
        return None
    return int(digits)
