"""Sentences for people, by code: English source strings; each room declares its own table.

A room is a module of this package with one constant `MESSAGES: dict[str, str]`, whose templates name the values of the
error or notice in `str.format` style. A code with no sentence is a bug that a test finds.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Callable, Mapping
from datetime import datetime
from functools import cache

from workbench.errors import UserError
from workbench.services.words import WORDS

_KEPT = re.compile("(?:; the|\\. The) workspace stays as it was\\.")
_ISO_TIME = re.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}[0-9:.]*(?:Z|[+-][0-9]{2}:[0-9]{2})?")


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


def fill(template: str, data: Mapping[str, object], say: Callable[[str], str] = str) -> str:
    """Put the values into a sentence, in whatever language it is; `say` turns the words of stored values into it."""
    return template.format_map(_Values({key: _readable(key, value, say) for key, value in data.items()}))


def explain(error: UserError) -> str:
    """Return the sentence that tells a person about an error."""
    return sentence(error.code, error.data)


def without_workspace(text: str) -> str:
    """Return a sentence less its assurance about the workspace, for work that has none."""
    return _KEPT.sub(".", text)


def _readable(key: str, value: object, say: Callable[[str], str]) -> object:
    """Return a time as people read it, by their own clock, and a stored value by its word; others as they are."""
    word = WORDS.get(f"{key}.{value}")
    if word is not None:
        return say(word)
    if isinstance(value, str) and _ISO_TIME.fullmatch(value):
        try:
            value = datetime.fromisoformat(value)
        except ValueError:
            return value
    return value.astimezone().strftime("%Y-%m-%d %H:%M") if isinstance(value, datetime) else value


class _Values(dict[str, object]):
    """Values that leave an unnamed place visible instead of failing while an error is being told."""

    def __missing__(self, key: str) -> str:
        return "{" + key + "}"
