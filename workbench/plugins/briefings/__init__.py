"""Briefing renderers."""

from __future__ import annotations

BUILTIN: tuple[str, ...] = ("workbench.plugins.briefings.word:WordBriefing",)
