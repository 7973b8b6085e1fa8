"""Follow fields through runs and paragraphs: their code is not text, their result is (ISO/IEC 29500-1, 17.16)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from workbench.plugins.importers.docx.names import Element, w
from workbench.plugins.importers.docx.tally import Tally

# Word nests twenty at most; a file of opened fields would cost quadratic time.
_MAX_OPEN = 64
_MAX_PIECES = 64
# Fields that fetch or start something when Word updates them.
_HOSTILE = re.compile(
    r"\s*(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|IMPORT|MACROBUTTON|DATABASE|LINK|RD)(?![A-Za-z])", re.IGNORECASE
)
# Fields that keep no result in the file: Word draws them from their code.
_DRAWN = re.compile(r"\s*(EQ|SYMBOL)(?![A-Za-z])", re.IGNORECASE)


@dataclass(slots=True)
class _Field:
    in_code: bool = True
    code: list[str] = field(default_factory=list)


class Fields:
    """The fields that are open where reading stands; they may reach over several paragraphs of one story."""

    def __init__(self, tally: Tally) -> None:
        """Report hostile fields, and those that cannot be shown, to a tally."""
        self._open: list[_Field] = []
        self._tally = tally

    def in_code(self) -> bool:
        """Tell whether what stands here is part of a field's code."""
        return any(each.in_code for each in self._open)

    def mark(self, element: Element, _line: object) -> None:
        """Take a `w:fldChar`: the beginning, the middle or the end of a field."""
        kind = element.get(w("fldCharType"))
        if kind == "begin":
            if len(self._open) >= _MAX_OPEN:
                self._open.clear()
            self._open.append(_Field())
        elif self._open and kind in ("separate", "end"):
            current = self._open[-1]
            code = "".join(current.code)
            self.judge(code)
            if kind == "end" and current.in_code and _DRAWN.match(code):
                self._tally.unread["formula fields"] += 1
            current.code.clear()
            current.in_code = False
            if kind == "end":
                self._open.pop()

    def instruct(self, element: Element, _line: object) -> None:
        """Take a piece of code, which Word cuts where it likes."""
        if self._open and len(self._open[-1].code) < _MAX_PIECES:
            self._open[-1].code.append(element.text or "")

    def judge(self, code: str) -> None:
        """Report a field that acts when Word updates it."""
        found = _HOSTILE.match(code)
        if found:
            self._tally.fields.add(f"{found[1].upper()} fields")

    def end_paragraph(self) -> None:
        """Let no field whose result never begins swallow the paragraphs that follow."""
        for each in self._open:
            each.in_code = False

    @contextmanager
    def apart(self) -> Iterator[None]:
        """Read another story within, such as a text box, whose fields are its own."""
        outer, self._open = self._open, []
        try:
            yield
        finally:
            self._open = outer
