"""Ten thousand random actions on the real window, and the database is what a person would expect.

One thousand in the gate; `pytest tests/walk --walk 10000 --walk-seed 7` walks further and elsewhere.
"""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.walk.ground import Difference
from tests.walk.shortening import report
from tests.walk.steps import make
from tests.walk.walker import Walker
from workbench.services import importing, workspace
from workbench.settings import Settings
from workbench.ui import runs
from workbench.ui.grid import editors

EVERY = 250
TEXTS = {
    "communique.txt": 12,
    "note.txt": 4,
}


@pytest.fixture
def walked_file(sample_file: Path, sample_text: str, tmp_path: Path) -> Path:
    """Return a workspace with the sample and two shorter documents."""
    paragraphs = [line for line in sample_text.splitlines() if line.strip()]
    with workspace.open_workspace(str(sample_file), Settings()) as made:
        project = made.store.projects.all()[0].name
        for name, count in TEXTS.items():
            path = tmp_path / name
            path.write_text("\n\n".join(paragraphs[:count]), encoding="utf-8")
            importing.import_file(made, path, importing.Wishes(project=project))
    return sample_file


@pytest.fixture(autouse=True)
def unhurried(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let no pause cut typing into steps: how busy the machine is must not decide what one undo takes back."""
    monkeypatch.setattr(runs, "PAUSE_S", 1e9)
    monkeypatch.setattr(runs, "LONGEST_S", 1e9)
    monkeypatch.setattr(editors, "PAUSE_S", 1e9)


@pytest.mark.timeout(1800)
def test_ten_thousand_random_actions_leave_what_a_person_expects(request, drive, walked_file):
    count, seed = int(request.config.getoption("--walk")), int(request.config.getoption("--walk-seed"))
    print(f"walk of {count} steps, seed {seed}")
    pristine = walked_file.read_bytes()
    steps = make(seed, count)
    walker = Walker(drive(walked_file).ready(60))
    good = 0
    try:
        for number, step in enumerate(steps, 1):
            walker.perform(step)
            if number % EVERY == 0 or number == len(steps):
                walker.check(deep=number % (4 * EVERY) == 0 or number == len(steps))
                good = number
    except Difference as fault:
        failure = str(fault)
        print(dict(walker.spent), flush=True)
        print(number, failure, steps[number - 1], flush=True)
    else:
        print({kind: round(seconds, 1) for kind, seconds in walker.spent.most_common()})
        return
    walker.close()

    def start() -> Walker:
        shutil.rmtree(walked_file.parent)
        walked_file.parent.mkdir()
        walked_file.write_bytes(pristine)
        return Walker(drive(walked_file).ready(60))

    told = [
        f"The walk of seed {seed} failed at step {number}; the comparison after step {good} had been right.",
        failure,
        f"Again: pytest tests/walk --walk {number} --walk-seed {seed}",
    ]
    seconds = float(request.config.getoption("--walk-shorten"))
    if seconds:
        told += report(start, steps, good, number, seconds)
    pytest.fail("\n".join(told))
