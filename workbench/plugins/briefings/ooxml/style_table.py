"""The styles as data: sizes in half points, spacing in twentieths of a point, each for both directions.

Arabic needs 20 to 25 per cent more points than Latin to look equal, and its natural line is taller; where both stand in
one line, exact spacing keeps the lines even.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """A paragraph style; `sizes` are (Latin, complex script) and `_arabic` values serve its right-to-left form."""

    key: str
    name: str
    builtin: bool = False
    sizes: tuple[int, int] = (21, 25)
    sizes_arabic: tuple[int, int] = (21, 26)
    bold: bool = False
    italic: bool = False
    colour: str = ""
    before: int = 0
    after: int = 100
    before_arabic: int = 0
    after_arabic: int = 80
    line: int = 264
    rule: str = "auto"
    line_arabic: int = 390
    rule_arabic: str = "exact"
    indent: tuple[int, int] = (0, 0)
    alignment: str = ""
    keep_next: bool = False
    keep_lines: bool = False
    border: str = ""
    shade: str = ""
    tab: str = ""
    numbering: int = 0
    outline: int | None = None
    contextual: bool = False
    following: str = ""
    priority: int = 99
    offered: bool = True


def _heading(level: int, sizes: tuple[int, int], before: int, after: int, border: str = "") -> ParagraphStyle:
    return ParagraphStyle(
        f"Heading{level}", f"heading {level}", True, sizes, sizes,
        bold=True, colour="heading", keep_next=True, keep_lines=True, border=border,
        before=before, after=after, before_arabic=before, after_arabic=after,
        line=240, line_arabic=sizes[1] * 14, rule_arabic="exact", outline=level - 1, following="BodyText", priority=9,
    )  # fmt: skip


def _contents(level: int, indent: int) -> ParagraphStyle:
    sizes = (20, 24) if level == 1 else (19, 24)
    before = 60 if level == 1 else 0
    return ParagraphStyle(
        f"TOC{level}", f"toc {level}", True, sizes, sizes,
        bold=level == 1, tab="dots", indent=(indent, 0), before=before, after=30, before_arabic=before, after_arabic=20,
        line=240, line_arabic=300, priority=39, offered=False,
    )  # fmt: skip


_SMALL = {"line": 250, "rule": "exact", "line_arabic": 250}

PARAGRAPHS: tuple[ParagraphStyle, ...] = (
    ParagraphStyle(
        "Title", "Title", True, (42, 46), (42, 46), bold=True, colour="heading", keep_next=True, line=240, after=20,
        line_arabic=600, after_arabic=20, following="Subtitle", priority=10,
    ),
    ParagraphStyle(
        "TitleSecond", "Title Second", False, (30, 36), (30, 36), bold=True, colour="heading", keep_next=True, line=240,
        after=20, line_arabic=480, after_arabic=20, following="Subtitle", priority=10,
    ),
    ParagraphStyle(
        "Subtitle", "Subtitle", True, (24, 28), (24, 28), colour="muted", line=240, after=80,
        line_arabic=400, after_arabic=80, following="BodyText", priority=11,
    ),
    _heading(1, (34, 42), 240, 80, "below"),
    _heading(2, (26, 32), 240, 60),
    _heading(3, (23, 28), 200, 60),
    _heading(4, (21, 26), 160, 60),
    ParagraphStyle(
        "TOCHeading", "TOC Heading", True, (34, 42), (34, 42), bold=True, colour="heading", keep_next=True,
        border="below", before=300, after=100, before_arabic=300, after_arabic=100, line=240,
        line_arabic=588, following="BodyText", priority=39,
    ),
    _contents(1, 0),
    _contents(2, 227),
    _contents(3, 454),
    ParagraphStyle("BodyText", "Body Text", True, priority=1, line_arabic=370),
    ParagraphStyle("Remark", "Remark", False, (18, 22), (18, 22), colour="muted", line_arabic=320, after=80),
    ParagraphStyle("KeyJudgement", "Key Judgement", numbering=1, line=252, after=50, line_arabic=360, after_arabic=30),
    ParagraphStyle(
        "ListBullet", "List Bullet", True, (20, 23), (20, 24), numbering=2, line=275, rule="exact", after=50,
        line_arabic=325, after_arabic=40, contextual=True, priority=36,
    ),
    ParagraphStyle(
        "TagLine", "Tag Line", False, (17, 21), (17, 21), keep_next=True, before=20, line=276, before_arabic=20,
        after_arabic=60, line_arabic=340, rule_arabic="atLeast",
    ),
    ParagraphStyle(
        "Callout", "Callout", False, (20, 25), (20, 24), keep_next=True, keep_lines=True, border="bar", shade="callout",
        before=60, after=120, before_arabic=40, after_arabic=100, line=280, rule="exact", line_arabic=340,
        indent=(170, 113),
    ),
    ParagraphStyle(
        "TableText", "Table Text", False, (20, 24), (20, 25), before=20, after=20, line=270, rule="exact",
        after_arabic=0, line_arabic=350,
    ),
    ParagraphStyle(
        "CellText", "Cell Text", False, (18, 22), (18, 23), before=10, after=10, line=245, rule="exact",
        after_arabic=0, line_arabic=320,
    ),
    ParagraphStyle(
        "CellPending", "Cell Pending", False, (18, 22), (18, 23), italic=True, colour="muted", before=10, after=10,
        line=245, rule="exact", after_arabic=0, line_arabic=320,
    ),
    ParagraphStyle(
        "NoteHead", "Note Head", False, (20, 24), (20, 24), bold=True, colour="heading", keep_next=True, before=140,
        after=40, before_arabic=140, after_arabic=20, line=240, line_arabic=330,
    ),
    ParagraphStyle(
        "TableHead", "Table Head", False, (19, 24), (19, 24), bold=True, colour="paper", before=20,
        after=20, line=270, rule="exact", after_arabic=0, line_arabic=330,
    ),
    ParagraphStyle(
        "SegmentId", "Segment Id", False, (16, 18), (16, 19), colour="muted", before=20, after=20, line=270,
        rule="exact", after_arabic=0, line_arabic=290, alignment="center", offered=False,
    ),
    ParagraphStyle(
        "Pending", "Pending", False, (20, 25), (20, 25), italic=True, colour="muted", before=20, after=20, line=270,
        rule="exact", after_arabic=0, line_arabic=350,
    ),
    ParagraphStyle("Spacer", "Spacer", sizes=(4, 4), sizes_arabic=(4, 4), after=0, after_arabic=0, line=120,
                   rule="exact", line_arabic=120, offered=False),
    ParagraphStyle(
        "Marking", "Marking", False, (18, 22), (18, 22), bold=True, colour="marking", after=0, after_arabic=0,
        alignment="center", offered=False, **_SMALL,  # type: ignore[arg-type]
    ),
    ParagraphStyle(
        "Header", "header", True, (17, 21), (17, 21), colour="muted", after=0, after_arabic=0, tab="plain",
        offered=False, **_SMALL,  # type: ignore[arg-type]
    ),
    ParagraphStyle(
        "Footer", "footer", True, (17, 21), (17, 21), colour="muted", after=0, after_arabic=0, tab="plain",
        border="above", offered=False, **_SMALL,  # type: ignore[arg-type]
    ),
    ParagraphStyle(
        "FootnoteText", "footnote text", True, (17, 19), (17, 21), after=0, after_arabic=0, line=220, rule="exact",
        line_arabic=260, offered=False,
    ),
)  # fmt: skip

# Whether the style is our own, and the name that Word shows.
CHARACTERS: dict[str, tuple[bool, str]] = {
    "Strong": (False, "Strong"),
    "Muted": (True, "Muted"),
    "Hyperlink": (False, "Hyperlink"),
    "FootnoteReference": (False, "footnote reference"),
}
