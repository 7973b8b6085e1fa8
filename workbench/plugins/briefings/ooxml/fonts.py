"""Typefaces inside the document, obfuscated as ISO/IEC 29500-4 describes for embedded fonts."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from pathlib import Path

from workbench.errors import UserError

_FACES = (("embedRegular", "Regular"), ("embedBold", "Bold"))


@dataclass(frozen=True, slots=True)
class FontFile:
    """A face ready to be stored: the element that names it, its part name, its key and its bytes."""

    element: str
    name: str
    key: str
    data: bytes = field(repr=False)


def obfuscate(data: bytes, key: str) -> bytes:
    """Return the font with its first 32 bytes XORed with the GUID's bytes, last byte first."""
    mask = bytes.fromhex(key.replace("-", ""))[::-1] * 2
    return bytes(byte ^ mask[at] for at, byte in enumerate(data[:32])) + data[32:]


def read(typeface: str, resources: Path) -> tuple[FontFile, ...]:
    """Read the regular and bold face of a typeface from the folder of fonts.

    Raises:
        UserError: the folder does not hold the typeface.
    """
    faces = []
    for number, (element, weight) in enumerate(_FACES, 1):
        path = resources / "fonts" / f"{typeface.replace(' ', '')}-{weight}.ttf"
        if not path.is_file():
            raise UserError("briefing.font-missing", typeface=typeface, file=path.name)
        key = str(uuid.uuid5(uuid.NAMESPACE_URL, path.name)).upper()
        faces.append(FontFile(element, f"font{number}.odttf", key, obfuscate(path.read_bytes(), key)))
    return tuple(faces)
