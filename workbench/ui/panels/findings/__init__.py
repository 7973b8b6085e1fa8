"""What the checks found in the document."""
