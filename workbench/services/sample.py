"""The sample communiqué: its files, read from the resources."""

from __future__ import annotations

import json
import tomllib
from functools import cached_property
from pathlib import Path
from typing import Any

from workbench import paths

FOLDER = "sample"
STEM = "joint-statement"
PROJECT = "China and Azerbaijan"


class Sample:
    """The files of one sample, each read when it is first asked for."""

    def __init__(self, folder: Path | None = None, stem: str = STEM) -> None:
        """Look in the shipped resources, or in another folder that holds files of the same names."""
        self._folder = folder or paths.resources(FOLDER)
        self._stem = stem

    @property
    def text(self) -> Path:
        """Return the path of the Arabic text."""
        return self._folder / f"{self._stem}.ar.txt"

    @property
    def memory(self) -> Path:
        """Return the path of the translation memory."""
        return self._folder / f"{self._stem}.tmx"

    @cached_property
    def record(self) -> dict[str, Any]:
        """Return the record, gists, judgements and notes."""
        return tomllib.loads((self._folder / f"{self._stem}.toml").read_text(encoding="utf-8"))

    @cached_property
    def terms(self) -> dict[str, Any]:
        """Return the termbase."""
        return tomllib.loads((self._folder / "termbase.toml").read_text(encoding="utf-8"))

    @cached_property
    def codes(self) -> dict[str, Any]:
        """Return the coded units."""
        loaded: dict[str, Any] = json.loads((self._folder / f"{self._stem}.codes.json").read_text(encoding="utf-8"))
        return loaded

    @cached_property
    def segment_keys(self) -> list[str]:
        """Return the sample's names of its segments in document order."""
        return [
            segment["id"]
            for clause in self.record["clauses"]
            for paragraph in clause["paragraphs"]
            for segment in paragraph["segments"]
        ]
