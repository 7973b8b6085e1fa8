"""Sentences about plugins."""

from __future__ import annotations

MESSAGES: dict[str, str] = {
    "plugin.unknown": "There is no “{id}” among the {kind}. There are: {known}.",
}
