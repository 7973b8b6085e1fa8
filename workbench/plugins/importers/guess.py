"""Guess the record of a document from its text, where its file does not tell: the user may override each guess."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from workbench.domain.arabic.labels import take_label
from workbench.domain.documents import ImportedDocument, SourceParagraph
from workbench.domain.enums import ClauseKind
from workbench.plugins.importers.dates import find_dates, first_date
from workbench.plugins.importers.languages import guess_language

_HEAD = 8
_TAIL = 12
_TITLE_LIMIT = 160
_FIRST_WORDS = 12
_CONTROLS = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
_SENTENCE_END = (".", "؛", ":", "،", ";", ",", "…")
# Formulas beside which the date of the text itself stands, at its end.
_SIGNING = re.compile("حُ?رر|وقّ?ع|أ?برم|صدر|عقد في|تم في|[Dd]one (?:at|in|on)|[Ss]igned|DONE")
_BODIES = (
    "وزارة|وكالة|هيئة|الهيئة|رئاسة|الديوان|ديوان|مجلس|الأمانة العامة|منظمة|جامعة الدول|الأمم المتحدة|سفارة|المكتب"
    "|الاتحاد|مركز|صحيفة|قناة|حكومة|اللجنة"
)
_BODY_LINE = re.compile(f"(?:{_BODIES})(?: [^ .،؛:!؟]+){{1,8}}|(?:Ministry|Embassy|Office|Department) of [A-Z][^.;:]+")
_QUOTED_AGENCY = re.compile('وكالة (?:ال)?[أا]نباء[^“"«.]{0,40}[“"«][^”"».]{2,40}[”"»]')
_DATELINE = re.compile(
    "^[^()\n]{2,60}\\((?P<agency>[^()\n0-9]{2,30})\\) ?[-–—:]|^\\((?P<first>[^()\n0-9]{2,30})\\) ?[-–—:]"
)


def complete(document: ImportedDocument) -> ImportedDocument:
    """Fill what the file did not tell: title, language, publisher and date."""
    paragraphs = document.paragraphs
    return replace(
        document,
        title=document.title or guess_title(paragraphs),
        language=document.language or guess_language(paragraph.text for paragraph in paragraphs),
        publisher=document.publisher or guess_publisher(paragraphs),
        text_date=document.text_date or guess_date(paragraphs),
    )


def guess_title(paragraphs: Sequence[SourceParagraph]) -> str:
    """Return the first heading, else the first short line that is no sentence, else the first words and an ellipsis.

    A text that begins with an article, a list or a table has none: its file's name tells more than "1. ...".
    """
    head = [paragraph for paragraph in paragraphs[: _HEAD * 4] if paragraph.text]
    for paragraph in head:
        if paragraph.kind is ClauseKind.HEADING and len(paragraph.text) <= 2 * _TITLE_LIMIT:
            return _one_line(paragraph.text)
    for paragraph in head[:_HEAD]:
        if _is_part(paragraph):
            break
        line = _one_line(paragraph.text)
        if len(line) <= _TITLE_LIMIT and not line.endswith(_SENTENCE_END) and _is_title(line):
            return line
    words = _one_line(head[0].text[:_TITLE_LIMIT]).split() if head and not _is_part(head[0]) else []
    if not words:
        return ""
    return " ".join(words[:_FIRST_WORDS]) + ("…" if len(words) > _FIRST_WORDS else "")


def guess_date(paragraphs: Sequence[SourceParagraph]) -> date | None:
    """Return the date beside a signing formula at the end, else the first of the first paragraphs, else the last."""
    tail = [paragraph.text for paragraph in paragraphs[-_TAIL:]]
    for text in reversed(tail):
        if _SIGNING.search(text[:_TITLE_LIMIT]):
            found = first_date(text)
            if found is not None:
                return found
    for paragraph in paragraphs[:_HEAD]:
        for _, value in find_dates(paragraph.text):
            return value
    for text in reversed(tail[-3:]):
        if len(text) <= _TITLE_LIMIT and (found := first_date(text)):
            return found
    return None


def guess_publisher(paragraphs: Sequence[SourceParagraph]) -> str:
    """Return a body that stands in a line of its own, the agency of a dateline, or one quoted by name."""
    for paragraph in paragraphs[:_HEAD]:
        line = _one_line(paragraph.text)
        if len(line) <= 80 and _BODY_LINE.fullmatch(line):
            return line
        dateline = _DATELINE.match(line[:120])
        if dateline:
            return (dateline["agency"] or dateline["first"]).strip()
        quoted = _QUOTED_AGENCY.search(line[:600])
        if quoted:
            return quoted.group()
    return ""


def _one_line(text: str) -> str:
    return " ".join(_CONTROLS.sub("", text[: 4 * _TITLE_LIMIT]).split())


def _is_part(paragraph: SourceParagraph) -> bool:
    """Tell an article, an item or a cell, which no title stands in."""
    kinds = (ClauseKind.PARAGRAPH, ClauseKind.HEADING)
    return bool(paragraph.label) or paragraph.kind not in kinds or take_label(paragraph.text) is not None


def _is_title(line: str) -> bool:
    """Tell whether a line has at least two words and mostly letters: no date, number or page mark."""
    letters = sum(map(str.isalpha, line))
    return " " in line and letters >= len(line) * 0.6 and not first_date(line)
