"""Writers of documents, and readers and writers of translation memories."""

BUILTIN: tuple[str, ...] = ()
MEMORY_FORMATS: tuple[str, ...] = ("workbench.plugins.exporters.tmx:TmxFormat",)
