"""Details of the chosen annotation, its relations, codes of the document and its clauses, and places in doubt."""
