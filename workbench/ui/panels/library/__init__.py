"""The library: projects and their documents."""
