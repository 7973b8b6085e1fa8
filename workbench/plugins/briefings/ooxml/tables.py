"""Tables written as strings: rows never split without need, headers repeat, column order follows the text."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workbench.plugins.briefings.ooxml.xml import quoted

# A row of longer text may go on over the page: pushed there whole, it would leave a hole.
SPLIT_ABOVE = 180


@dataclass(frozen=True, slots=True)
class Grid:
    """Column widths in twentieths of a point, in logical order, and whether the first column is the rightmost."""

    widths: tuple[int, ...]
    rtl: bool
    style: str = "BriefTable"
    first_column: bool = False

    def row(
        self, cells: Sequence[str], *, header: bool = False, whole: bool = True, shaded: tuple[int, ...] = ()
    ) -> str:
        """Return a row of cells, each the XML of its paragraphs; `whole` keeps it on one page."""
        marks = ("<w:cantSplit/>" if whole else "") + ("<w:tblHeader/>" if header else "")
        made = "".join(
            f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{_SHADE if at in shaded else ""}</w:tcPr>{inner}</w:tc>'
            for at, (width, inner) in enumerate(zip(self.widths, cells, strict=True))
        )
        return f"<w:tr><w:trPr>{marks}</w:trPr>{made}</w:tr>" if marks else f"<w:tr>{made}</w:tr>"

    def table(self, rows: Iterable[str], *, caption: str, description: str) -> str:
        """Return the table with its alternative text."""
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in self.widths)
        first = 1 if self.first_column else 0
        return (
            f'<w:tbl><w:tblPr><w:tblStyle w:val="{self.style}"/>{"<w:bidiVisual/>" if self.rtl else ""}'
            f'<w:tblW w:w="{sum(self.widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
            f'<w:tblLook w:val="{"04A0" if first else "0420"}" w:firstRow="1" w:lastRow="0" w:firstColumn="{first}" '
            'w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>'
            f"<w:tblCaption w:val={quoted(caption)}/><w:tblDescription w:val={quoted(description)}/></w:tblPr>"
            f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
        )


_SHADE = '<w:shd w:val="clear" w:color="auto" w:fill="F3F5F8"/>'


def share(total: int, weights: Sequence[int]) -> tuple[int, ...]:
    """Divide a width by weights, without losing a twip."""
    whole = sum(weights)
    widths = [total * weight // whole for weight in weights]
    widths[-1] += total - sum(widths)
    return tuple(widths)
