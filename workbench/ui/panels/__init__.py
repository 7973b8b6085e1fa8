"""Panels: one package a feature, none of which knows another."""
