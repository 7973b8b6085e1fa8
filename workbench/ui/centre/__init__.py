"""The middle of the window: heading, filter chips, the grid, and what stands there when there is no document."""
