"""Core selects that return frozen rows."""
