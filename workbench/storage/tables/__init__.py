"""Table definitions, one module an aggregate."""
