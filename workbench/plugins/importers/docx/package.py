"""Find the parts of a Word package by their relationships (ISO/IEC 29500-2), over bytes that the guard has checked."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote

from workbench.domain.ports import SourceBytes
from workbench.errors import InputError
from workbench.plugins.importers.docx.guard import ZIP_ERRORS, open_archive
from workbench.plugins.importers.docx.names import Element
from workbench.plugins.importers.docx.xml import SafeParser

_WORD_TYPES = (
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml",
)
_OTHERS = (
    ("spreadsheetml", "an Excel workbook"),
    ("ms-excel", "an Excel workbook"),
    ("presentationml", "a PowerPoint presentation"),
    ("ms-powerpoint", "a PowerPoint presentation"),
    ("visio", "a Visio drawing"),
)
_FOREIGN = (("mimetype", "an OpenDocument or e-book file"), ("meta-inf/manifest.mf", "a Java archive"))
_ACTIVE = {
    "vbaProject": "macros",
    "wordVbaData": "macros",
    "oleObject": "embedded objects",
    "package": "embedded files",
    "control": "ActiveX controls",
    "activeXControlBinary": "ActiveX controls",
    "subDocument": "sub-documents",
    "frame": "frames",
    "attachedToolbars": "toolbars",
    "keyMapCustomizations": "key assignments",
}
_REMOTE = {"attachedTemplate": "a template", "image": "pictures", "oleObject": "objects", "frame": "frames"}


@dataclass(frozen=True, slots=True)
class Relationship:
    """A pointer from one part to another; `kind` is the last word of its type, `target` a part's name or an address."""

    id: str
    kind: str
    target: str
    external: bool


class Package:
    """The parts of one document, each parsed when it is asked for."""

    def __init__(self, source: SourceBytes) -> None:
        """Check the file and find its main part.

        Raises:
            InputError: it is unsafe, broken, or no Word document.
        """
        self._name = source.name
        self._archive = open_archive(source)
        self._members = {member.filename.lower(): member for member in self._archive.infolist()}
        self._parser = SafeParser(source.name)
        types = self._types()
        self.main = self._find_main(types)
        self._check_type(types)
        self._relationships = {part: tuple(self._read_relationships(part)) for part in self._owners()}

    def part(self, name: str) -> Element | None:
        """Return the root of a part, or None when the package has none of the name."""
        member = self._members.get(name.lower())
        if member is None:
            return None
        try:
            data = self._archive.read(member)
        except ZIP_ERRORS as error:
            raise InputError("import.broken", name=self._name, part=name) from error
        if not data:
            return None
        return self._parser.parse(data, name)

    def body(self) -> Element:
        """Return the root of the main part.

        Raises:
            InputError: it is missing or empty.
        """
        root = self.part(self.main)
        if root is None:
            raise InputError("import.missing-part", name=self._name, part=self.main)
        return root

    def related(self, kind: str, owner: str | None = None) -> Element | None:
        """Return the part that the main part, or another owner, points to by a kind of relationship."""
        for relationship in self._relationships.get(self.main if owner is None else owner, ()):
            if relationship.kind == kind and not relationship.external:
                return self.part(relationship.target)
        return None

    def all_related(self, kind: str) -> Iterator[Element]:
        """Yield every part that the main part points to by a kind of relationship, each once, by its name."""
        targets = {
            each.target for each in self._relationships.get(self.main, ()) if each.kind == kind and not each.external
        }
        for target in sorted(targets):
            root = self.part(target)
            if root is not None:
                yield root

    def active_content(self) -> list[str]:
        """Return what the package carries that could act in Word, named for people."""
        named = (_ACTIVE.get(relationship.kind) for relationship in self._all())
        return sorted({name for name in named if name})

    def remote_content(self) -> list[str]:
        """Return what the package would fetch from elsewhere, links that a reader clicks aside."""
        outside = (each for each in self._all() if each.external and each.kind != "hyperlink")
        return sorted({_REMOTE.get(each.kind, each.kind) for each in outside})

    def _all(self) -> Iterator[Relationship]:
        for relationships in self._relationships.values():
            yield from relationships

    def _types(self) -> dict[str, str]:
        root = self.part("[Content_Types].xml")
        if root is None:
            return {}
        types = {}
        for child in root.iterchildren("*"):
            key = child.get("PartName", "").lstrip("/") or "*." + child.get("Extension", "")
            types[key.lower()] = child.get("ContentType", "")
        return types

    def _find_main(self, types: dict[str, str]) -> str:
        for relationship in self._read_relationships(""):
            if relationship.kind == "officeDocument" and not relationship.external:
                return relationship.target
        by_type = (part for part, kind in types.items() if kind in _WORD_TYPES)
        found = next(by_type, "word/document.xml")
        if found.lower() not in self._members:
            foreign = next((kind for part, kind in _FOREIGN if part in self._members), "some other zip package")
            raise InputError("import.not-word", name=self._name, found=foreign)
        return found

    def _check_type(self, types: dict[str, str]) -> None:
        kind = types.get(self.main.lower()) or types.get("*" + posixpath.splitext(self.main)[1].lower(), "")
        if "macroEnabled" in kind and "word" in kind:
            raise InputError("import.macros", name=self._name)
        for word, found in _OTHERS:
            if word in kind:
                raise InputError("import.not-word", name=self._name, found=found)
        if kind in _WORD_TYPES or self.main.lower() == "word/document.xml":
            return
        raise InputError("import.not-word", name=self._name, found="some other package")

    def _owners(self) -> list[str]:
        """Return the parts that have relationships, the package itself, named by nothing, included."""
        owners = []
        for member in self._members.values():
            folder, name = posixpath.split(member.filename)
            if name.lower().endswith(".rels") and posixpath.basename(folder) == "_rels":
                owners.append(posixpath.join(posixpath.dirname(folder), name[:-5]))
        return owners

    def _read_relationships(self, owner: str) -> Iterator[Relationship]:
        folder, name = posixpath.split(owner)
        root = self.part(posixpath.join(folder, "_rels", name + ".rels"))
        for child in root.iterchildren("*") if root is not None else ():
            target = child.get("Target", "")
            external = child.get("TargetMode") == "External"
            kind = child.get("Type", "").rpartition("/")[2]
            if not external:
                target = self._inside(folder, target)
            yield Relationship(child.get("Id", ""), kind, target, external)

    def _inside(self, folder: str, target: str) -> str:
        """Return the name of the part that a target means, seen from the folder of its owner."""
        path = unquote(target.partition("#")[0]).replace("\\", "/")
        steps: list[str] = []
        for step in (path if path.startswith("/") else f"{folder}/{path}").split("/"):
            if step == ".." and not steps:
                raise InputError("import.unsafe-target", name=self._name, part=folder or "a part", target=target[:80])
            if step == "..":
                steps.pop()
            elif step not in ("", "."):
                steps.append(step)
        return "/".join(steps)
