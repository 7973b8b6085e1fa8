"""Codebooks as files, in the format of the seed: TOML, a parent before its children."""

from __future__ import annotations

import json
import tomllib
from pathlib import Path

from workbench.domain.changes import ChangeSet, Table, Values
from workbench.domain.codes import CodebookRow, CodeRow
from workbench.domain.ids import CodebookId, CodeId
from workbench.errors import InputError
from workbench.services.codebooks import attribute
from workbench.services.codebooks_editing import CHANGEABLE, codes_in, insert_code
from workbench.services.files import replacing
from workbench.services.workspace import Workspace

SCHEMA = 1
SUFFIX = ".toml"
_MOST_BYTES = 8_000_000
_TEXTS = ("label_ar", "label_en", "definition", "examples", "colour", "colour_dark", "shortcut")


def export_codebook(ws: Workspace, codebook_id: CodebookId, out: Path) -> Path:
    """Write a codebook to a file, whole or not at all.

    Raises:
        InputError: there is no such codebook, or the file cannot be written.
    """
    book = ws.store.codes.codebook(codebook_id)
    if book is None:
        raise InputError("codebook.none", codebook=codebook_id)
    with replacing(out) as stream:
        stream.write(_written(book, ws.store.codes.of(codebook_id)).encode("utf-8"))
    return out


def import_codebook(ws: Workspace, codebook_id: CodebookId, path: Path) -> ChangeSet:
    """Take the codes of a file into a codebook: known keys are brought up to date, others are added.

    Raises:
        InputError: the file cannot be read, is no codebook, or a code of it will not do.
    """
    entries = _read(path)
    with ws.store.work("Import codebook") as work:
        if not isinstance(work.get(Table.CODEBOOKS, codebook_id), CodebookRow):
            raise InputError("codebook.none", codebook=codebook_id)
        rows = {row.key: row for row in codes_in(work, codebook_id)}
        ids: dict[str, CodeId] = {key: row.id for key, row in rows.items()}
        taken = {row.shortcut: key for key, row in rows.items() if row.shortcut}
        for entry in entries:
            key, parent = str(entry["key"]), str(entry.get("parent") or "")
            values = _values(entry)
            if taken.get(str(values["shortcut"]), key) != key:
                values["shortcut"] = ""
            if key in rows:
                work.update(Table.CODES, ids[key], values)
            else:
                ids[key] = insert_code(work, codebook_id, values | {"key": key}, ids.get(parent))
            taken[str(values["shortcut"])] = key
    return work.change_set


def _read(path: Path) -> list[dict[str, object]]:
    try:
        with path.open("rb") as stream:
            data = stream.read(_MOST_BYTES + 1)
    except OSError as error:
        raise InputError("file.unreadable", name=str(path), reason=error.strerror or str(error)) from error
    try:
        found = tomllib.loads(data.decode("utf-8-sig")).get("codes") if len(data) <= _MOST_BYTES else None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise InputError("codebook.not-one", name=path.name) from error
    entries = [entry for entry in found if isinstance(entry, dict)] if isinstance(found, list) else []
    if not entries or not all(isinstance(entry.get("key"), str) and entry["key"] for entry in entries):
        raise InputError("codebook.not-one", name=path.name)
    return entries


def _values(entry: dict[str, object]) -> Values:
    values: Values = {name: str(entry[name]) for name in _TEXTS if name in entry}
    values.setdefault("shortcut", "")
    specs = entry.get("attributes")
    found = [spec for spec in specs if isinstance(spec, dict) and spec.get("name")] if isinstance(specs, list) else []
    values["attributes"] = tuple(attribute(spec) for spec in found)
    values["codable"] = bool(entry.get("codable", True))
    return {name: value for name, value in values.items() if name in CHANGEABLE}


def _written(book: CodebookRow, codes: list[CodeRow]) -> str:
    keys = {row.id: row.key for row in codes}
    lines = [f"schema = {SCHEMA}", "", "[codebook]"]
    lines += [f"{name} = {_text(getattr(book, name))}" for name in ("name", "description", "language")]
    for row in codes:
        lines += ["", "[[codes]]", f"key = {_text(row.key)}"]
        lines.append(f"parent = {_text(keys.get(row.parent_id, '') if row.parent_id else '')}")
        lines.append(f"codable = {str(row.codable).lower()}")
        lines += [f"{name} = {_text(getattr(row, name))}" for name in _TEXTS]
        if row.attributes:
            lines.append(f"attributes = [{', '.join(map(_spec, row.attributes))}]")
    return "\n".join(lines) + "\n"


def _spec(spec: object) -> str:
    values = ", ".join(_text(value) for value in getattr(spec, "values", ()))
    name, kind, required = (getattr(spec, part) for part in ("name", "type", "required"))
    return f"{{ name = {_text(name)}, type = {_text(kind)}, values = [{values}], required = {str(required).lower()} }}"


def _text(value: object) -> str:
    """Return a TOML basic string; JSON's escapes are TOML's too, but DEL must be escaped and is not by JSON."""
    return json.dumps(str(value), ensure_ascii=False).replace("\x7f", "\\u007F")
