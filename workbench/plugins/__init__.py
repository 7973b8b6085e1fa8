"""Adapters to formats, engines and checks, one a file."""
