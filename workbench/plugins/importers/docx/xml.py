"""Parse the XML of a package safely: no entities, no network, no DTD, and no more nodes than memory holds."""

from __future__ import annotations

import re

from lxml import etree

from workbench.errors import InputError
from workbench.plugins.importers.docx.names import Element

# Measured with libxml2 2.14: an element and the text behind it take about 300 bytes, an attribute about 250.
TAG_COST = 160
ATTRIBUTE_COST = 250
MAX_MEMORY = 500 << 20
_DTD = (b"<!DOCTYPE", b"<!ENTITY")
_DECLARATION = re.compile(r"\s*<\?xml[^>]{0,200}\?>")
_STRICT = re.compile(rb"(=\s*[\"'])http://purl\.oclc\.org/ooxml/([A-Za-z/]{1,80})(?=[\"'])")
_TRANSITIONAL = {
    b"wordprocessingml/main": b"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    b"officeDocument/relationships": b"http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    b"officeDocument/math": b"http://schemas.openxmlformats.org/officeDocument/2006/math",
    b"drawingml/main": b"http://schemas.openxmlformats.org/drawingml/2006/main",
    b"drawingml/chart": b"http://schemas.openxmlformats.org/drawingml/2006/chart",
    b"drawingml/diagram": b"http://schemas.openxmlformats.org/drawingml/2006/diagram",
    b"drawingml/wordprocessingDrawing": b"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
}


class SafeParser:
    """Parses the parts of one package, which share one allowance of memory."""

    def __init__(self, name: str) -> None:
        """Keep the file's name for refusals."""
        self._name = name
        self._left = MAX_MEMORY

    def parse(self, data: bytes, part: str) -> Element:
        """Return the root of a part; names of the strict variant are turned into the transitional ones.

        Raises:
            InputError: it has a DTD, too many nodes, too deep a nest, or is not well-formed.
        """
        data = _as_utf8(data)
        if any(mark in data for mark in _DTD):
            raise InputError("import.dtd", name=self._name, part=part)
        self._spend(data, part)
        if b"purl.oclc.org/ooxml" in data:
            data = _STRICT.sub(_to_transitional, data)
        parser = etree.XMLParser(
            resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False, huge_tree=False
        )
        try:
            root = etree.fromstring(data, parser)
        except (etree.XMLSyntaxError, ValueError) as error:
            # ValueError: lxml's own refusal of text that it cannot take.
            code = "import.too-deep" if "depth" in str(error).lower() else "import.broken"
            raise InputError(code, name=self._name, part=part) from error
        if root.getroottree().docinfo.doctype:  # type: ignore[union-attr]
            # A DTD in an encoding that the search over the bytes did not see through.
            raise InputError("import.dtd", name=self._name, part=part)
        return root

    def _spend(self, data: bytes, part: str) -> None:
        attributes = data.count(b'="') + data.count(b"='") + data.count(b"= ")
        self._left -= len(data) + TAG_COST * data.count(b"<") + ATTRIBUTE_COST * attributes
        if self._left < 0:
            raise InputError("import.too-many-elements", name=self._name, part=part)


def _as_utf8(data: bytes) -> bytes:
    """Turn UTF-16, which OPC allows, into UTF-8, so that what follows sees the same characters as the parser."""
    head = data[:4]
    if head[:2] in (b"\xff\xfe", b"\xfe\xff") or b"\0" in head:
        encoding = "utf-16" if head[:2] in (b"\xff\xfe", b"\xfe\xff") else ("utf-16-be" if not head[0] else "utf-16-le")
        text = data.decode(encoding, "replace")
        return _DECLARATION.sub("", text, count=1).encode("utf-8")
    return data


def _to_transitional(match: re.Match[bytes]) -> bytes:
    return match[1] + _TRANSITIONAL.get(match[2], b"http://purl.oclc.org/ooxml/" + match[2])
