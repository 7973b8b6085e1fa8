"""How values of an editable table are written in the edit log: by column, in JSON's own types."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workbench.domain.changes import Values
from workbench.storage.shapes import Flat, Shape
from workbench.storage.types import from_json, to_json

_PLAIN = frozenset({str, int, bool, type(None)})


def written(shape: Shape, values: Values | None) -> Flat | None:
    """Return values in the form of the edit log."""
    if values is None:
        return None
    flat: Flat = values
    if shape.composites:
        flat = {}
        for name, value in values.items():
            composite = shape.composites.get(name)
            flat.update(composite.flatten(value) if composite else {name: value})
    columns = shape.columns
    # Most values are texts and numbers, which stay what they are; an edit may have tens of thousands.
    return {
        name: value if type(value) in _PLAIN else to_json(columns[name].type, value) for name, value in flat.items()
    }


def read(shape: Shape, stored: Mapping[str, Any] | None) -> Values | None:
    """Return values from their form in the edit log."""
    if stored is None:
        return None
    flat = {name: from_json(shape.columns[name].type, value) for name, value in stored.items()}
    values: Values = {}
    for name in shape.fields:
        composite = shape.composites.get(name)
        if composite is None and name in flat:
            values[name] = flat[name]
        elif composite and next(iter(composite.columns.values())) in flat:
            values[name] = composite.build([flat[column] for column in composite.columns.values()])
    return values | {name: flat[name] for name in ("version",) if name in flat}
