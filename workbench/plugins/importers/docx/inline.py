"""Read the runs of a paragraph in its final view: what stands in the line, what hides in it, what it points to."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from workbench.plugins.importers.docx.equations import equation_text
from workbench.plugins.importers.docx.fields import Fields
from workbench.plugins.importers.docx.names import MC, XML_SPACE, A, Element, M, V, child_value, toggle, w
from workbench.plugins.importers.docx.styles import Styles
from workbench.plugins.importers.docx.symbols import is_private, symbol, symbol_text
from workbench.plugins.importers.docx.tally import Tally

_BLANKS = " \t\r\n"


@dataclass(slots=True)
class Line:
    """What one paragraph element holds; `boxes` are contents of text boxes, or their text, read after it.

    `references` are pairs of a kind (comment, footnote, endnote) and an id.
    """

    hides: bool = False
    parts: list[str] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    references: list[tuple[str, str]] = field(default_factory=list)
    boxes: list[Element | str] = field(default_factory=list)
    revised: bool = False
    marked: bool = False

    @property
    def text(self) -> str:
        """Return the text so far."""
        return "".join(self.parts)


class InlineReader:
    """Walks the runs of paragraphs, one after the other."""

    def __init__(self, styles: Styles, tally: Tally, *, preserves: bool = False) -> None:
        """Read with a document's styles; `preserves` keeps outer blanks of texts that do not ask for it."""
        self._styles = styles
        self._tally = tally
        self._preserves = preserves
        self.fields = Fields(tally)
        self._skips = {w(name) for name in _SKIPPED}
        self._handlers: dict[str, Callable[[Element, Line], None]] = {
            w("r"): self._run,
            w("t"): self._text,
            w("del"): self._revision,
            w("moveFrom"): self._revision,
            w("ins"): self._kept_revision,
            w("moveTo"): self._kept_revision,
            w("sym"): self._symbol,
            w("fldChar"): self.fields.mark,
            w("instrText"): self.fields.instruct,
            w("fldSimple"): self._simple_field,
            w("footnoteReference"): self._reference,
            w("endnoteReference"): self._reference,
            w("commentReference"): self._reference,
            w("commentRangeStart"): self._reference,
            w("txbxContent"): self._box,
            w("object"): self._object,
            w("ruby"): self._ruby,
            f"{{{MC}}}AlternateContent": self._alternatives,
            f"{{{M}}}oMath": self._equation,
            f"{{{A}}}graphicData": self._graphic,
            f"{{{V}}}textpath": self._word_art,
            **{w(name): self._sign for name in _SIGNS},
        }

    def read(self, paragraph: Element, *, hides: bool = False) -> Line:
        """Read one paragraph element."""
        line = Line(hides=hides)
        self._walk(paragraph, line)
        self.fields.end_paragraph()
        return line

    def _walk(self, element: Element, line: Line) -> None:
        for child in element:
            tag = child.tag
            handler = self._handlers.get(tag)
            if handler is not None:
                handler(child, line)
            elif isinstance(tag, str) and tag not in self._skips and len(child):
                # Links, smart tags, content controls, directions, drawings: what counts is inside.
                self._walk(child, line)

    def _run(self, run: Element, line: Line) -> None:
        first = run[0] if len(run) else None
        properties = first if first is not None and first.tag == _RUN_PROPERTIES else None
        hides = line.hides
        if properties is not None and len(properties):
            own = toggle(properties, _VANISH)
            if own is None and (style := child_value(properties, _RUN_STYLE)) is not None:
                own = self._styles.get(style).hidden
            hides = line.hides if own is None else own
        if not hides:
            self._walk_run(run, line)
            return
        secret = Line(references=line.references, boxes=line.boxes)
        self._walk_run(run, secret)
        line.hidden += secret.parts

    def _walk_run(self, run: Element, line: Line) -> None:
        """Read a run; where it sets the mark of a note by hand, what follows in it is that mark and no text."""
        before = len(line.parts)
        self._walk(run, line)
        if line.marked:
            line.marked = False
            del line.parts[before:]

    def _text(self, element: Element, line: Line) -> None:
        if self.fields.in_code():
            return
        text = (element.text or "") if not len(element) else "".join(map(str, element.itertext()))
        if not self._preserves and element.get(XML_SPACE) != "preserve":
            text = text.strip(_BLANKS)
        if "\n" in text:
            text = text.replace("\r\n", " ").replace("\n", " ")
        line.parts.append(text if text.isascii() or not is_private(text) else symbol_text(text, _font_of(element)))

    def _sign(self, element: Element, line: Line) -> None:
        if not self.fields.in_code():
            line.parts.append(_SIGN_TEXT[element.tag])

    def _symbol(self, element: Element, line: Line) -> None:
        code = element.get(w("char"), "")
        number = int(code, 16) if re.fullmatch("[0-9a-fA-F]{1,5}", code) else 0
        text = symbol(element.get(w("font"), ""), number)
        if text == "\ufffd":
            self._tally.unread["symbols of unknown fonts"] += 1
        if not self.fields.in_code():
            line.parts.append(text)

    def _revision(self, element: Element, line: Line) -> None:
        line.revised = True

    def _kept_revision(self, element: Element, line: Line) -> None:
        line.revised = True
        self._walk(element, line)

    def _simple_field(self, element: Element, line: Line) -> None:
        self.fields.judge(element.get(w("instr"), ""))
        self._walk(element, line)

    def _reference(self, element: Element, line: Line) -> None:
        kind = _NOTE_KINDS[element.tag]
        line.references.append((kind, element.get(w("id"), "")))
        line.marked = line.marked or element.get(w("customMarkFollows")) in ("1", "true", "on")

    def _box(self, element: Element, line: Line) -> None:
        line.boxes.append(element)

    def _object(self, element: Element, line: Line) -> None:
        self._tally.unread["embedded objects"] += 1
        self._walk(element, line)

    def _ruby(self, element: Element, line: Line) -> None:
        for base in element.iterfind(w("rubyBase")):
            self._walk(base, line)

    def _equation(self, element: Element, line: Line) -> None:
        line.parts.append(equation_text(element))

    def _graphic(self, element: Element, line: Line) -> None:
        kind = _GRAPHICS.get(element.get("uri", "").rpartition("/")[2])
        if kind:
            self._tally.unread[kind] += 1
        self._walk(element, line)

    def _word_art(self, element: Element, line: Line) -> None:
        text = element.get("string", "").strip()
        if text:
            line.boxes.append(text)

    def _alternatives(self, element: Element, line: Line) -> None:
        """Read one branch alone, or each text box would come twice: the first, unless only the other has text."""
        branch = choose_branch(element)
        if branch is not None:
            self._walk(branch, line)


def choose_branch(element: Element) -> Element | None:
    """Return the branch of alternatives to read: the first choice, or the fallback where only that holds text."""
    choice = element.find(f"{{{MC}}}Choice")
    fallback = element.find(f"{{{MC}}}Fallback")
    if choice is None or (fallback is not None and not _has_text(choice) and _has_text(fallback)):
        return fallback
    return choice


def _has_text(element: Element) -> bool:
    return next(element.iter(w("t"), f"{{{M}}}t", f"{{{V}}}textpath"), None) is not None


def _font_of(text: Element) -> str:
    run = text.getparent()
    fonts = run.find(f"{w('rPr')}/{w('rFonts')}") if run is not None else None
    if fonts is None:
        return ""
    return fonts.get(w("ascii")) or fonts.get(w("hAnsi")) or ""


_RUN_PROPERTIES = w("rPr")
_VANISH, _RUN_STYLE = w("vanish"), w("rStyle")
_SKIPPED = (
    "pPr", "rPr", "sdtPr", "sdtEndPr", "customXmlPr", "smartTagPr", "tblPr", "ffData", "delText", "delInstrText", "rt",
)  # fmt: skip
_SIGNS = {
    "tab": "\t",
    "ptab": "\t",
    "br": "\n",
    "cr": "\n",
    "noBreakHyphen": "\N{NON-BREAKING HYPHEN}",
}
_SIGN_TEXT = {w(name): text for name, text in _SIGNS.items()}
_NOTE_KINDS = {
    w("footnoteReference"): "footnote",
    w("endnoteReference"): "endnote",
    w("commentReference"): "comment",
    w("commentRangeStart"): "comment",
}
_GRAPHICS = {
    "chart": "charts",
    "chartex": "charts",
    "diagram": "SmartArt drawings",
    "ink": "ink drawings",
}
