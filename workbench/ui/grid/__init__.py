"""The bilingual grid: source, translation and marks, one row a segment."""
