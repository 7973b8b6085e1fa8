"""Codebooks: the seed that ships with Bayan, and codes by their key."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import replace
from typing import cast

from workbench import paths
from workbench.domain.changes import Table
from workbench.domain.codes import AttributeSpec, CodebookRow, CodeRow
from workbench.domain.ids import CodebookId, DocumentId, ProjectId
from workbench.errors import InputError
from workbench.services.workspace import Workspace
from workbench.storage import Work

SEED = "codebook.toml"


def seed_codebook(work: Work) -> CodebookId:
    """Return the default codebook, put in from the seed on first use."""
    seed = tomllib.loads(paths.database("seeds", SEED).read_text(encoding="utf-8"))
    about = seed["codebook"]
    work.lock(f"codebook {about['name']}")
    for row in work.where(Table.CODEBOOKS, name=about["name"]):
        if isinstance(row, CodebookRow):
            return row.id
    values = {"name": about["name"], "description": about["description"], "language": about["language"]}
    codebook_id = CodebookId(work.insert(Table.CODEBOOKS, values))
    ids: dict[str, int] = {}
    for ordinal, code in enumerate(seed["codes"]):
        ids[code["key"]] = work.insert(
            Table.CODES,
            {
                "codebook_id": codebook_id,
                "parent_id": ids.get(code.get("parent", "")),
                "ordinal": ordinal,
                "key": code["key"],
                "label_ar": code["label_ar"],
                "label_en": code["label_en"],
                "definition": code.get("definition", ""),
                "examples": code.get("examples", ""),
                "colour": code["colour"],
                "colour_dark": code["colour_dark"],
                "shortcut": code.get("shortcut", ""),
                "codable": code.get("codable", True),
                "attributes": tuple(attribute(spec) for spec in code.get("attributes", [])),
            },
        )
    return codebook_id


def attribute(spec: dict[str, object]) -> AttributeSpec:
    """Return the attribute that an entry of a codebook file declares."""
    values = cast("list[str]", spec.get("values", []))
    return AttributeSpec(
        name=str(spec["name"]),
        type=str(spec.get("type", "text")),
        values=tuple(values),
        required=bool(spec.get("required", False)),
    )


def project_codes(ws: Workspace, project_id: ProjectId) -> list[CodeRow]:
    """Return the codes of a project's codebook in tree order."""
    project = ws.store.projects.get(project_id)
    if project is None or project.codebook_id is None:
        return []
    return ws.store.codes.of(CodebookId(project.codebook_id))


def find_code(ws: Workspace, project_id: ProjectId, key: str) -> CodeRow:
    """Return a code by its key or label, whatever the case.

    Raises:
        InputError: none is called that.
    """
    wanted = key.strip().casefold()
    for code in project_codes(ws, project_id):
        if wanted in (code.key.casefold(), code.label_en.casefold(), code.label_ar):
            return code
    raise InputError("code.unknown", code=key)


def document_codes(ws: Workspace, document_id: DocumentId, project_id: ProjectId) -> list[CodeRow]:
    """Return the codes of a document's project; those of the parties bear the names that the document knows.

    A document names its parties in variables, as `party.A.en`, which briefings read too.
    """
    found = project_codes(ws, project_id)
    names = {row.name: str(row.value) for row in ws.store.documents.variables(document_id)}
    return [_with_names(row, names) for row in found]


def _with_names(row: CodeRow, names: Mapping[str, str]) -> CodeRow:
    family, _, party = row.key.rpartition(".")
    if family not in ("SRC", "TGT"):
        return row
    english, arabic = (" ".join(names.get(f"party.{party}.{tag}", "").split()) for tag in ("en", "ar"))
    return replace(row, label_en=english or row.label_en, label_ar=arabic or row.label_ar)
