"""Dialogs, a package each."""
