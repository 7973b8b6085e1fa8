"""Read web pages: their text by blocks, their lists' numbers as data, their record from the head."""

from __future__ import annotations

import codecs
import re
from collections.abc import Mapping
from pathlib import PurePath
from typing import ClassVar

from lxml import etree
from lxml import html as lxml_html

from workbench.domain.documents import ImportedDocument, Notice
from workbench.domain.ports import Option, SourceBytes
from workbench.errors import InputError
from workbench.plugins.importers.dates import first_date
from workbench.plugins.importers.decoding import AUTOMATIC, OPTION, Decoded, decode
from workbench.plugins.importers.guess import complete, guess_date, guess_title
from workbench.plugins.importers.html_guard import safe_markup
from workbench.plugins.importers.html_head import read_head
from workbench.plugins.importers.html_tree import PageReader
from workbench.plugins.importers.limits import check_size, check_text

_CHARSET = re.compile(rb"charset\s*=\s*[\"']?\s*([A-Za-z0-9_:-]{2,40})", re.IGNORECASE)
_HEAD_BYTES = 4096
# Declared and trusted if the bytes fit; any other declaration is no better than a guess from the bytes.
_TRUSTED = {
    "utf-8": "utf-8",
    "utf8": "utf-8",
    "windows-1256": "windows-1256",
    "cp1256": "windows-1256",
    "iso-8859-6": "iso-8859-6",
}
_LOOKS = re.compile(rb"\s*(?:<!--.{0,500}?-->\s*)?<(?:!doctype\s+html|html|head|body)[\s>]", re.IGNORECASE | re.DOTALL)
_DEPTH = ("excessive depth", "maximum depth")


class HtmlImporter:
    """Reads a saved page; scripts, styles, navigation and hidden passages are left out."""

    id: ClassVar[str] = "html"
    title: ClassVar[str] = "Web page"
    suffixes: ClassVar[tuple[str, ...]] = (".html", ".htm", ".xhtml")
    options: ClassVar[tuple[Option, ...]] = (OPTION,)

    def claims(self, source: SourceBytes) -> bool:
        """Claim by name, or by how a page begins where the name does not tell."""
        suffix = PurePath(source.name).suffix.lower()
        return suffix in self.suffixes or (not suffix and bool(_LOOKS.match(source.data[:_HEAD_BYTES])))

    def read(self, source: SourceBytes, options: Mapping[str, object]) -> ImportedDocument:
        """Read the page whole.

        Raises:
            InputError: it is empty, too large, nested too deeply, not text, or holds no text.
        """
        check_size(source)
        decoded = _decode(source, options.get("encoding") or AUTOMATIC)
        root = _parse(source.name, decoded.text)
        head = read_head(root)
        page = PageReader(source.name)
        page.read(root)
        check_text(source.name, page.paragraphs)
        skipped = (Notice("import.hidden-skipped", {"count": page.skipped}),) if page.skipped else ()
        published = first_date(head.get("date", ""))
        title = next((p.text for p in page.paragraphs if p.level == 0 and p.style == "h1"), "")
        return complete(
            ImportedDocument(
                tuple(page.paragraphs),
                title=head.get("title") or title or head.get("window", "") or guess_title(page.paragraphs),
                language=head.get("language", ""),
                publisher=head.get("publisher", ""),
                url=head.get("url", ""),
                author=head.get("author", ""),
                text_date=guess_date(page.paragraphs, published),
                format=self.id,
                encoding=decoded.encoding,
                notices=decoded.notices + skipped,
                variables={"publication_date": published.isoformat()} if published else {},
            )
        )


def _decode(source: SourceBytes, encoding: object) -> Decoded:
    """Decode by the option, else by what the page declares if it is true, else by the bytes."""
    declared = _CHARSET.search(source.data[:_HEAD_BYTES])
    name = _TRUSTED.get(declared[1].decode("ascii").lower(), "") if declared else ""
    # Bytes that are valid UTF-8, or marked as Unicode, are so whatever is declared: no code page looks like that.
    if encoding == AUTOMATIC and name and not _is_unicode(source.data):
        try:
            return decode(source, name)
        except InputError as error:
            if error.code != "import.wrong-encoding":
                raise
    return decode(source, encoding)


def _is_unicode(data: bytes) -> bool:
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return True
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True


def _parse(name: str, text: str) -> etree._Element:
    markup = safe_markup(name, text)
    parser = lxml_html.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, no_network=True, huge_tree=False
    )
    try:
        root = etree.fromstring(markup.encode("utf-8"), parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        code = "import.too-deep" if _too_deep(str(error)) else "import.broken"
        raise InputError(code, name=name, part="the page") from error
    # The parser mends faults by itself, but it stops, saying so only here, where the nest is too deep.
    if any(_too_deep(entry.message) for entry in parser.error_log):
        raise InputError("import.too-deep", name=name)
    if any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log):
        raise InputError("import.too-many-elements", name=name, part="the page")
    if root is None:
        raise InputError("import.no-text", name=name)
    return root


def _too_deep(message: str) -> bool:
    return any(words in message.lower() for words in _DEPTH)
