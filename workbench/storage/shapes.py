"""How each editable table answers to the domain: its row class, composite values, references, and what hangs on it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Any, cast

from sqlalchemy import Column, inspect
from sqlalchemy import Table as SqlTable

from workbench.domain.changes import RowChange, Table, Values
from workbench.errors import StoreError
from workbench.storage.tables import Tracked
from workbench.storage.types import Closed, Structure

_OWN = frozenset({"id", "version", "updated_at", "updated_by"})
_STAMPS = ("created_at", "created_by")

Flat = dict[str, Any]


@dataclass(frozen=True)
class Composite:
    """A field of a row that is a dataclass spread over columns; None when its first column is, if it may be."""

    type: type[Any]
    columns: Mapping[str, str]
    optional: bool = True

    def flatten(self, value: Any) -> Flat:
        """Return the columns of a value."""
        if value is None:
            return dict.fromkeys(self.columns.values())
        return {column: getattr(value, name) for name, column in self.columns.items()}

    def build(self, flat: Sequence[Any]) -> Any:
        """Return the value of columns in the declared order."""
        if self.optional and flat[0] is None:
            return None
        return self.type(**dict(zip(self.columns, flat, strict=True)))


@dataclass(frozen=True)
class Reference:
    """A column that names a row of another aggregate, which no foreign key guards."""

    column: str
    table: Table


@dataclass(frozen=True)
class Shape:
    """One editable table.

    `hidden` are recorded columns that the row class lacks; `owners` are the columns whose row, while it is not yet
    live, frees a row from being recorded; `children` are deleted first, `flipped` are taken out of sight instead.
    """

    table: Table
    entity: type[Tracked]
    row: type[Any]
    composites: Mapping[str, Composite] = field(default_factory=dict)
    hidden: Mapping[str, Any] = field(default_factory=dict)
    references: tuple[Reference, ...] = ()
    owners: tuple[tuple[str, Table], ...] = ()
    children: tuple[tuple[Table, str], ...] = ()
    flipped: bool = False
    derive: Callable[[Flat], Flat] | None = None

    @cached_property
    def fields(self) -> tuple[str, ...]:
        """Return the names that edits may set, in the order of the row class."""
        names = [item.name for item in dataclasses.fields(self.row) if item.name not in _OWN]
        return (*names, *self.hidden, *(stamp for stamp in _STAMPS if stamp not in names))

    @cached_property
    def editable(self) -> tuple[str, ...]:
        """Return the names that an update may change."""
        return tuple(name for name in self.fields if name not in _STAMPS)

    @cached_property
    def _known(self) -> frozenset[str]:
        return _OWN.union(self.fields)

    @property
    def sql(self) -> SqlTable:
        """Return the table itself."""
        return cast(SqlTable, self.entity.__table__)

    @cached_property
    def columns(self) -> dict[str, Column[Any]]:
        """Return the table's columns by name."""
        return {column.key: column for column in inspect(self.entity).columns}

    @cached_property
    def selected(self) -> list[Column[Any]]:
        """Return the columns of a row, in the order that `build` takes them."""
        names: list[str] = []
        for item in dataclasses.fields(self.row):
            composite = self.composites.get(item.name)
            names.extend(composite.columns.values() if composite else (item.name,))
        return [self.columns[name] for name in names]

    @cached_property
    def _defaults(self) -> dict[str, Callable[[], Any]]:
        found: dict[str, Callable[[], Any]] = {}
        for item in dataclasses.fields(self.row):
            if item.default is not dataclasses.MISSING:
                found[item.name] = _constant(item.default)
            elif item.default_factory is not dataclasses.MISSING:
                found[item.name] = item.default_factory
        return found | {name: _constant(value) for name, value in self.hidden.items()}

    @cached_property
    def places(self) -> tuple[tuple[int, int, Composite | None], ...]:
        """Return where the columns of each field begin and end among the selected ones."""
        places: list[tuple[int, int, Composite | None]] = []
        at = 0
        for item in dataclasses.fields(self.row):
            composite = self.composites.get(item.name)
            width = len(composite.columns) if composite else 1
            places.append((at, at + width, composite))
            at += width
        return tuple(places)

    def build(self, flat: Sequence[Any]) -> Any:
        """Return the row of the selected columns' values."""
        if not self.composites:
            return self.row(*flat)
        return self.row(*[part.build(flat[a:b]) if part else flat[a] for a, b, part in self.places])

    def complete(self, values: Values) -> Values:
        """Add the defaults of a new row.

        Raises:
            ValueError: a value has no such field, or a field without default has no value.
        """
        self._refuse_unknown(values)
        full = {name: values[name] if name in values else self._default(name) for name in self.editable}
        return full | {stamp: values[stamp] for stamp in _STAMPS if values.get(stamp) is not None}

    def flatten(self, values: Values) -> Flat:
        """Return the columns of fields, with what is derived from them.

        Raises:
            StoreError: `store.text`, a NUL character, which PostgreSQL cannot hold; a workspace may move there.
        """
        flat: Flat = {}
        for name, value in values.items():
            composite = self.composites.get(name)
            if composite:
                flat.update(composite.flatten(value))
            else:
                flat[name] = value
        refuse_nul(self.table, flat.values())
        return flat | self.derive(flat) if self.derive else flat

    def values_of(self, entity: Tracked) -> Values:
        """Return all recorded fields of a mapped object, in the domain's terms."""
        return {name: self.value_of(entity, name) for name in self.fields}

    def value_of(self, entity: Tracked, name: str, instead: Mapping[str, Any] = MappingProxyType({})) -> Any:
        """Return a field of a mapped object, with other values for some columns."""
        composite = self.composites.get(name)
        if composite is None:
            return instead[name] if name in instead else getattr(entity, name)
        return composite.build(
            [instead[column] if column in instead else getattr(entity, column) for column in composite.columns.values()]
        )

    def fields_with(self, columns: Set[str]) -> list[str]:
        """Return the editable fields to which any of the columns belong."""
        return [
            name
            for name in self.editable
            if name in columns or (name in self.composites and columns & set(self.composites[name].columns.values()))
        ]

    def row_of(self, entity: Tracked) -> Any:
        """Return the frozen row of a mapped object."""
        return self.build([getattr(entity, column.key) for column in self.selected])

    def change(self, row: Any, values: Values) -> RowChange | None:
        """Return what values would change in a row of the row class; None when they are its own already."""
        wanted = self.normal(self.check_update(values))
        after = {name: value for name, value in wanted.items() if getattr(row, name) != value}
        before = {name: getattr(row, name) for name in after}
        return RowChange(self.table, row.id, before, after) if after else None

    def check_update(self, values: Values) -> Values:
        """Return the values that an update may set.

        Raises:
            ValueError: a value has no such field.
        """
        self._refuse_unknown(values)
        return {name: value for name, value in values.items() if name in self.editable}

    def normal(self, values: Values) -> Values:
        """Return the values in the types that the row class declares: members for texts, tuples for lists."""
        found = dict(values)
        for name, value in values.items():
            column = self.columns.get(name)
            if column is None or value is None:
                continue
            kind = column.type
            if isinstance(kind, Closed):
                found[name] = kind.member(value)
            elif isinstance(kind, Structure):
                found[name] = kind.from_plain(kind.to_plain(value))
        return found

    def _default(self, name: str) -> Any:
        make = self._defaults.get(name)
        if make is None:
            raise ValueError(f"{self.table.value}: {name} is needed")
        return make()

    def _refuse_unknown(self, values: Iterable[str]) -> None:
        if not self._known.issuperset(values):
            unknown = set(values) - self._known
            raise ValueError(f"{self.table.value} has no {', '.join(sorted(unknown))}")


def refuse_nul(table: Table, values: Iterable[Any]) -> None:
    """Look for a NUL character, which PostgreSQL cannot hold.

    Raises:
        StoreError: `store.text`, there is one.
    """
    if any(map(_has_nul, values)):
        raise StoreError("store.text", table=table.value)


def _has_nul(value: Any) -> bool:
    if isinstance(value, str):
        return "\x00" in value
    # Small structures, where a look at their own notation is enough.
    return isinstance(value, (dict, tuple, list)) and bool(value) and "\\x00" in repr(value)


def _constant(value: Any) -> Callable[[], Any]:
    return lambda: value
