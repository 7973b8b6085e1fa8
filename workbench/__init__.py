"""Bayan: a workbench for Arabic political texts."""

__version__ = "0.1.0"
