"""Coding in the grid: putting codes on text, choosing annotations, moving their ends, changing and relating them."""
