"""The dialog of figures."""
