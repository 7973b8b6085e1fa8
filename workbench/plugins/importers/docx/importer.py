"""Read Word documents into paragraphs, numbers, notes and notices."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import PurePath
from typing import ClassVar

from workbench.domain.documents import ImportedDocument, Notice
from workbench.domain.ports import Option, SourceBytes
from workbench.domain.shortening import shortened
from workbench.errors import InputError
from workbench.plugins.importers.docx.blocks import BlockReader, Story, without_place
from workbench.plugins.importers.docx.inline import InlineReader
from workbench.plugins.importers.docx.names import XML_SPACE, w
from workbench.plugins.importers.docx.notes import read_notes
from workbench.plugins.importers.docx.numbering import Numbering
from workbench.plugins.importers.docx.package import Package
from workbench.plugins.importers.docx.properties import Properties, read_properties
from workbench.plugins.importers.docx.running import read_running
from workbench.plugins.importers.docx.styles import Styles
from workbench.plugins.importers.docx.tally import Tally
from workbench.plugins.importers.guess import complete, guess_title
from workbench.plugins.importers.languages import guess_language
from workbench.plugins.importers.limits import check_text
from workbench.plugins.importers.signatures import OLE, is_zip

_TOLD = 200


class DocxImporter:
    """Reads the final view of a Word document: insertions in, deletions out, nothing else lost."""

    id: ClassVar[str] = "docx"
    title: ClassVar[str] = "Word document"
    suffixes: ClassVar[tuple[str, ...]] = (".docx", ".docm", ".dotx", ".doc")
    options: ClassVar[tuple[Option, ...]] = ()

    def claims(self, source: SourceBytes) -> bool:
        """Claim Word files by name, and any package or old Office file by its first bytes, to say what it is."""
        named = PurePath(source.name).suffix.lower() in self.suffixes
        return named or is_zip(source.data) or source.data.startswith(OLE)

    def read(self, source: SourceBytes, options: Mapping[str, object]) -> ImportedDocument:
        """Read the file whole.

        Raises:
            InputError: it is unsafe, broken, encrypted, too large, no Word document, or holds no text.
        """
        try:
            return _read(source)
        except RecursionError as error:
            raise InputError("import.too-deep", name=source.name) from error


def _read(source: SourceBytes) -> ImportedDocument:
    package = Package(source)
    root = package.body()
    body = root.find(w("body"))
    if body is None:
        raise InputError("import.missing-part", name=source.name, part="w:body")
    tally = Tally()
    styles = Styles(package.related("styles"))
    blocks = BlockReader(source.name, styles, Numbering(package.related("numbering"), styles), tally)
    inline = InlineReader(styles, tally, preserves=root.get(XML_SPACE) == "preserve")
    story = blocks.read(body, inline)
    notes = tuple(read_notes(package, blocks, inline, story.referred))
    properties = read_properties(package)
    running = read_running(package, blocks, inline)
    check_text(source.name, story.paragraphs)
    return complete(
        ImportedDocument(
            tuple(story.paragraphs),
            title=_title(story, properties),
            author=properties.author,
            format=DocxImporter.id,
            notes=notes + tuple(map(without_place, story.hidden)),
            notices=(*_notices(package, story, tally), *_told_of(running)),
            variables={**running, **properties.variables},
        )
    )


def _title(story: Story, properties: Properties) -> str:
    """Return the title that the text shows, else the one in the file's properties if it is in the text's language."""
    if story.title:
        return story.title
    guess = guess_title(story.paragraphs)
    kept = properties.title
    same = kept and guess_language([kept]) == guess_language(paragraph.text for paragraph in story.paragraphs)
    return kept if same or not guess else guess


def _told_of(running: Mapping[str, str]) -> Iterator[Notice]:
    if running:
        yield Notice("import.running", {"count": len(running), "text": shortened(" | ".join(running.values()), _TOLD)})


def _notices(package: Package, story: Story, tally: Tally) -> Iterator[Notice]:
    revised = sum(paragraph.revised for paragraph in story.paragraphs)
    if revised:
        yield Notice("import.tracked-changes", {"count": revised})
    hidden = sum(bool(paragraph.hidden) for paragraph in story.paragraphs) + len(story.hidden)
    if hidden:
        yield Notice("import.hidden-text", {"count": hidden})
    if tally.contents:
        yield Notice("import.contents-skipped", {"count": tally.contents})
    for what, count in sorted(tally.unread.items()):
        yield Notice("import.not-read", {"what": what, "count": count})
    active = package.active_content() + sorted(tally.fields)
    if active:
        yield Notice("import.active-content", {"what": ", ".join(active)})
    remote = package.remote_content()
    if remote:
        yield Notice("import.remote-content", {"what": ", ".join(remote)})
