"""Find and replace: a bar above the grid, with a list of what would change."""
