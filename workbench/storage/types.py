"""Column types whose Python side is what the domain's rows hold."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, Date, DateTime, Dialect, Text
from sqlalchemy.types import TypeDecorator, TypeEngine

from workbench.domain.briefings import Recipe
from workbench.domain.codes import AttributeSpec
from workbench.domain.enums import Lead


class Closed(TypeDecorator[Any]):
    """Text that is one value of a StrEnum."""

    impl = Text
    cache_ok = True

    def __init__(self, values: type[StrEnum]) -> None:
        """Take the enumeration."""
        super().__init__()
        self.values = values
        self.members = {member.value: member for member in values}

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        """Refuse what the enumeration does not name."""
        return None if value is None else str(self.member(value))

    def member(self, value: Any) -> StrEnum:
        """Return the member of a value.

        Raises:
            ValueError: there is none.
        """
        return self.members.get(value) or self.values(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        """Return the member."""
        return None if value is None else self.members[value]


class Moment(TypeDecorator[datetime]):
    """A moment, aware and in UTC on the Python side whatever the engine keeps."""

    impl = DateTime
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Keep the zone where the engine can."""
        return dialect.type_descriptor(DateTime(timezone=dialect.name == "postgresql"))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Turn to UTC; a moment without a zone counts as UTC."""
        if value is None:
            return None
        moment = value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
        return moment if dialect.name == "postgresql" else moment.replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return an aware moment in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Structure(TypeDecorator[Any]):
    """A small structure kept as JSON, with the functions that lead to and from plain lists and dictionaries."""

    impl = JSON
    cache_ok = True

    def __init__(self, to_plain: Callable[[Any], Any], from_plain: Callable[[Any], Any]) -> None:
        """Take the two functions."""
        super().__init__(none_as_null=True)
        self.to_plain = to_plain
        self.from_plain = from_plain

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Use PostgreSQL's comparable JSON."""
        if dialect.name != "postgresql":
            return dialect.type_descriptor(JSON(none_as_null=True))
        from sqlalchemy.dialects.postgresql import JSONB  # start-up time: 0.1 s that a file never needs

        return dialect.type_descriptor(JSONB(none_as_null=True))

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        """Return the plain form."""
        return None if value is None else self.to_plain(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        """Return the domain's form."""
        return None if value is None else self.from_plain(value)


_ENCODER = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def json_text(value: object) -> str:
    """Serialise so that equal values give equal text: undo compares it."""
    return _ENCODER.encode(value)


def _specs_to_plain(specs: tuple[AttributeSpec, ...]) -> list[dict[str, object]]:
    return [{**dataclasses.asdict(spec), "values": list(spec.values)} for spec in specs]


def _specs_from_plain(plain: list[dict[str, Any]]) -> tuple[AttributeSpec, ...]:
    return tuple(AttributeSpec(**{**item, "values": tuple(item["values"])}) for item in plain)


def _recipe_to_plain(recipe: Recipe) -> dict[str, object]:
    values = {field.name: getattr(recipe, field.name) for field in dataclasses.fields(recipe)}
    return {name: list(value) if isinstance(value, tuple) else value for name, value in values.items()}


def _recipe_from_plain(plain: dict[str, Any]) -> Recipe:
    known = {field.name for field in dataclasses.fields(Recipe)}
    values: dict[str, Any] = {name: tuple(value) if isinstance(value, list) else value for name, value in plain.items()}
    lead = Lead(values.pop("lead", Lead.ENGLISH))
    return Recipe(lead=lead, **{name: value for name, value in values.items() if name in known})


MAPPING = Structure(dict, dict)
SEQUENCE = Structure(list, tuple)
SPECS = Structure(_specs_to_plain, _specs_from_plain)
RECIPE = Structure(_recipe_to_plain, _recipe_from_plain)


def to_json(kind: TypeEngine[Any], value: Any) -> Any:
    """Return the form in which the edit log keeps a column's value."""
    if value is None:
        return None
    if isinstance(kind, Structure):
        return kind.to_plain(value)
    if isinstance(value, datetime):
        moment = value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
        return moment.isoformat()
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, StrEnum) else value


def from_json(kind: TypeEngine[Any], value: Any) -> Any:
    """Return a column's value from its form in the edit log."""
    if value is None:
        return None
    if isinstance(kind, Structure):
        return kind.from_plain(value)
    if isinstance(kind, Moment):
        return datetime.fromisoformat(value)
    if isinstance(kind, Date):
        return date.fromisoformat(value)
    return kind.values(value) if isinstance(kind, Closed) else value
