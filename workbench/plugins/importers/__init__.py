"""Readers of documents: one module or package a format, named here lazily so that listing them costs nothing."""

BUILTIN: tuple[str, ...] = (
    "workbench.plugins.importers.docx.importer:DocxImporter",
    "workbench.plugins.importers.html:HtmlImporter",
    "workbench.plugins.importers.markdown:MarkdownImporter",
    "workbench.plugins.importers.text:TextImporter",
)
"""In the order in which they are asked whether they claim a file; plain text is the last resort."""
