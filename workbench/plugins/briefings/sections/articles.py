"""Articles: heading, tags, gist, the text in both languages, and what the analysts noted."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.domain.documents import SegmentRow
from workbench.domain.enums import ClauseKind, Origin, Side, State
from workbench.domain.ids import ClauseId
from workbench.plugins.briefings.chips import tags_of
from workbench.plugins.briefings.draft import Draft, clause_bookmark
from workbench.plugins.briefings.model import View
from workbench.plugins.briefings.names import name_of, title_of
from workbench.plugins.briefings.ooxml.paragraphs import Chip, Inline, Words, spaced
from workbench.plugins.briefings.ooxml.tables import SPLIT_ABOVE, Grid
from workbench.plugins.briefings.ooxml.xml import one_line
from workbench.plugins.briefings.parts import Part, PartRow
from workbench.plugins.briefings.remarks import Remark, remarks_of
from workbench.plugins.briefings.sections.wording import column_heading, in_other_language, pending, side_say

_NUMBER_WIDTH = 907
_DEEPEST = 4
_HEADING_LENGTH = 160


def write(draft: Draft) -> None:
    """Write every part of the scope."""
    view = draft.view
    if not any(part.rows or part.clause is not None for part in view.parts):
        return
    has_articles = any(part.clause is not None and part.clause.kind is ClauseKind.ARTICLE for part in view.parts)
    heading = draft.say("articles" if has_articles else "text")
    draft.heading(1, heading, "section_articles")
    remarks: dict[ClauseId, list[Remark]] = {}
    for remark in remarks_of(view, draft.units):
        if not remark.on_translation and remark.clause_id is not None:
            remarks.setdefault(remark.clause_id, []).append(remark)
    tags = tags_of(view, draft.units)
    headed: set[int] = set()
    for at, part in enumerate(view.parts):
        clause = part.clause
        if clause is not None and clause.id in view.bare:
            _bare(draft, at)
            continue
        if clause is not None and clause.id not in headed and not is_title(part, view):
            headed.add(clause.id)
            _open(draft, part, tags.get(clause.id, []))
        if part.rows and not is_heading_only(part):
            _bilingual(draft, part)
        _remarks(draft, [remark for clause_id in sorted(part.clause_ids) for remark in remarks.pop(clause_id, [])])


def _bare(draft: Draft, at: int) -> None:
    """Write one line for a run of articles without text, at the first of them."""
    view = draft.view
    run = [part.clause for part in view.parts[at:] if part.clause is not None]
    if at and (before := view.parts[at - 1].clause) is not None and before.id in view.bare:
        return
    end = next((place for place, clause in enumerate(run) if clause.id not in view.bare), len(run))
    names = [name_of(clause, view) for clause in run[:end]]
    if len(names) > 2:
        names = [draft.say("from-to", first=names[0], last=names[-1])]
    draft.paragraph("Remark", Words(draft.say("no-text", names=view.say.list(names))))


def _open(draft: Draft, part: Part, tags: list[Chip]) -> None:
    clause, view = part.clause, draft.view
    if clause is None:
        return
    level = min(2 + _depth(part, view), _DEEPEST)
    title = title_of(clause, view)
    titled = bool(one_line(view.leading(clause.title_source, clause.title_target)))
    if is_heading_only(part) or (has_rubric(part) and not titled):
        title = _heading_words(part.rows[0].segment, name_of(clause, view), view)
    title = title or draft.say("section", value=str(clause.ordinal + 1))
    draft.heading(level, title, clause_bookmark(clause.id))
    if is_heading_only(part) or has_rubric(part):
        _other_heading(draft, part.rows[0].segment, title)
    elif not titled and not _has_its_title(part):
        _below(draft, one_line(clause.title_source or clause.title_target), title)
    if tags:
        draft.paragraph("TagLine", Words(draft.say("tags"), "Muted"), *spaced(tags))
    gist = one_line(view.leading_or_other(clause.summary_source, clause.summary_target))
    if gist:
        draft.paragraph("Callout", Words(draft.say("in-brief"), "Strong"), Words(gist))


def has_rubric(part: Part) -> bool:
    """Say whether the first row of an article is its title, which the heading shows, and more rows follow."""
    clause = part.clause
    if clause is None or clause.kind is not ClauseKind.ARTICLE or len(part.rows) < 2:
        return False
    title = one_line(clause.title_source)
    return bool(title) and one_line(part.rows[0].segment.source) == title


def _has_its_title(part: Part) -> bool:
    """Say whether the words of a part's title are none, or stand in its table."""
    title = one_line(part.clause.title_source) if part.clause is not None else ""
    return not title or any(one_line(row.segment.source) == title for row in part.rows[:1])


def _depth(part: Part, view: View) -> int:
    """Count the headings around a part, without one that only says the document's title again."""
    first = view.parts[0]
    if part.depth and first.clause is not None and is_title(first, view):
        return part.depth - 1
    return part.depth


def _heading_words(segment: SegmentRow, name: str, view: View) -> str:
    """Return a heading for the lead: its name and words; where these are not translated, what there is."""
    words = one_line(view.leading(segment.source, segment.target))
    if not words:
        return name or one_line(segment.source or segment.target)
    return words if not name or words.startswith(name) else view.say("named", name=name, title=words)


def _other_heading(draft: Draft, segment: SegmentRow, title: str) -> None:
    """Write the words of a heading in the language that the lead does not read, or that they are not translated."""
    view = draft.view
    side = view.sides.other
    started = any(row.target.strip() for row in view.segments)  # of a text not begun, the contents say so once
    words = one_line(segment.target if side is Side.TARGET else segment.source) or (pending(view) if started else title)
    chips: list[Inline] = [Words(" "), _machine_chip(view)] if _is_machine_draft(segment) else []
    _below(draft, words, title, *chips, rtl=view.sides.rtl(side))


def _below(draft: Draft, words: str, title: str, *chips: Inline, rtl: bool | None = None) -> None:
    """Write words below a heading that does not say them itself."""
    if words != title or chips:
        draft.paragraph("Remark", Words(words, "Strong"), *chips, rtl=rtl, properties="<w:keepNext/>")


def is_title(part: Part, view: View) -> bool:
    """Say whether a part is the document's title, which the title block shows, and has no text of its own."""
    if part.clause is None or part is not view.parts[0] or not is_heading_only(part):
        return False
    return one_line(part.rows[0].segment.source) == one_line(view.document.title_source)


def is_heading_only(part: Part) -> bool:
    """Say whether a part is nothing but the words of its own heading, which need no table."""
    clause = part.clause
    if clause is None or clause.kind is not ClauseKind.HEADING or len(part.rows) != 1:
        return False
    words = one_line(part.rows[0].segment.source)
    return len(words) <= _HEADING_LENGTH and one_line(clause.title_source) in ("", words)


def _bilingual(draft: Draft, part: Part) -> None:
    view, sheet = draft.view, draft.sheet
    text_width = (draft.look.text_width - _NUMBER_WIDTH) // 2
    widths = (draft.look.text_width - 2 * text_width, text_width, text_width)
    grid = Grid(widths, rtl=view.sides.source_rtl)
    head = grid.row(
        [
            sheet.paragraph("TableHead", Words(draft.say("number")), properties='<w:jc w:val="center"/>'),
            column_heading(draft, Side.SOURCE, "TableHead"),
            column_heading(draft, Side.TARGET, "TableHead"),
        ],
        header=True,
    )
    caption = title_of(part.clause, view) if part.clause is not None else draft.say("text")
    description = draft.say("rows-description")
    draft.table(
        grid,
        head,
        _rows(draft, grid, part.rows[1:] if has_rubric(part) else part.rows),
        caption=caption,
        description=description,
    )


def _rows(draft: Draft, grid: Grid, rows: tuple[PartRow, ...]) -> Iterator[str]:
    sheet, view = draft.sheet, draft.view
    waiting = Words(pending(view))
    machine = _machine_chip(view)
    source_rtl, target_rtl = view.sides.source_rtl, view.sides.target_rtl
    for row in rows:
        segment = row.segment
        number = sheet.paragraph("SegmentId", Words(view.numbers[segment.id]), rtl=False)
        # A label of the text stands where the text has it; beside our own number it would be a second one.
        label = [Words(f"{one_line(row.label)} ", "Strong")] if row.label else []
        source = sheet.paragraph("TableText", *label, Words(segment.source), rtl=source_rtl)
        if not segment.target.strip():
            target = sheet.paragraph("Pending", waiting, rtl=target_rtl)
        else:
            target = sheet.paragraph("TableText", *label, Words(segment.target), rtl=target_rtl)
            if _is_machine_draft(segment):
                target += sheet.paragraph("TableText", machine)
        longest = max(len(segment.source), len(segment.target))
        yield grid.row((number, source, target), whole=longest < SPLIT_ABOVE)


def _is_machine_draft(segment: SegmentRow) -> bool:
    return segment.origin is Origin.MT and segment.state not in (State.REVIEWED, State.APPROVED)


def _machine_chip(view: View) -> Chip:
    return Chip(side_say(view, Side.TARGET)("machine-draft"), "TagStance")


def _remarks(draft: Draft, remarks: list[Remark]) -> None:
    if not remarks:
        return
    words = in_other_language(draft.say("analyst-notes"), [remark.words(draft.view) for remark in remarks], draft)
    draft.paragraph("NoteHead", Words(words))
    for remark in remarks:
        remark.write(draft)
