"""Measure the Word briefing: the sample-sized document, a very long one, and python-docx's own way of adding rows.

Run `python tests/bench/briefing_bench.py`; each line is measured in a process of its own.
"""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
ARABIC = (
    "أعرب الطرفان عن استعدادهما لمواصلة تعزيز دور التنسيق والتوجيه لآلية اللجنة الحكومية الدولية للتعاون التجاري "
    "والاقتصادي (CIIE)، وتوسيع نطاق الوصول المتبادل إلى الأسواق في الفترة من 22 إلى 24 أبريل 2025، بما يخدم مصالح "
    "شعبي البلدين ويسهم في التنمية المستدامة."
)
ENGLISH = (
    "The two Parties expressed their readiness to continue strengthening the coordinating and guiding role of the "
    "Intergovernmental Commission on Trade and Economic Cooperation, and to expand mutual market access."
)
SAMPLE, LONG, NAIVE = 62, 10_000, 10_000


def main() -> None:
    """Measure one case, or each in its own process."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--case", choices=("sample", "pages", "long", "naive"))
    case = parser.parse_args().case
    if case is None:
        for name in ("sample", "pages", "long", "naive"):
            subprocess.run([sys.executable, str(Path(__file__)), "--case", name], check=True)
        return
    sys.path.insert(0, str(ROOT))
    print(_naive() if case == "naive" else _briefing(case))


def _briefing(case: str) -> str:
    from workbench.domain.briefings import Recipe
    from workbench.paths import resources
    from workbench.plugins.briefings.office import find_office
    from workbench.plugins.briefings.word import WordBriefing

    if case == "pages" and find_office() is None:
        return "with page numbers: LibreOffice is not here"
    count = LONG if case == "long" else SAMPLE
    bundle = _bundle(count)
    before = _peak()
    reader = _Reader()
    if case == "pages":  # the first rendering ever makes the profile of LibreOffice that later ones copy
        WordBriefing().render(bundle, Recipe(), resources=resources())
    start = time.perf_counter()
    data = WordBriefing().render(bundle, Recipe(page_numbers=case == "pages"), resources=resources(), reader=reader)
    seconds = time.perf_counter() - start
    if case == "pages":
        written = reader.at - start
        return f"sample: briefing ready {written:.2f} s (budget 1), its page numbers counted {seconds:.2f} s"
    words = {"sample": "sample, no page numbers", "long": "long document"}[case]
    rate = f"{count / seconds:,.0f} rows/s"
    size = f"peak {_peak()} MB (before {before}), {len(data) >> 10} KB"
    return f"{words}: {count} segments, {seconds:.2f} s ({rate}), {size}"


class _Reader:
    """Notes when the file is first there."""

    at = 0.0
    cancel = None

    def early(self, content: bytes) -> None:
        self.at = time.perf_counter()

    def notice(self, notice: object) -> None:
        print(notice)


def _naive() -> str:
    import io

    import docx

    start = time.perf_counter()
    document = docx.Document()
    table = document.add_table(rows=0, cols=3)
    for number in range(NAIVE):
        cells = table.add_row().cells
        for cell, text in zip(cells, (str(number), ARABIC, ENGLISH), strict=True):
            cell.text = text
    document.save(io.BytesIO())
    seconds = time.perf_counter() - start
    return f"python-docx add_row, no direction at all: {NAIVE} rows, {seconds:.2f} s ({NAIVE / seconds:,.0f} rows/s)"


def _bundle(count: int) -> object:
    from workbench.domain.briefings import Bundle
    from workbench.domain.documents import ClauseRow, DocumentRow, ProjectRow, SegmentRow
    from workbench.domain.enums import ClauseKind, Origin, State
    from workbench.domain.ids import ClauseId, DocumentId, ProjectId, SegmentId

    document = DocumentRow(DocumentId(1), ProjectId(1), "وثيقة طويلة", "A long document")
    size = 25
    clauses = [
        ClauseRow(ClauseId(at + 1), document.id, None, at, 0, ClauseKind.ARTICLE, f"{at + 1}.", at + 1, "بند", "Item")
        for at in range((count + size - 1) // size)
    ]
    segments = [
        SegmentRow(
            SegmentId(at + 1), document.id, clauses[at // size].id, at, f"{ARABIC} {at}", f"{ENGLISH} {at}",
            State.REVIEWED, origin=Origin.HUMAN, paragraph=at,
        )
        for at in range(count)
    ]  # fmt: skip
    return Bundle(ProjectRow(ProjectId(1), "Bench", "ar", "en"), document, tuple(clauses), tuple(segments))


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


if __name__ == "__main__":
    main()
