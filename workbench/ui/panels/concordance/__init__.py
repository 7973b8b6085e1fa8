"""Words in the memories and documents."""
