"""The beginning of a text, where there is room for no more."""

from __future__ import annotations


def shortened(text: str, limit: int) -> str:
    """Cut text at a blank so that it holds at most `limit` characters, with an ellipsis for the rest."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    head, blank, _ = cut.rpartition(" ")
    return (head if blank and len(head) > limit // 2 else cut).rstrip(" ،,;؛:.-–—") + "…"
