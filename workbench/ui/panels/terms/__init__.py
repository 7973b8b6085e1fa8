"""The terms of the active segment."""
