"""Change a codebook: add and rename codes, move them in the tree, merge and delete them; each is one edit."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum, auto

from workbench.domain.annotations import AnnotationRow
from workbench.domain.changes import ChangeSet, Table, Values
from workbench.domain.codes import AttributeSpec, CodeRow
from workbench.domain.ids import CodebookId, CodeId
from workbench.errors import InputError, StaleChange
from workbench.services.workspace import Workspace
from workbench.storage import Work

UNCODED = "UNCODED"
CHANGEABLE = frozenset(
    {
        "label_ar",
        "label_en",
        "definition",
        "examples",
        "colour",
        "colour_dark",
        "shortcut",
        "codable",
        "attributes",
    }
)
_COLOUR = re.compile("#[0-9A-Fa-f]{6}")
_NOT_IN_KEYS = re.compile("[^A-Z0-9]+")


class Fate(Enum):
    """What becomes of the annotations of a code that is deleted."""

    REFUSE = auto()
    MOVE = auto()
    UNCODED = auto()


def add_code(ws: Workspace, codebook_id: CodebookId, values: Values, parent_id: CodeId | None = None) -> ChangeSet:
    """Add a code at the end of a folder or code, or of the whole book.

    Raises:
        InputError: it has no label, or its shortcut or colour will not do, or there is no such parent.
    """
    with ws.store.work("Add code") as work:
        insert_code(work, codebook_id, values, parent_id)
    return work.change_set


def insert_code(work: Work, codebook_id: CodebookId, values: Values, parent_id: CodeId | None) -> CodeId:
    """Insert a code inside a unit of work and return its id."""
    rows = codes_in(work, codebook_id)
    parent = next((row for row in rows if row.id == parent_id), None)
    if parent_id is not None and parent is None:
        raise InputError("code.none", code=parent_id)
    label = f"{values.get('label_en') or ''}".strip() or f"{values.get('label_ar') or ''}".strip()
    if not label:
        raise InputError("code.no-label")
    _check(values, rows, None)
    given = {name: value for name, value in values.items() if name in CHANGEABLE}
    given |= {
        "codebook_id": codebook_id,
        "parent_id": parent_id,
        "key": str(values.get("key") or "") or _fresh_key(label, parent, rows),
        "ordinal": max((row.ordinal for row in rows), default=-1) + 1,
    }
    return CodeId(work.insert(Table.CODES, given))


def change_code(ws: Workspace, code_id: CodeId, values: Values, *, version: int | None = None) -> ChangeSet:
    """Change the labels, definition, colours, shortcut or attributes of a code.

    Raises:
        InputError: there is no such code, or a value will not do.
        StaleChange: `version` is given and somebody has changed the code since.
    """
    if unknown := set(values) - CHANGEABLE:
        raise TypeError(f"cannot change {', '.join(sorted(unknown))}")
    with ws.store.work("Change code") as work:
        row = code_in(work, code_id)
        labels = [str(values.get(name, getattr(row, name))).strip() for name in ("label_ar", "label_en")]
        if not any(labels):
            raise InputError("code.no-label")
        _check(values, codes_in(work, row.codebook_id), row)
        work.update(Table.CODES, code_id, values, version=version)
    return work.change_set


def move_code(
    ws: Workspace,
    code_id: CodeId,
    parent_id: CodeId | None,
    before: CodeId | None = None,
    *,
    version: int | None = None,
) -> ChangeSet:
    """Put a code below another one, before one of its siblings or at the end.

    Raises:
        InputError: there is no such code, or it would lie below itself.
        StaleChange: `version` is given and somebody has changed or moved the code since.
    """
    with ws.store.work("Move code") as work:
        row = code_in(work, code_id, version)
        rows = codes_in(work, row.codebook_id)
        known = {found.id: found for found in rows}
        if parent_id is not None and parent_id not in known:
            raise InputError("code.none", code=parent_id)
        place = parent_id
        while place is not None:
            if place == code_id:
                raise InputError("code.below-itself", code=row.key)
            place = known[place].parent_id
        order = [found for found in rows if found.id != code_id]
        at = next((number for number, found in enumerate(order) if found.id == before), len(order))
        order.insert(at, row)
        work.update(Table.CODES, code_id, {"parent_id": parent_id})
        for ordinal, found in enumerate(order):
            work.update(Table.CODES, found.id, {"ordinal": ordinal})
    return work.change_set


def merge_codes(ws: Workspace, code_id: CodeId, into: CodeId, *, version: int | None = None) -> ChangeSet:
    """Give the annotations of a code, and the codes below it, to another one, and delete it.

    Where both stood on the same place by the same hand, one annotation is left; it keeps memo and relations of both.

    Raises:
        InputError: one is not there, they are the same, or the other one is a folder or lies below this one.
        StaleChange: `version` is given and somebody has changed the code that goes since.
    """
    with ws.store.work("Merge codes") as work:
        row, target = code_in(work, code_id, version), code_in(work, into)
        _may_take(work, row, target)
        _hand_over(work, row, target)
        _delete_empty(work, row, target.id)
    return work.change_set


def delete_code(
    ws: Workspace, code_id: CodeId, fate: Fate = Fate.REFUSE, to: CodeId | None = None, *, version: int | None = None
) -> ChangeSet:
    """Delete a code; the codes below it move up, and its annotations meet their fate.

    Raises:
        InputError: there is no such code, it has annotations and the fate is refusal, or `to` cannot take them.
        StaleChange: `version` is given and somebody has changed the code since.
    """
    with ws.store.work("Delete code") as work:
        row = code_in(work, code_id, version)
        held = work.where(Table.ANNOTATIONS, code_id=code_id)
        if held and fate is Fate.REFUSE:
            raise InputError("code.has-annotations", code=row.key, count=len(held))
        if held:
            target = _uncoded(work, row.codebook_id) if fate is Fate.UNCODED else code_in(work, to or CodeId(0))
            _may_take(work, row, target)
            _hand_over(work, row, target)
        _delete_empty(work, row, row.parent_id)
    return work.change_set


def code_in(work: Work, code_id: CodeId, version: int | None = None) -> CodeRow:
    """Return a code or folder inside a unit of work.

    Raises:
        InputError: there is none.
        StaleChange: `version` is given and the code has another.
    """
    row = work.get(Table.CODES, code_id)
    if not isinstance(row, CodeRow):
        raise InputError("code.none", code=code_id)
    if version is not None and row.version != version:
        raise StaleChange("store.stale", table=Table.CODES.value, key=code_id)
    return row


def codes_in(work: Work, codebook_id: CodebookId) -> list[CodeRow]:
    """Return the codes of a book by ordinal, inside a unit of work."""
    rows: list[CodeRow] = work.where(Table.CODES, codebook_id=codebook_id)
    return sorted(rows, key=lambda row: (row.ordinal, row.id))


def _check(values: Values, rows: Iterable[CodeRow], own: CodeRow | None) -> None:
    for name in ("colour", "colour_dark"):
        if name in values and not _COLOUR.fullmatch(str(values[name])):
            raise InputError("code.bad-colour", colour=values[name])
    shortcut = str(values.get("shortcut") or "")
    if len(shortcut) > 1 or (shortcut and not (shortcut.isascii() and shortcut.isalnum())):
        raise InputError("code.bad-shortcut", shortcut=shortcut)
    taken = next((row for row in rows if shortcut and row.shortcut == shortcut and row != own), None)
    if taken is not None:
        raise InputError("code.shortcut-taken", shortcut=shortcut, code=taken.label_en or taken.label_ar)
    specs = values.get("attributes") or ()
    names = [spec.name for spec in specs if isinstance(spec, AttributeSpec)]  # type: ignore[attr-defined]
    if len(set(names)) < len(names) or not all(name.strip() for name in names):
        raise InputError("code.bad-attributes")


def _fresh_key(label: str, parent: CodeRow | None, rows: Iterable[CodeRow]) -> str:
    own = _NOT_IN_KEYS.sub("_", label.upper()).strip("_") or "CODE"
    stem = f"{parent.key.split('.')[0]}.{own}" if parent is not None else own
    taken = {row.key for row in rows}
    return next(
        key for number in range(1, len(taken) + 3) if (key := stem if number == 1 else f"{stem}{number}") not in taken
    )


def _may_take(work: Work, row: CodeRow, target: CodeRow) -> None:
    if target.id == row.id or target.codebook_id != row.codebook_id:
        raise InputError("code.cannot-merge", code=row.key)
    if not target.codable:
        raise InputError("code.folder", code=target.key)
    place = target.parent_id
    while place is not None:
        if place == row.id:
            raise InputError("code.below-itself", code=row.key)
        place = code_in(work, place).parent_id


def _hand_over(work: Work, row: CodeRow, target: CodeRow) -> None:
    there = {_spot(found): found for found in work.where(Table.ANNOTATIONS, code_id=target.id)}
    for found in work.where(Table.ANNOTATIONS, code_id=row.id):
        twin = there.get(_spot(found))
        if twin is None:
            work.update(Table.ANNOTATIONS, found.id, {"code_id": target.id})
            continue
        memo = "\n".join(dict.fromkeys(text for text in (twin.memo, found.memo) if text))
        work.update(Table.ANNOTATIONS, twin.id, {"memo": memo, "attributes": {**found.attributes, **twin.attributes}})
        for column in ("from_id", "to_id"):
            for relation in work.where(Table.RELATIONS, **{column: found.id}):
                work.update(Table.RELATIONS, relation.id, {column: twin.id})
        for note in work.where(Table.NOTES, annotation_id=found.id):
            work.update(Table.NOTES, note.id, {"annotation_id": twin.id})
        work.delete(Table.ANNOTATIONS, found.id)


def _spot(row: AnnotationRow) -> tuple[object, ...]:
    ends = (row.anchor.start, row.anchor.end) if row.anchor else None
    return row.document_id, row.annotator_id, row.scope, row.clause_id, row.segment_id, row.side, ends


def _delete_empty(work: Work, row: CodeRow, heir: CodeId | None) -> None:
    for child in work.where(Table.CODES, parent_id=row.id):
        work.update(Table.CODES, child.id, {"parent_id": heir})
    work.delete(Table.CODES, row.id)


def _uncoded(work: Work, codebook_id: CodebookId) -> CodeRow:
    found = next((row for row in codes_in(work, codebook_id) if row.key == UNCODED), None)
    if found is not None:
        return found
    values: Values = {
        "key": UNCODED,
        "label_ar": "بلا رمز",
        "label_en": "Uncoded",
        "colour": "#62605B",
        "colour_dark": "#A9A69F",
    }
    return code_in(work, insert_code(work, codebook_id, values, None))
