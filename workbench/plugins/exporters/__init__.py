"""Writers of documents, and readers and writers of translation memories."""

BUILTIN: tuple[str, ...] = (
    "workbench.plugins.exporters.txt:TextExporter",
    "workbench.plugins.exporters.bilingual_tsv:BilingualTsvExporter",
    "workbench.plugins.exporters.bilingual_csv:BilingualCsvExporter",
    "workbench.plugins.exporters.html:HtmlExporter",
    "workbench.plugins.exporters.tmx_document:TmxExporter",
    "workbench.plugins.exporters.jsonl:JsonLinesExporter",
    "workbench.plugins.exporters.annotations_csv:AnnotationsCsvExporter",
    "workbench.plugins.exporters.web_annotation:WebAnnotationExporter",
)
MEMORY_FORMATS: tuple[str, ...] = ("workbench.plugins.exporters.tmx:TmxFormat",)
