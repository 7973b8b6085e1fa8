"""Translations that are offered for the active segment."""
