"""Import of a 10 MB Arabic text beside reading, folding and segmenting it with no database, in one run."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from workbench.domain.arabic.folding import SEARCH_LAYERS, fold_text
from workbench.domain.arabic.segmentation import segment_text
from workbench.services.files import read_source
from workbench.services.importing import Wishes, import_file, read_document
from workbench.services.workspace import Workspace, new_workspace
from workbench.settings import Settings

SIZE = 10_000_000
ROUNDS = 3
SAMPLE = Path(__file__).resolve().parents[2] / "resources/sample/joint-statement.ar.txt"


def text_of(size: int) -> str:
    """Return lines of the sample, each made different by a number at its end, of `size` bytes in all."""
    sample = [line for line in SAMPLE.read_text("utf-8").split("\n") if line]
    lines = [line.split(". ", 1)[-1] if line[0].isdigit() else line for line in sample]
    out: list[str] = []
    done = 0
    while done < size:
        line = f"{lines[len(out) % len(lines)]} {len(out)}."
        out.append(line)
        done += len(line.encode()) + 1
    return "\n".join(out)


def timed(work: Callable[[], object]) -> float:
    """Return the seconds that one call takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def bare(ws: Workspace, path: Path) -> float:
    """Return the seconds of reading, folding and segmenting, with no database."""
    source = read_source(path)
    text = source.data.decode()
    return (
        timed(lambda: read_document(ws, read_source(path)))
        + timed(lambda: fold_text(text, SEARCH_LAYERS))
        + timed(lambda: segment_text(text))
    )


def main() -> int:
    """Print the median ratio."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "big.txt"
        path.write_text(text_of(SIZE), encoding="utf-8")
        ratios: list[float] = []
        for number in range(ROUNDS):
            with new_workspace(Path(folder) / f"{number}.bayan", Settings(Path(folder))) as ws:
                limit = bare(ws, path)
                whole = timed(lambda ws=ws: import_file(ws, path, Wishes()))  # type: ignore[misc]
            ratios.append(whole / limit)
            print(f"round {number + 1}: bare {limit:.2f} s, import {whole:.2f} s, ratio {whole / limit:.2f}")
        middle = sorted(ratios)[len(ratios) // 2]
        print(f"import of {SIZE // 1_000_000} MB: median {middle:.2f} x bare (budget 3)")
    return 0 if middle <= 3 else 1


if __name__ == "__main__":
    sys.exit(main())
