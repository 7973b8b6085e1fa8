"""Threads of notes."""
