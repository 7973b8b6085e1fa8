"""Composing: the sections in the recipe's order, then the parts of the file around them."""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE

from workbench.domain.briefings import SECTIONS, Bundle, Recipe
from workbench.domain.documents import Notice
from workbench.domain.enums import Side
from workbench.domain.ports import BriefingReader, Progress
from workbench.errors import UserError
from workbench.plugins.briefings import look as looks
from workbench.plugins.briefings import pages as paging
from workbench.plugins.briefings.bilingual import half
from workbench.plugins.briefings.counts import parse_date
from workbench.plugins.briefings.draft import Draft
from workbench.plugins.briefings.headers import footer, header
from workbench.plugins.briefings.model import View, view_of
from workbench.plugins.briefings.ooxml import fonts, furniture
from workbench.plugins.briefings.ooxml.notes import Footnotes
from workbench.plugins.briefings.ooxml.package import Builder, Properties
from workbench.plugins.briefings.ooxml.paragraphs import Sheet
from workbench.plugins.briefings.ooxml.styles import StyleBook
from workbench.plugins.briefings.ooxml.xml import DECLARATION, NAMESPACES, one_line
from workbench.plugins.briefings.sections import WRITERS
from workbench.plugins.briefings.sections.contents import Pages, fill
from workbench.plugins.briefings.units import units_of

log = logging.getLogger(__name__)

_DATELESS = datetime(2000, 1, 1, tzinfo=UTC)
_PLACEHOLDER = "00"
_REGIONS = {"en": "en-GB", "ar": "ar-SA", "fa": "fa-IR", "ur": "ur-PK", "he": "he-IL"}


def compose(
    bundle: Bundle,
    recipe: Recipe,
    *,
    resources: Path,
    progress: Progress | None = None,
    reader: BriefingReader | None = None,
) -> bytes:
    """Build the file, a second time with page numbers where they can be had."""
    unknown = [name for name in recipe.sections if name not in SECTIONS]
    if unknown:
        raise UserError("briefing.section-unknown", section=unknown[0], known=", ".join(SECTIONS))
    look = looks.load(recipe.template, resources)
    embedded = fonts.read(look.fonts["arabic"], resources) if recipe.embed_fonts else ()
    draft = _draft(bundle, recipe, look, progress)
    total = len(recipe.sections) + 1
    file = _file(draft, Pages(), embedded)
    if recipe.page_numbers and draft.contents_at is not None and fill(draft, Pages()):
        _report(progress, total - 1, total, "pages")
        file = _with_pages(draft, file, embedded, reader)
    _report(progress, total, total, "file")
    return file


def _with_pages(
    draft: Draft, plain: bytes, embedded: tuple[fonts.FontFile, ...], reader: BriefingReader | None
) -> bytes:
    """Return the file with page numbers in its contents; the plain one where they cannot be had."""
    pages: Pages | Notice | None = paging.hindrance(len(draft.view.segments))
    if pages is None:
        first = _file(draft, Pages([_PLACEHOLDER] * len(draft.headings)), ())
        meanwhile = partial(reader.early, plain) if reader is not None else _nothing
        pages = paging.count_pages(first, draft.headings, meanwhile, None if reader is None else reader.cancel)
    if isinstance(pages, Pages):
        return _file(draft, pages, embedded)
    if reader is not None:
        reader.notice(pages)
    return plain


def _nothing() -> None:
    """Do nothing."""


def _draft(bundle: Bundle, recipe: Recipe, look: looks.Look, progress: Progress | None) -> Draft:
    view = view_of(bundle, recipe)
    sheet = Sheet(view.lead_rtl)
    draft = Draft(view, look, sheet, units_of(view), Footnotes(sheet))
    names = list(dict.fromkeys(recipe.sections))
    for at, name in enumerate(names):
        _report(progress, at, len(names) + 1, name)
        WRITERS[name](draft)
    if draft.last_is_table or not draft.blocks:
        draft.add(sheet.wrapped("Spacer", "", view.lead_rtl))
    return draft


def _report(progress: Progress | None, done: int, total: int, what: str) -> None:
    if progress is not None:
        progress(done, total, what)


def _file(draft: Draft, pages: Pages, embedded: tuple[fonts.FontFile, ...]) -> bytes:
    view, look = draft.view, draft.look
    latin, arabic = _languages(view)
    builder = Builder()
    styles = StyleBook(look, view.lead_rtl, latin, arabic).part()
    builder.add("styles.xml", CONTENT_TYPE.WML_STYLES, RELATIONSHIP_TYPE.STYLES, styles)
    builder.add("numbering.xml", CONTENT_TYPE.WML_NUMBERING, RELATIONSHIP_TYPE.NUMBERING, furniture.numbering(look))
    settings = furniture.settings(latin, arabic, embedded=bool(embedded))
    builder.add("settings.xml", CONTENT_TYPE.WML_SETTINGS, RELATIONSHIP_TYPE.SETTINGS, settings)
    table, faces = builder.add_font_table(embedded)
    table._blob = furniture.font_table(look, faces).encode()
    builder.add("theme/theme1.xml", CONTENT_TYPE.OFC_THEME, RELATIONSHIP_TYPE.THEME, furniture.theme(look))
    builder.add("footnotes.xml", CONTENT_TYPE.WML_FOOTNOTES, RELATIONSHIP_TYPE.FOOTNOTES, draft.footnotes.part())
    above = builder.add("header1.xml", CONTENT_TYPE.WML_HEADER, RELATIONSHIP_TYPE.HEADER, header(draft))
    below = builder.add("footer1.xml", CONTENT_TYPE.WML_FOOTER, RELATIONSHIP_TYPE.FOOTER, footer(draft, pages.total))
    builder.add_application(furniture.APPLICATION)
    builder.set_properties(_properties(view))
    return builder.save(_document(draft, pages, above, below))


def _document(draft: Draft, pages: Pages, above: str, below: str) -> list[bytes]:
    blocks = list(draft.blocks)
    if draft.contents_at is not None:
        blocks[draft.contents_at] = fill(draft, pages)
    page = draft.look.page
    bidi = "<w:bidi/>" if draft.view.lead_rtl else ""
    section = (
        f'<w:sectPr><w:headerReference w:type="default" r:id="{above}"/>'
        f'<w:footerReference w:type="default" r:id="{below}"/>'
        f'<w:pgSz w:w="{page["width"]}" w:h="{page["height"]}"/>'
        f'<w:pgMar w:top="{page["top"]}" w:right="{page["side"]}" w:bottom="{page["bottom"]}" w:left="{page["side"]}" '
        f'w:header="{page["header"]}" w:footer="{page["footer"]}" w:gutter="0"/>'
        f'<w:cols w:space="708"/>{bidi}</w:sectPr>'
    )
    opening = f"{DECLARATION}<w:document {NAMESPACES}><w:body>".encode()
    return [opening, *blocks, f"{section}</w:body></w:document>".encode()]


def _languages(view: View) -> tuple[str, str]:
    """Return the proofing languages of the left-to-right and the right-to-left text."""
    latin, arabic = "en-GB", "ar-SA"
    for side in (Side.TARGET, Side.SOURCE):
        tag = view.sides.language(side).replace("_", "-")
        if not tag:
            continue
        if view.sides.rtl(side):
            arabic = _REGIONS.get(tag.lower(), tag)
        else:
            latin = _REGIONS.get(tag.lower(), tag)
    return latin, arabic


def _properties(view: View) -> Properties:
    document, recipe = view.document, view.recipe
    day = parse_date(recipe.brief_date) or document.text_date
    moment = datetime(day.year, day.month, day.day, tzinfo=UTC) if day is not None else _DATELESS
    title = one_line(view.leading_or_other(document.title_source, document.title_target))
    return Properties(
        title=title or view.say("untitled"),
        language="ar-SA" if view.lead_rtl else "en-GB",
        author=half(recipe.author, recipe.lead),
        subject=view.say("bilingual"),
        version=one_line(recipe.version_label),
        date=moment,
    )
