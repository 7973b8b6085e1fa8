"""The structure: clauses with label, first words and progress."""
