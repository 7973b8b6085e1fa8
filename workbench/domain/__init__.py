"""What Bayan is about: texts, clauses, segments, annotations, terms; no I/O, no Qt, no SQL."""
