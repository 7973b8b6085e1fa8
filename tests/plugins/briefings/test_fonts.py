"""Typefaces inside the file."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.plugins.briefings import builders as build
from tests.plugins.briefings.conftest import Render
from tests.plugins.briefings.reading import R, W
from workbench.domain.briefings import Recipe
from workbench.errors import UserError
from workbench.paths import resources
from workbench.plugins.briefings.ooxml.fonts import obfuscate
from workbench.plugins.briefings.word import WordBriefing

KEY = "1DF903D6-9BA5-4B4A-8A1E-2B0B1D9A7C11"


def test_obfuscating_twice_gives_the_font_back() -> None:
    data = bytes(range(200))
    hidden = obfuscate(data, KEY)
    assert hidden[:32] != data[:32]
    assert hidden[32:] == data[32:]
    assert obfuscate(hidden, KEY) == data


def test_the_key_is_used_last_byte_first() -> None:
    assert obfuscate(bytes(32), KEY)[:2] == bytes.fromhex("117C")


def test_embedded_faces_are_the_typeface_that_the_styles_name(render: Render) -> None:
    made = render(build.bundle(), embed_fonts=True)
    fonts = [font for font in made.part("word/fontTable.xml") if font.get(f"{W}name") == "Amiri"]
    faces = {face.tag.removeprefix(W): face for face in fonts[0] if face.get(f"{R}id")}
    assert set(faces) == {"embedRegular", "embedBold"}
    import io
    import zipfile

    with zipfile.ZipFile(io.BytesIO(made.data)) as archive:
        stored = archive.read("word/fonts/font1.odttf")
    key = faces["embedRegular"].get(f"{W}fontKey").strip("{}")
    assert obfuscate(stored, key) == resources("fonts", "Amiri-Regular.ttf").read_bytes()


def test_without_embedding_the_file_stays_small(render: Render) -> None:
    assert len(render(build.bundle()).data) < 40_000


def test_a_missing_font_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "templates").mkdir()
    template = resources("templates", "default.toml").read_text(encoding="utf-8")
    (tmp_path / "templates/default.toml").write_text(template, encoding="utf-8")
    with pytest.raises(UserError) as caught:
        WordBriefing().render(build.bundle(), Recipe(embed_fonts=True), resources=tmp_path)
    assert caught.value.data["file"] == "Amiri-Regular.ttf"
