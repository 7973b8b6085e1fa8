"""Small Word packages, built part by part for one test each."""

from __future__ import annotations

import io
import zipfile

from workbench.domain.documents import ImportedDocument
from workbench.domain.ports import SourceBytes
from workbench.plugins.importers.docx.importer import DocxImporter

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml"'
)
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
MAIN_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"


def run(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def paragraph(inner: str = "", properties: str = "") -> str:
    """A paragraph of runs; plain text is put in one."""
    content = inner if inner.startswith("<") or not inner else run(inner)
    return f"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>"


def in_list(text: str, number: int = 1, level: int = 0) -> str:
    return paragraph(text, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


def level(index: int, style: str = "decimal", text: str = "", extra: str = "") -> str:
    shown = text or "".join(f"%{each}." for each in range(1, index + 2))
    head = f'<w:lvl w:ilvl="{index}"><w:start w:val="1"/><w:numFmt w:val="{style}"/>'
    return f'{head}{extra}<w:lvlText w:val="{shown}"/></w:lvl>'


def numbering(*levels: str, lists: str = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>') -> str:
    return f'<w:abstractNum w:abstractNumId="0">{"".join(levels)}</w:abstractNum>{lists}'


def style(style_id: str, name: str, inner: str = "", kind: str = "paragraph") -> str:
    return f'<w:style w:type="{kind}" w:styleId="{style_id}"><w:name w:val="{name}"/>{inner}</w:style>'


def _type(kind: str) -> str:
    return kind if "://" in kind else f"{OFFICE}/{kind}"


def relationships(*entries: tuple[str, str, bool]) -> str:
    """The relationships of a part: kind, target and whether it lies outside."""
    mode = ' TargetMode="External"'
    inner = "".join(
        f'<Relationship Id="r{index}" Type="{_type(kind)}" Target="{target}"{mode if outside else ""}/>'
        for index, (kind, target, outside) in enumerate(entries)
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{inner}</Relationships>'


def parts(
    body: str = "", *, main_type: str = MAIN_TYPE, links: tuple[tuple[str, str, bool], ...] = (), **others: str
) -> dict[str, str | bytes]:
    """The parts of a package; `styles`, `numbering`, `comments`, `footnotes`, `endnotes` give the inside of theirs."""
    package: dict[str, str | bytes] = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"><Default Extension="xml" '
        f'ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="{main_type}"/></Types>',
        "_rels/.rels": relationships(
            ("officeDocument", "word/document.xml", False),
            (f"{PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml", False),
        ),
        "word/document.xml": f"<w:document {NAMESPACES}><w:body>{body}<w:sectPr/></w:body></w:document>",
    }
    entries = [*links]
    for name, inner in others.items():
        package[f"word/{name}.xml"] = f"<w:{name} {NAMESPACES}>{inner}</w:{name}>"
        entries.append((name, f"{name}.xml", False))
    package["word/_rels/document.xml.rels"] = relationships(*entries)
    return package


def zipped(package: dict[str, str | bytes], *, stored: bool = False) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED) as archive:
        for name, data in package.items():
            archive.writestr(name, data)
    return out.getvalue()


def read_bytes(data: bytes, name: str = "ملف.docx") -> ImportedDocument:
    return DocxImporter().read(SourceBytes(name, data), {})


def read(body: str, **others: str) -> ImportedDocument:
    return read_bytes(zipped(parts(body, **others)))


def texts(document: ImportedDocument) -> list[str]:
    return [each.text for each in document.paragraphs]


def labels(document: ImportedDocument) -> list[str]:
    return [each.label for each in document.paragraphs]
