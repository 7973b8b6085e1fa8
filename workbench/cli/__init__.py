"""The same services for a terminal and for scripts."""
