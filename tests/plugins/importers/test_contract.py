"""What every registered importer promises."""

from __future__ import annotations

import ast
import importlib
import subprocess
import sys
from pathlib import Path

import pytest

from workbench.domain.documents import ImportedDocument
from workbench.domain.ports import Importer, SourceBytes
from workbench.errors import InputError
from workbench.plugins import importers
from workbench.services.messages import catalogue, explain

ROOM = Path(importers.__file__).parent
TEXT = "بيان مشترك\n\nأكد الطرفان دعمهما للسلام في المنطقة.\n"


def load(where: str) -> Importer:
    module, _, name = where.partition(":")
    made: Importer = getattr(importlib.import_module(module), name)()
    return made


@pytest.fixture(params=importers.BUILTIN)
def importer(request: pytest.FixtureRequest) -> Importer:
    return load(request.param)


def test_it_names_itself(importer: Importer) -> None:
    assert importer.id.isidentifier()
    assert importer.title
    assert importer.suffixes
    assert all(suffix.startswith(".") and suffix == suffix.lower() for suffix in importer.suffixes)
    assert len({option.name for option in importer.options}) == len(importer.options)


def test_it_claims_its_own_suffixes_in_any_case(importer: Importer) -> None:
    for suffix in importer.suffixes:
        assert importer.claims(SourceBytes(f"ملف{suffix.upper()}", b"x"))


@pytest.mark.parametrize("data", [b"", b"\0" * 4096, bytes(range(256)) * 16, b"PK\x03\x04" + b"x" * 100, b"%PDF-1.7\n"])
def test_bad_bytes_get_one_refusal_that_can_be_told(importer: Importer, data: bytes) -> None:
    with pytest.raises(InputError) as caught:
        importer.read(SourceBytes(f"ملف{importer.suffixes[0]}", data), {})
    sentence = explain(caught.value)
    assert "ملف" in sentence
    assert "{" not in sentence
    assert sentence.endswith("the workspace stays as it was.") or sentence.endswith("The workspace stays as it was.")


def test_ids_and_suffixes_are_its_own() -> None:
    made = [load(where) for where in importers.BUILTIN]
    assert len({each.id for each in made}) == len(made)
    suffixes = [suffix for each in made for suffix in each.suffixes]
    assert len(set(suffixes)) == len(suffixes)


def test_reading_the_same_bytes_twice_gives_the_same(importer: Importer) -> None:
    if importer.id == "docx":
        from tests.plugins.importers.docx_builder import paragraph, parts, zipped

        data = zipped(parts(paragraph("نص")))
    else:
        data = TEXT.encode()
    source = SourceBytes(f"ملف{importer.suffixes[0]}", data)
    first = importer.read(source, {})
    assert isinstance(first, ImportedDocument)
    assert first == importer.read(source, {})
    assert first.format == importer.id
    assert not first.title.endswith("…")  # a text without a title is named by its file, later
    assert first.language == "ar"


def codes_of_the_room() -> set[str]:
    """Every code of an error or notice that the sources name."""
    found = set()
    for file in ROOM.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value.startswith("import."):
                found.add(node.value)
    return {code for code in found if " " not in code and "`" not in code}


def test_every_code_has_its_sentence_and_every_sentence_its_code() -> None:
    told = {code for code in catalogue() if code.startswith("import.")}
    assert codes_of_the_room() - told == set()
    from workbench.services.messages.importing import MESSAGES

    # What the service itself says: no importer claims it, it was there before, articles without text.
    assert set(MESSAGES) - codes_of_the_room() == {
        "import.unsupported",
        "import.same-bytes",
        "import.empty-articles",
    }


def test_listing_the_importers_loads_none_of_them() -> None:
    code = (
        "import sys, workbench.plugins.importers as i; "
        "assert len(i.BUILTIN) == 4; "
        "print([m for m in sys.modules if m.split('.')[0] in ('lxml', 'yaml', 'charset_normalizer')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOM.parents[2])
    assert done.stdout.strip() == "[]"
