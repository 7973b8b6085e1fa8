"""Machine-translation engines."""
