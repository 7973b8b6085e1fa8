"""Settings declared as data: menus, the settings dialog and the docs are built from these records."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_cache_path, user_config_path, user_data_path

from workbench.errors import UserError
from workbench.paths import whole

FILE = "settings.json"


@dataclass(frozen=True, slots=True)
class Setting:
    """One setting: its type follows from `default`; `choices` closes the set of values."""

    key: str
    default: object
    title: str
    group: str = "General"
    choices: tuple[str, ...] = ()


SETTINGS: tuple[Setting, ...] = (
    Setting("user.name", "", "Your name on edits, notes and annotations", "You"),
    Setting("ui.language", "system", "Language of the window", "Looks", ("system", "en", "ar")),
    Setting("ui.theme", "system", "Light or dark", "Looks", ("system", "light", "dark")),
    Setting("ui.digits", "as-written", "Digits shown", "Looks", ("as-written", "western", "arabic-indic")),
    Setting("segmentation.semicolon", False, "Cut sentences at ؛", "Text"),
    Setting("engines.enabled", [], "Engines that may use the network", "Engines"),
    Setting("engines.options", {}, "Options of each engine (never keys)", "Engines"),
    Setting("engines.ask", False, "Ask the engines that are on as soon as a segment is opened", "Engines"),
    Setting("engines.timeout", 20, "Seconds before an engine is given up", "Engines"),
    Setting("backups.keep", 10, "Rolling backups kept", "Storage"),
    Setting("workspace.last", "", "Workspace opened last", "Storage"),
    Setting("workspace.recent", [], "Recent workspaces", "Storage"),
    Setting("files.recent", [], "Files imported lately", "Storage"),
    Setting("view.zoom", 100, "Zoom of the texts, in per cent", "View"),
    Setting("view.swapped", False, "Translation before source", "View"),
    Setting("view.columns", {}, "Widths of the columns", "View"),
    Setting("view.filters", [], "Saved filters", "View"),
    Setting("fonts.arabic", "", "Font of Arabic texts", "Fonts"),
    Setting("fonts.arabic.size", 100, "Size of Arabic texts, in per cent", "Fonts"),
    Setting("fonts.latin", "", "Font of other texts", "Fonts"),
    Setting("fonts.latin.size", 100, "Size of other texts, in per cent", "Fonts"),
    Setting("window.places", {}, "Where each workspace was left", "Window"),
    Setting("window.layout", {}, "Size and docks of the window", "Window"),
    Setting("window.layouts", {}, "Saved layouts", "Window"),
    Setting("palette.recent", [], "What was used lately in the command palette", "Window"),
    Setting("keys.custom", {}, "Shortcuts of your own", "Keys"),
    Setting("tour.seen", False, "The tour was seen", "Window"),
    Setting("editing.complete", True, "Complete words from terms and the document", "Editing"),
    Setting("editing.invisibles", False, "Show invisible characters", "Editing"),
    Setting("annotate.snap", "word", "Widen selections to", "Annotating", ("none", "word", "subclause")),
    Setting("annotate.clitics", False, "Let selections leave out particles and pronouns", "Annotating"),
    Setting("annotate.recent", [], "Codes used last", "Annotating"),
    Setting("briefing.marking", "", "Handling marking on briefings", "Briefing"),
    Setting("briefing.author", "", "Prepared by", "Briefing"),
)
BY_KEY: Mapping[str, Setting] = {setting.key: setting for setting in SETTINGS}


def config_folder() -> Path:
    """Return the folder of the settings file; `BAYAN_HOME` moves it."""
    home = os.environ.get("BAYAN_HOME")
    return Path(home) if home else user_config_path("bayan")


def data_folder() -> Path:
    """Return the folder of the default workspace; `BAYAN_HOME` moves it."""
    home = os.environ.get("BAYAN_HOME")
    return Path(home) if home else user_data_path("bayan")


def cache_folder() -> Path:
    """Return the folder of what can be made again; `BAYAN_HOME` moves it."""
    home = os.environ.get("BAYAN_HOME")
    return Path(home) / "cache" if home else user_cache_path("bayan")


class Settings:
    """The user's values over the declared defaults, kept in one small JSON file."""

    def __init__(self, folder: Path | None = None) -> None:
        """Read the file in `folder`; a broken one counts as empty and is kept aside on the next write."""
        self._path = (folder or config_folder()) / FILE
        loaded = self._read()
        self._broken = loaded is None
        self._values: dict[str, object] = {key: value for key, value in (loaded or {}).items() if key in BY_KEY}

    def _read(self) -> dict[str, object] | None:
        """Return what the file holds, or None where that cannot be told."""
        try:
            loaded = json.loads(self._path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError):
            return None
        return loaded if isinstance(loaded, dict) else None

    def get(self, key: str) -> object:
        """Return the value of a declared setting."""
        return self._values.get(key, BY_KEY[key].default)

    def text(self, key: str) -> str:
        """Return a setting as text."""
        return str(self.get(key))

    def number(self, key: str) -> int:
        """Return a setting as a whole number, or its default where the stored value is none."""
        value = self.get(key)
        return value if isinstance(value, int) and not isinstance(value, bool) else int(str(BY_KEY[key].default))

    def set(self, key: str, value: object) -> None:
        """Store a value and write the file whole.

        Raises:
            ValueError: the setting does not take this value.
            UserError: the file cannot be written; the value holds until the program ends.
        """
        setting = BY_KEY[key]
        if setting.choices and value not in setting.choices:
            raise ValueError(f"{key} takes one of {', '.join(setting.choices)}")
        self._values[key] = value
        try:
            self._write(json.dumps(self._values, ensure_ascii=False, indent=1))
        except OSError as error:
            raise UserError("settings.unwritable", name=str(self._path), reason=error.strerror or str(error)) from error

    def _write(self, text: str) -> None:
        self._path.parent.mkdir(parents=True, exist_ok=True)
        if self._broken:
            with suppress(FileNotFoundError):
                self._path.replace(self._path.with_name(f"{FILE}.broken"))
            self._broken = False
        with whole(self._path) as stream:
            stream.write(text.encode("utf-8"))
