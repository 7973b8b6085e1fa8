"""Panels, one package a feature."""
