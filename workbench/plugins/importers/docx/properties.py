"""Read the core properties of a package: title, author, language and the dates of the file."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from workbench.domain.languages import base_language
from workbench.errors import InputError
from workbench.plugins.importers.docx.package import Package

_FIELDS = {
    "title": "title",
    "creator": "author",
    "language": "language",
    "subject": "subject",
    "category": "category",
    "keywords": "keywords",
    "description": "description",
    "created": "file created",
    "modified": "file modified",
}
_LIMIT = 500
# Titles that programs fill in by themselves.
_NO_TITLE = re.compile(r"(?:microsoft word\b.*|document ?\d*|مستند ?\d*|untitled|.*\.docx?|\W*)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Properties:
    """What the file says of itself; dates are of the file, so they are variables and not the date of the text."""

    title: str = ""
    author: str = ""
    language: str = ""
    variables: dict[str, str] = field(default_factory=dict)


def read_properties(package: Package) -> Properties:
    """Read the properties; a part that is damaged only in form is as good as none.

    Raises:
        InputError: the part is hostile.
    """
    try:
        root = package.related("core-properties", "")
        if root is None:
            root = package.part("docProps/core.xml")
    except InputError as error:
        if error.code != "import.broken":
            raise
        root = None
    found: dict[str, str] = {}
    for child in root.iterchildren("*") if root is not None else ():
        name = _FIELDS.get(child.tag.rpartition("}")[2])
        text = " ".join((child.text or "")[:_LIMIT].split())
        if name and text:
            found.setdefault(name, text)
    title = found.pop("title", "")
    return Properties(
        title="" if _NO_TITLE.fullmatch(title) else title,
        author=found.pop("author", ""),
        language=base_language(found.pop("language", "")),
        variables=found,
    )
