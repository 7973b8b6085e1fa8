"""Briefing renderers."""
