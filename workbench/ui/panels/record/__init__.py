"""The record of a document: what it is, where it is from, how far it can be trusted."""
