"""The program comes into the desktop's menus, and out of them again."""

from __future__ import annotations

import configparser
import xml.etree.ElementTree as ET

from workbench.services import desktop_files


def test_entry_icons_and_file_kind_are_written_and_taken_away(tmp_path):
    written = desktop_files.install(tmp_path)
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str
    entry.read(tmp_path / "applications" / "bayan.desktop", encoding="utf-8")
    section = entry["Desktop Entry"]
    assert section["Exec"].endswith(" open %F")
    assert "bayan open" not in section["Exec"] or section["Exec"].startswith("/")
    assert section["Icon"] == "bayan"
    kind = ET.parse(tmp_path / "mime" / "packages" / "bayan-workspace.xml").getroot()[0]
    assert kind.get("type") + ";" == section["MimeType"]
    icons = [path for path in written if path.suffix == ".png"]
    assert [path.read_bytes()[:4] for path in icons] == [b"\x89PNG"] * len(desktop_files.SIZES)
    assert set(desktop_files.remove(tmp_path)) == set(written)
    assert not any(path.exists() for path in written)


def test_a_path_with_a_blank_is_quoted_for_the_entry(monkeypatch):
    monkeypatch.setattr("sys.argv", ["/nowhere/else"])
    monkeypatch.setattr("sys.executable", "/opt/my tools/python")
    assert desktop_files.program() == '"/opt/my tools/python" -m workbench'
