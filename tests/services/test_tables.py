"""Tables for a spreadsheet: readable Arabic, and no cell that the spreadsheet would run."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.services.tables import save_table


@pytest.mark.parametrize("begins", ["=", "+", "-", "@"])
def test_a_name_that_looks_like_a_formula_is_saved_as_text(tmp_path: Path, begins: str) -> None:
    save_table(str(tmp_path / "t.csv"), [("Code", "Count"), (f"{begins}HYPERLINK(1)", "2")])
    text = (tmp_path / "t.csv").read_bytes().decode("utf-8-sig")
    assert text.splitlines() == ["Code,Count", f"'{begins}HYPERLINK(1),2"]
