"""Search in the whole workspace."""
