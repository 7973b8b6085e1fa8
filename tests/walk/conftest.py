"""The window's fixtures, for the walk."""

from tests.ui.conftest import drive, home, leaks, qt_warnings, sample_file, sample_workspace

__all__ = ["drive", "home", "leaks", "qt_warnings", "sample_file", "sample_workspace"]
