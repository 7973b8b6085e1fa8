"""Sentences about finding and replacing."""

from __future__ import annotations

MESSAGES: dict[str, str] = {
    "find.wrong": "This regular expression cannot be read: {reason}.",
    "find.slow": (
        "This regular expression was given up after {seconds} seconds. Write it so that it has fewer ways to match,"
        " for example without a repetition inside a repetition. Nothing was changed."
    ),
}
