"""Sentences about writing documents in other formats."""

from __future__ import annotations

MESSAGES: dict[str, str] = {
    "export.option": "“{value}” is not a value that the option “{option}” takes; it takes {choices}.",
    "export.unknown-option": "This format has no option “{option}”; its options are {choices}.",
}
