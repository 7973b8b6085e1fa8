"""Every file of the team's material gives a document or one refusal, in ten seconds and one gigabyte."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import zipfile
from collections import Counter
from pathlib import Path

import pytest

from tests.plugins.importers.measuring import PEAK
from workbench.domain.ports import SourceBytes
from workbench.errors import InputError
from workbench.plugins.importers.docx.importer import DocxImporter

CHECKOUT = Path(__file__).resolve().parents[3]
# Read in a process of its own: memory is then that of the reading, and bounded.
PROGRAM = (
    PEAK
    + """
import importlib, json
from workbench.domain.ports import SourceBytes
from workbench.errors import InputError
from workbench.plugins.importers import BUILTIN

made = [getattr(importlib.import_module(where.partition(":")[0]), where.partition(":")[2])() for where in BUILTIN]
for name in sys.stdin.read().splitlines():
    source = SourceBytes(Path(name).name, Path(name).read_bytes())
    claimed = next((each for each in made if each.claims(source)), None)
    for importer in made:
        before = peak()
        started = time.perf_counter()
        try:
            outcome = f"{len(importer.read(source, {}).paragraphs)} paragraphs"
        except InputError as error:
            outcome = error.code
        grown = peak() - before
        taken = time.perf_counter() - started
        print(json.dumps([name, importer.id, importer is claimed, outcome, taken, grown]), flush=True)
"""
)


def files(shared: Path, *folders: str) -> list[Path]:
    found = [file for folder in folders for file in sorted((shared / "data" / folder).iterdir()) if file.is_file()]
    assert found
    return found


def sweep(names: list[Path]) -> list[tuple[str, str, bool, str, float, int]]:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        input="\n".join(map(str, names)),
        capture_output=True,
        text=True,
        cwd=CHECKOUT,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return [tuple(json.loads(line)) for line in done.stdout.splitlines()]


@pytest.mark.skipif(sys.platform != "linux", reason="memory is measured through /proc")
@pytest.mark.parametrize("folder", ["malformed", "docx", "documents"])
def test_every_importer_survives_every_file(shared: Path, folder: str) -> None:
    names = files(shared, folder)
    results = sweep(names)
    assert len(results) == 4 * len(names)
    assert [each for each in results if each[4] > 10] == []
    assert [each for each in results if each[5] > 1 << 20] == []


def test_every_honest_word_file_with_text_is_read_whole(shared: Path) -> None:
    """The letters of each body, less what is deleted, stored twice or a gloss, are the letters that were read."""
    refused = {}
    for file in files(shared, "docx"):
        expected = letters_of(file)
        try:
            document = DocxImporter().read(SourceBytes(file.name, file.read_bytes()), {})
        except InputError as error:
            refused[file.name] = error.code if expected else "no text"
            continue
        read = Counter("".join(each.text + each.hidden for each in document.paragraphs))
        missing = {char: count for char, count in (expected - read).items() if not char.isspace()}
        assert missing == {}, file.name
    assert {name: code for name, code in refused.items() if code != "no text"} == {}


def letters_of(file: Path) -> Counter[str]:
    """Count the characters of `w:t` in the body, by a plain search in its XML."""
    with zipfile.ZipFile(file) as archive:
        name = next(each for each in archive.namelist() if each.lower() == "word/document.xml")
        xml = archive.read(name).decode("utf-8")
    if "<!DOCTYPE" in xml:
        return Counter()
    for dropped in ("mc:Fallback", "w:del", "w:moveFrom", "w:rt"):
        xml = re.sub(f"<{dropped}(?: [^>]*)?>.*?</{dropped}>", "", xml, flags=re.DOTALL)
    found = re.findall(r"<w:t(?: [^>]*)?>([^<]*)</w:t>", xml)
    plain = "".join(found).replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"').replace("&amp;", "&")
    return Counter(char for char in plain if not char.isspace())


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("bug53475-password-is-solrcell.docx", "import.password-protected"),
        ("ExternalEntityInText.docx", "import.dtd"),
        ("truncated62886.docx", "import.broken"),
        ("poc-xmlbomb.xlsx", "import.not-word"),
        ("ContentTypeHasEntities.ooxml", "import.dtd"),
        ("empty", "import.empty"),
    ],
)
def test_a_bad_file_is_refused_for_the_right_reason(shared: Path, name: str, code: str) -> None:
    with pytest.raises(InputError) as caught:
        DocxImporter().read(SourceBytes(name, (shared / "data/malformed" / name).read_bytes()), {})
    assert caught.value.code == code
