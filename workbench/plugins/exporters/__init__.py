"""Writers of documents and memories."""
