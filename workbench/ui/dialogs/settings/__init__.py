"""The settings dialog, made from the declared settings."""
