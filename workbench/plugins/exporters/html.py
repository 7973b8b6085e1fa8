"""A bilingual page in one HTML file: nothing is fetched, light and dark follow the reader's system."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from html import escape
from typing import BinaryIO, ClassVar

from workbench.domain.arabic.direction import is_rtl_language
from workbench.domain.briefings import Bundle
from workbench.domain.codes import CodeRow
from workbench.domain.documents import SegmentRow
from workbench.domain.enums import ClauseKind, Side
from workbench.domain.ids import SegmentId
from workbench.domain.ports import Option
from workbench.plugins.exporters.coded import coded
from workbench.plugins.exporters.layout import Passage, passages, text_of
from workbench.plugins.exporters.options import check_names, flag

_CODES = Option("codes", "Codes beside the text", "boolean", default=True)

_COLOUR = re.compile("#[0-9A-Fa-f]{6}")
_STYLE = """
:root { color-scheme: light dark; --ground: #fbfaf7; --paper: #ffffff; --ink: #1f2328; --soft: #5d6570; --line: #dcd9d0;
  --accent: #1f6f6b; --gap: #fff4d6; }
@media (prefers-color-scheme: dark) { :root { --ground: #16191d; --paper: #1d2126; --ink: #e6e4df; --soft: #a2a9b3;
  --line: #343a42; --accent: #7cc7c1; --gap: #3a3220; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 80rem; padding: 2rem 1.25rem 4rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.65 "Noto Sans", "Segoe UI", system-ui, sans-serif; }
[dir=rtl] { font-family: "Noto Naskh Arabic", "Amiri", "Geeza Pro", "Traditional Arabic", serif; font-size: 1.15em;
  line-height: 1.85; }
h1 { margin: 0 0 .25rem; font-size: 1.5rem; line-height: 1.4; }
header p { margin: .25rem 0; color: var(--soft); }
table { width: 100%; margin-top: 1.5rem; border-collapse: collapse; table-layout: fixed; background: var(--paper); }
td, th { padding: .6rem .9rem; border: 1px solid var(--line); vertical-align: top; text-align: start;
  overflow-wrap: break-word; }
thead th { color: var(--soft); font-weight: 600; }
td p { margin: 0; }
tr.heading td { font-weight: 700; }
.label { color: var(--accent); font-weight: 700; margin-inline-end: .4em; }
.missing { background: var(--gap); }
.codes { margin-top: .4rem; display: flex; flex-wrap: wrap; gap: .3rem; }
.code { padding: 0 .5rem; border-radius: 1rem; border: 2px solid var(--light); font: .8rem/1.6 system-ui, sans-serif; }
@media (prefers-color-scheme: dark) { .code { border-color: var(--dark); } }
@media (max-width: 45rem) { table, tbody, tr, td { display: block; } thead { display: none; }
  tr { margin-bottom: 1rem; } }
@media print { body { max-width: none; padding: 0; background: none; } tr { break-inside: avoid; } }
"""


class HtmlExporter:
    """Writes a table of paragraphs, source beside translation, each in its own direction."""

    id: ClassVar[str] = "html"
    title: ClassVar[str] = "Bilingual page (HTML)"
    suffix: ClassVar[str] = ".html"
    options: ClassVar[tuple[Option, ...]] = (_CODES,)

    def write(self, bundle: Bundle, out: BinaryIO, options: Mapping[str, object]) -> None:
        """Write the document to a binary stream."""
        check_names(options, self.options)
        for part in _page(bundle, with_codes=flag(options, _CODES)):
            out.write(part.encode())


def _page(bundle: Bundle, *, with_codes: bool) -> Iterator[str]:
    row = bundle.document
    languages = row.language or bundle.project.source_language, bundle.project.target_language
    yield (
        f'<!DOCTYPE html>\n<html{_language(languages[1])}>\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
        f"<title>{escape(row.title_target or row.title_source)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
    )
    yield from _head(bundle, languages)
    yield "<table>\n<thead><tr>"
    yield "".join(f'<th{_language(language)} scope="col"><bdi>{escape(language)}</bdi></th>' for language in languages)
    yield "</tr></thead>\n<tbody>\n"
    chips = _chips(bundle) if with_codes else {}
    for passage in passages(bundle):
        yield from _row(passage, languages, chips)
    yield "</tbody>\n</table>\n</body>\n</html>\n"


def _head(bundle: Bundle, languages: tuple[str, str]) -> Iterator[str]:
    row = bundle.document
    yield "<header>\n"
    titles = [(row.title_target, languages[1]), (row.title_source, languages[0])]
    for title, language in titles:
        if title:
            yield f"<h1{_language(language)}>{escape(title)}</h1>\n"
    facts = (row.publisher, row.text_date.isoformat() if row.text_date else "", row.reference, row.marking)
    shown = " · ".join(f"<bdi>{escape(fact)}</bdi>" for fact in facts if fact)
    if shown:
        yield f"<p>{shown}</p>\n"
    if row.url:
        # Text, not a link: the address comes from a file and is not ours to vouch for.
        yield f'<p><bdi dir="ltr">{escape(row.url)}</bdi></p>\n'
    yield "</header>\n"


def _row(passage: Passage, languages: tuple[str, str], chips: Mapping[SegmentId, list[CodeRow]]) -> Iterator[str]:
    is_heading = passage.clause is not None and passage.clause.kind is ClauseKind.HEADING
    yield '<tr class="heading">' if is_heading else "<tr>"
    for side, language in zip((Side.SOURCE, Side.TARGET), languages, strict=True):
        text = text_of(passage, side, source_for_missing=False)
        missing = side is Side.TARGET and _has_gap(passage.segments)
        label = f'<bdi class="label">{escape(passage.label)}</bdi>' if passage.label else ""
        yield f"<td{_language(language)}{_missing(missing)}><p>{label}{_lines(text)}</p>"
        if side is Side.TARGET:
            yield _codes([code for segment in passage.segments for code in chips.get(segment.id, [])])
        yield "</td>"
    yield "</tr>\n"


def _has_gap(segments: tuple[SegmentRow, ...]) -> bool:
    return any(not segment.target.strip() for segment in segments)


def _missing(missing: bool) -> str:
    return ' class="missing"' if missing else ""


def _language(tag: str) -> str:
    return f' lang="{escape(tag)}" dir="{"rtl" if is_rtl_language(tag) else "ltr"}"'


def _lines(text: str) -> str:
    return "<br>".join(escape(line) for line in text.splitlines())


def _chips(bundle: Bundle) -> dict[SegmentId, list[CodeRow]]:
    found: dict[SegmentId, list[CodeRow]] = defaultdict(list)
    for item in coded(bundle):
        if item.segment is not None and item.code is not None and item.code not in found[item.segment.id]:
            found[item.segment.id].append(item.code)
    return found


def _codes(codes: list[CodeRow]) -> str:
    unique = dict.fromkeys(codes)
    if not unique:
        return ""
    spans = "".join(
        f'<span class="code" dir="auto" style="--light: {_colour(code.colour)}; --dark: {_colour(code.colour_dark)}">'
        f"{escape(code.label_en or code.label_ar or code.key)}</span>"
        for code in unique
    )
    return f'<div class="codes">{spans}</div>'


def _colour(colour: str) -> str:
    return colour if _COLOUR.fullmatch(colour) else "currentcolor"
