"""Use cases: ids and values in, rows and ChangeSets out."""
