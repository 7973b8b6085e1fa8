"""Item models: they hold ids and fetch rows by page."""
