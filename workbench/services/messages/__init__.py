"""Sentences for people, by code: English source strings; each room declares its own table.

A room is a module of this package with one constant `MESSAGES: dict[str, str]`, whose templates name the values of the
error or notice in `str.format` style. A code with no sentence is a bug that a test finds.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Mapping
from functools import cache

from workbench.errors import UserError


@cache
def catalogue() -> dict[str, str]:
    """Return every declared sentence by its code."""
    merged: dict[str, str] = {}
    for module in pkgutil.iter_modules(__path__):
        merged.update(importlib.import_module(f"{__name__}.{module.name}").MESSAGES)
    return merged


def sentence(code: str, data: Mapping[str, object]) -> str:
    """Return the English sentence for a code, with its values filled in."""
    template = catalogue().get(code)
    if template is None:
        return f"{code}: " + ", ".join(f"{key} {value}" for key, value in data.items())
    return fill(template, data)


def fill(template: str, data: Mapping[str, object]) -> str:
    """Put the values into a sentence, in whatever language it is."""
    return template.format_map(_Values(data))


def explain(error: UserError) -> str:
    """Return the sentence that tells a person about an error."""
    return sentence(error.code, error.data)


class _Values(dict[str, object]):
    """Values that leave an unnamed place visible instead of failing while an error is being told."""

    def __missing__(self, key: str) -> str:
        return "{" + key + "}"
