"""The small document as whole files, compared part by part with golden ones.

`BAYAN_GOLDEN=write pytest tests/plugins/briefings/test_golden.py` writes them anew; read what changed.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from lxml import etree

from tests.plugins.briefings import builders as build
from tests.plugins.briefings.conftest import Render
from tests.plugins.briefings.reading import Docx
from workbench.domain.enums import Lead

GOLDEN = Path(__file__).resolve().parents[2] / "golden"
PARTS = (
    "[Content_Types].xml",
    "_rels/.rels",
    "docProps/core.xml",
    "word/_rels/document.xml.rels",
    "word/document.xml",
    "word/footer1.xml",
    "word/footnotes.xml",
    "word/header1.xml",
    "word/numbering.xml",
    "word/settings.xml",
    "word/styles.xml",
)


def _normal(docx: Docx) -> str:
    """Return the parts as indented XML, attributes in order, one file."""
    shown = []
    for name in PARTS:
        root = docx.part(name)
        for element in root.iter():
            for key, value in sorted(element.attrib.items()):
                del element.attrib[key]
                element.set(key, value)
        etree.indent(root)
        shown.append(f"<!-- {name} -->\n{etree.tostring(root, encoding='unicode')}\n")
    return "\n".join(shown)


@pytest.mark.parametrize("lead", list(Lead))
def test_the_file_is_the_golden_one(render: Render, lead: Lead) -> None:
    made = render(
        build.bundle(), lead=lead, reference="MFA/APD/2025-0417", author="Desk | المكتب", brief_date="2025-04-28"
    )
    path = GOLDEN / f"briefing-{lead.value}.xml"
    shown = _normal(made)
    if os.environ.get("BAYAN_GOLDEN") == "write":
        path.write_text(shown, encoding="utf-8")
    expected = path.read_text(encoding="utf-8").splitlines()
    assert shown.splitlines() == expected
