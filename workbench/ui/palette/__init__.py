"""The command palette: every action, clause, document and code by a few letters."""
