"""Guess the record of a document from its text, where its file does not tell: the user may override each guess."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from workbench.domain.arabic.labels import take_label
from workbench.domain.documents import ImportedDocument, SourceParagraph
from workbench.domain.enums import ClauseKind
from workbench.plugins.importers.dates import first_date
from workbench.plugins.importers.languages import guess_language

_HEAD = 8
_TITLE_LIMIT = 160
_DATELINE_LIMIT = 60
_TAIL = 400
_CONTROLS = re.compile("[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
_SENTENCE_END = (".", "؛", ":", "،", ";", ",", "…")
_DROPPED = re.compile("[\u0640\u064b-\u0652\u0670\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]")
# The paragraph that closes a text and dates it: "done at ...", "signed in ...", "issued on ...".
_CLOSING = re.compile(
    "(?:[^.،؛:!؟]{0,60}[،.:] ?)?و?(?:حررت?|تم تحرير|وقعت?|تم (?:ال)?توقيع|أبرمت?|صدرت?|عقدت?) "
    "(?:[^.؛]{0,90} )?(?:في|بتاريخ|يوم|افتراضيا) ?[:(]?|"
    "(?:[^.;:]{0,60}[,.:] ?)?(?:[Dd]one|[Ss]igned|DONE|SIGNED|[Ii]ssued) (?:at|in|on|this)(?![a-z])"
)
# What is left open for a day that was not yet known.
_BLANKS = re.compile("…{2}|[.]{4}|_{3}|(?:/ *){2}/?")
_SIGNED_HERE = re.compile("تم (?:ال)?توقيع|(?:جرى|وقع) (?:ال)?توقيع|were signed|was signed")
_MATTER = "(?:بشأن|حول|بين|عن|في شأن|لتعزيز|لإقامة)"
_ANNOUNCED = re.compile(
    "(?<![\u0620-\u064a])(?P<name>(?:ال)?(?:بيان|إعلان)ا?\u064b? (?:ال)?(?:مشترك|ختامي)ا?\u064b?)"
    f" (?P<matter>{_MATTER} [^.،؛:!؟\n]{{8,110}})(?=[.،؛:!؟]|$)"
)
_ACCUSATIVE = "ا\u064b"
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
    """Return the first heading, else the first short line that is no sentence, else what the first sentence announces.

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
    return _announced(_one_line(head[0].text)) if head and not _is_part(head[0]) else ""


def _announced(line: str) -> str:
    """Return the text that a first sentence names in full, as the title of its own: a joint statement on a matter."""
    found = _ANNOUNCED.search(line)
    if found is None:
        return ""
    name = " ".join(word.rstrip(_ACCUSATIVE) for word in found["name"].split())
    return f"{name} {found['matter']}"


def guess_date(paragraphs: Sequence[SourceParagraph], told: date | None = None) -> date | None:
    """Return the date of the text itself: beside a formula of signing, else the one told of it, else a dateline.

    A date that running text mentions, or the end of a span of days, is none: better no date than another's.
    """
    texts = [_DROPPED.sub("", paragraph.text) for paragraph in paragraphs]
    for text in reversed(texts[-_TAIL:]):
        if _CLOSING.match(text) and ((found := first_date(text[:_TITLE_LIMIT])) or _BLANKS.search(text[:_TITLE_LIMIT])):
            return found
    for text in texts[:_HEAD]:
        formula = _SIGNED_HERE.search(text)
        if formula and (found := first_date(text[: formula.start()])):
            return found
    return told or _line_date([*texts[:_HEAD], *texts[-3:]])


def _line_date(texts: Sequence[str]) -> date | None:
    """Return the date of the first line that is little else, or of a dateline before an agency's report."""
    for text in texts:
        line = text[:_DATELINE_LIMIT] if _DATELINE.match(text[:120]) else text
        if len(line) <= _DATELINE_LIMIT and (found := first_date(line)):
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
