"""Hold the facts of Arabic writing and the pure functions that stand on them."""
