"""The briefing before the validators: the team's, with its right-to-left lint, and Microsoft's."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.plugins.briefings import builders as build
from tests.plugins.briefings.conftest import Render
from workbench.domain.briefings import Bundle
from workbench.domain.enums import Lead
from workbench.paths import resources
from workbench.services.bundling import bundle
from workbench.services.importing import import_file
from workbench.services.workspace import new_workspace

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


@pytest.fixture(scope="module")
def imported(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Path], Bundle]:
    """Return a function that imports a file and gives its rows, untranslated."""

    def rows(path: Path) -> Bundle:
        with new_workspace(tmp_path_factory.mktemp("imported") / "w.bayan") as ws:
            return bundle(ws, import_file(ws, path).document_id)

    return rows


@pytest.mark.parametrize("lead", list(Lead))
@pytest.mark.parametrize("name", ["sample", "treaty-01", "treaty-02", "treaty-03"])
def test_a_text_that_nobody_has_translated_passes_the_lint_in_either_lead(
    render: Render,
    validate: Callable[[Path], None],
    imported: Callable[[Path], Bundle],
    shared: Path,
    tmp_path: Path,
    name: str,
    lead: Lead,
) -> None:
    text = resources() / "sample" / "joint-statement.ar.txt"
    path = tmp_path / f"{name}.docx"
    rows = imported(text if name == "sample" else shared / f"data/documents/{name}.md")
    path.write_bytes(render(rows, lead=lead).data)
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
