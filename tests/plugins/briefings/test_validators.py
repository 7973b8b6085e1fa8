"""The briefing before the validators: the team's, with its right-to-left lint, and Microsoft's."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.plugins.briefings import builders as build
from tests.plugins.briefings.conftest import Render
from workbench.domain.enums import Lead

CASES = {
    "whole": (build.bundle(), {}),
    "clause": (build.bundle(), {"clause_ids": (2,)}),
    "plain": (build.plain(["نص.", "Mostly Latin, ومعه عربي.", "«٢٢/٤/٢٠٢٥»", "😀 ﷺ".replace("ﷺ", "")]), {}),
    "fonts": (build.bundle(), {"embed_fonts": True}),
    "letter": (build.bundle(), {"template": "letter-plain"}),
    "empty": (build.plain([]), {}),
}


@pytest.mark.parametrize("lead", list(Lead))
@pytest.mark.parametrize("case", CASES)
def test_the_validator_finds_neither_errors_nor_warnings(
    render: Render, validate: Callable[[Path], None], tmp_path: Path, case: str, lead: Lead
) -> None:
    made, options = CASES[case]
    path = tmp_path / f"{case}.docx"
    path.write_bytes(render(made, lead=lead, **options).data)
    validate(path)


@pytest.mark.parametrize("lead", list(Lead))
@pytest.mark.parametrize("case", CASES)
@pytest.mark.parametrize("version", ["Office2010", "Microsoft365"])
def test_microsofts_validator_finds_no_errors(
    render: Render, sdk: str, tmp_path: Path, case: str, lead: Lead, version: str
) -> None:
    made, options = CASES[case]
    path = tmp_path / f"{case}.docx"
    path.write_bytes(render(made, lead=lead, **options).data)
    command = [sdk, str(path), "--officeVersion", version]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert json.loads(done.stdout)["errors"] == []
