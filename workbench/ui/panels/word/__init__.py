"""The word under the caret."""
