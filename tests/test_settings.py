"""Settings: what is kept, and what happens to a file that nobody can read."""

from __future__ import annotations

import json
import sys
import threading
from pathlib import Path

import pytest

from workbench.errors import UserError
from workbench.services.desktop import meeting_place
from workbench.services.messages import explain
from workbench.settings import FILE, Settings, cache_folder, config_folder, data_folder


def test_what_is_set_is_there_the_next_time_and_the_rest_is_as_declared(tmp_path: Path) -> None:
    Settings(tmp_path / "new" / "folder").set("user.name", "أمل")
    again = Settings(tmp_path / "new" / "folder")
    assert (again.text("user.name"), again.number("engines.timeout")) == ("أمل", 20)


@pytest.mark.parametrize("content", [b'{"user.name": ... broken', b"[1, 2]", b"\xff\xfe\x00"])
def test_a_broken_file_counts_as_empty_and_is_kept_aside(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    settings = Settings(tmp_path)
    assert settings.text("user.name") == ""
    assert (tmp_path / FILE).read_bytes() == content
    settings.set("user.name", "Amal")
    assert (tmp_path / f"{FILE}.broken").read_bytes() == content
    assert json.loads((tmp_path / FILE).read_text(encoding="utf-8")) == {"user.name": "Amal"}
    settings.set("user.name", "Badr")
    assert (tmp_path / f"{FILE}.broken").read_bytes() == content


@pytest.mark.parametrize("value", ["true", '"many"', "null", "[3]"])
def test_a_number_that_is_none_counts_as_the_default(tmp_path: Path, value: str) -> None:
    (tmp_path / FILE).write_text('{"engines.timeout": ' + value + "}", encoding="utf-8")
    assert Settings(tmp_path).number("engines.timeout") == 20


def test_a_folder_that_cannot_be_made_is_one_clear_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    settings = Settings(tmp_path / "file" / "config")
    with pytest.raises(UserError) as caught:
        settings.set("user.name", "Amal")
    assert explain(caught.value).startswith("The settings could not be kept in ")
    assert settings.text("user.name") == "Amal"


def test_two_programs_that_write_at_once_leave_a_whole_file(tmp_path: Path) -> None:
    Settings(tmp_path).set("user.name", "start")
    failures: list[Exception] = []

    def write(name: str) -> None:
        try:
            for number in range(40):
                Settings(tmp_path).set("user.name", f"{name}{number}" * 50)
        except Exception as error:
            failures.append(error)

    writers = [threading.Thread(target=write, args=(name,)) for name in "ab"]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join()
    assert failures == []
    assert Settings(tmp_path).text("user.name")[:3] in ("a39", "b39")
    assert [path.name for path in tmp_path.iterdir()] == [FILE]


def test_no_test_touches_the_home_of_the_person_who_runs_it(home: Path) -> None:
    for folder in (config_folder(), data_folder(), cache_folder()):
        assert folder.is_relative_to(home)
    place = meeting_place(str(home / "work.bayan"))
    assert place is not None
    assert sys.platform == "win32" or Path(place).is_relative_to(home)
