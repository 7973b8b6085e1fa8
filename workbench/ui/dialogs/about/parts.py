"""What this program is made of: installed packages with their versions and licences."""

from __future__ import annotations

import platform
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution, requires

from PySide6.QtCore import qVersion

from workbench import __version__

OWN = "bayan"
LONGEST = 60
_NAME = re.compile(r"[A-Za-z0-9._-]+")


@dataclass(frozen=True, slots=True)
class Part:
    """A package with its licence, as it declares it."""

    name: str
    version: str
    licence: str


def parts() -> list[Part]:
    """Return every package this program needs, and what those need, by name."""
    found: dict[str, Part] = {}
    waiting = _needs(OWN) or ["PySide6-Essentials", "SQLAlchemy", "alembic", "python-docx", "lxml", "deep-translator"]
    while waiting:
        name = waiting.pop()
        if name.lower() in found:
            continue
        try:
            one = distribution(name)
        except PackageNotFoundError:
            continue
        found[name.lower()] = Part(one.name, one.version, licence_of(one))
        waiting += _needs(name)
    return sorted(found.values(), key=lambda part: part.name.lower())


def licence_of(one: Distribution) -> str:
    """Return the licence of a package: its expression, else its classifiers, else the first line of its field."""
    about = one.metadata
    expression = _first(about.get_all("License-Expression"))
    if expression:
        return expression
    classifiers = [line for line in about.get_all("Classifier") or [] if line.startswith("License ::")]
    named = [line.split("::")[-1].strip() for line in classifiers]
    named = [line for line in named if line != "OSI Approved"]
    return ", ".join(named) or _first(about.get_all("License"))[:LONGEST] or "—"


def _first(values: list[str] | None) -> str:
    """Return the first line of the first value, or nothing."""
    return values[0].strip().split("\n")[0] if values else ""


def versions() -> str:
    """Return the versions that matter for a report."""
    return (
        f"Bayan {__version__}\nPython {platform.python_version()}\nQt {qVersion()}\n"
        f"{platform.platform()}\n" + "\n".join(f"{part.name} {part.version}" for part in parts())
    )


def _needs(name: str) -> list[str]:
    try:
        return list(_plain(requires(name) or []))
    except PackageNotFoundError:
        return []


def _plain(lines: list[str]) -> Iterator[str]:
    for line in lines:
        match = _NAME.match(line)
        if match and "extra ==" not in line:
            yield match[0]
