"""What was done to the active segment, and in the document."""
