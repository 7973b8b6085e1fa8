"""The package: python-docx's parts and relations, written with fixed dates so that equal input gives equal bytes."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PACKAGE_URI, PackURI
from docx.opc.part import Part
from docx.opc.parts.coreprops import CorePropertiesPart
from docx.package import Package

from workbench.plugins.briefings.ooxml.fonts import FontFile
from workbench.plugins.briefings.ooxml.furniture import EmbeddedFont
from workbench.plugins.briefings.ooxml.xml import DECLARATION, quoted

_EPOCH = (1980, 1, 1, 0, 0, 0)
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_OBFUSCATED = "application/vnd.openxmlformats-officedocument.obfuscatedFont"


@dataclass(frozen=True, slots=True)
class Properties:
    """What the file says of itself; nothing else about its makers goes into it."""

    title: str
    language: str
    author: str
    subject: str
    version: str
    date: datetime


@dataclass(slots=True)
class Builder:
    """Collects the parts of a document; relations to the main part are numbered in the order of adding."""

    package: Package = field(default_factory=Package)
    main: Part = field(init=False)

    def __post_init__(self) -> None:
        self.main = self._part("/word/document.xml", CONTENT_TYPE.WML_DOCUMENT_MAIN, b"")
        self.package.relate_to(self.main, RELATIONSHIP_TYPE.OFFICE_DOCUMENT)

    def add(self, name: str, content_type: str, relation: str, xml: str) -> str:
        """Add a part that the main part refers to, and return its relation."""
        part = self._part(f"/word/{name}", content_type, xml.encode())
        return str(self.main.relate_to(part, relation))

    def add_application(self, xml: str) -> None:
        """Add the application's properties."""
        part = self._part("/docProps/app.xml", CONTENT_TYPE.OFC_EXTENDED_PROPERTIES, xml.encode())
        self.package.relate_to(part, RELATIONSHIP_TYPE.EXTENDED_PROPERTIES)

    def add_font_table(self, files: Sequence[FontFile]) -> tuple[Part, tuple[EmbeddedFont, ...]]:
        """Add the font table, empty as yet, with its embedded faces, and return both."""
        table = self._part("/word/fontTable.xml", CONTENT_TYPE.WML_FONT_TABLE, b"")
        self.main.relate_to(table, RELATIONSHIP_TYPE.FONT_TABLE)
        faces = []
        for file in files:
            part = self._part(f"/word/fonts/{file.name}", _OBFUSCATED, file.data)
            faces.append(EmbeddedFont(file.element, str(table.relate_to(part, RELATIONSHIP_TYPE.FONT)), file.key))
        return table, tuple(faces)

    def set_properties(self, properties: Properties) -> None:
        """Write the core properties."""
        part = CorePropertiesPart.default(self.package)
        core = part.core_properties
        core.title = properties.title[:255]
        core.subject = properties.subject[:255]
        core.author = core.last_modified_by = properties.author[:255]
        core.language = properties.language
        core.category = "Briefing"
        if properties.version:
            core.version = properties.version[:255]
        core.created = core.modified = properties.date
        core.revision = 1
        self.package.relate_to(part, RELATIONSHIP_TYPE.CORE_PROPERTIES)

    def save(self, document: Sequence[bytes]) -> bytes:
        """Return the file, with the pieces of the main part joined."""
        stream = io.BytesIO()
        parts = sorted(self.package.iter_parts(), key=lambda part: str(part.partname))
        with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
            _write(archive, "[Content_Types].xml", [_content_types(parts)])
            _write(archive, PACKAGE_URI.rels_uri.membername, [self.package.rels.xml])
            for part in parts:
                blob = document if part is self.main else [part.blob]
                _write(archive, part.partname.membername, blob)
                if len(part.rels):
                    _write(archive, part.partname.rels_uri.membername, [part.rels.xml])
        return stream.getvalue()

    def _part(self, name: str, content_type: str, blob: bytes) -> Part:
        return Part(PackURI(name), content_type, blob, self.package)


def _write(archive: zipfile.ZipFile, name: str, pieces: Sequence[bytes]) -> None:
    info = zipfile.ZipInfo(name, _EPOCH)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.create_system = 3
    info.external_attr = 0o600 << 16
    with archive.open(info, "w") as member:
        for piece in pieces:
            member.write(piece)


def _content_types(parts: Sequence[Part]) -> bytes:
    named = "".join(
        f"<Override PartName={quoted(str(part.partname))} ContentType={quoted(part.content_type)}/>" for part in parts
    )
    return (
        f'{DECLARATION}<Types xmlns="{_TYPES}"><Default Extension="rels" '
        f'ContentType="{CONTENT_TYPE.OPC_RELATIONSHIPS}"/><Default Extension="xml" ContentType="application/xml"/>'
        f"{named}</Types>"
    ).encode()
