"""Options of exporters, read against what they declare."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from workbench.domain.ports import Option
from workbench.errors import InputError

_NO = ("", "0", "no", "false", "off", "none")


def choice(options: Mapping[str, object], option: Option) -> str:
    """Return the value of an option among its choices.

    Raises:
        InputError: the value is none of them.
    """
    value = str(options.get(option.name, option.default))
    if value not in option.choices:
        raise InputError("export.option", option=option.name, value=value, choices=", ".join(option.choices))
    return value


def flag(options: Mapping[str, object], option: Option) -> bool:
    """Return whether an option is on; text from a command line counts as what it says."""
    value = options.get(option.name, option.default)
    return value.strip().casefold() not in _NO if isinstance(value, str) else bool(value)


def check_names(options: Mapping[str, object], declared: Sequence[Option]) -> None:
    """Refuse options that the exporter does not declare.

    Raises:
        InputError: there is such an option.
    """
    names = [option.name for option in declared]
    for name in options:
        if name not in names:
            raise InputError("export.unknown-option", option=name, choices=", ".join(names) or "-")
