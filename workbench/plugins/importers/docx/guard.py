"""Look at a package before any of it is parsed: the very bytes that are checked here are those that are read.

Refused is what is dangerous to unpack or parse, or is no plain Word document: bombs, DTDs, encryption, duplicate or
unsafe names, foreign packing, targets outside the package, a main part of another kind or declared to hold macros.
Content that acts only when a file is opened or saved again (OLE objects, a stray macro part, remote pictures and
templates, DDE and INCLUDE fields) cannot act here, since nothing but text leaves this reader: it is told in a notice
and not taken over, so that a ministry's honest file with an embedded table is still read.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

from workbench.domain.ports import SourceBytes
from workbench.errors import InputError
from workbench.plugins.importers.limits import MEGABYTE, check_size, megabytes
from workbench.plugins.importers.signatures import OLE, is_zip

MAX_MEMBERS = 2_000
MAX_MEMBER = 64 * MEGABYTE
MAX_TOTAL = 256 * MEGABYTE
MAX_RATIO = 300
_RATIO_FROM = MEGABYTE
_RECORD = b"PK\x01\x02"
_PACKINGS = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
# What the zip module raises for damaged archives, beside its own error.
ZIP_ERRORS = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    struct.error,
    NotImplementedError,
    RuntimeError,
    ValueError,
    OverflowError,
    IndexError,
    OSError,
)


def open_archive(source: SourceBytes) -> zipfile.ZipFile:
    """Return the archive over the checked bytes.

    Raises:
        InputError: with the one code that tells what is wrong with the file.
    """
    check_size(source)
    _check_kind(source)
    # The directory is counted before it is read: each of its records becomes an object.
    if source.data.count(_RECORD) > MAX_MEMBERS:
        raise InputError("import.too-many-parts", name=source.name, limit=MAX_MEMBERS)
    try:
        archive = zipfile.ZipFile(io.BytesIO(source.data))
    except ZIP_ERRORS as error:
        raise InputError("import.broken", name=source.name, part="the zip directory") from error
    _check_members(source.name, archive.infolist())
    return archive


def _check_kind(source: SourceBytes) -> None:
    data = source.data
    if data.startswith(OLE):
        # [MS-CFB] directory entries are named in UTF-16; [MS-OFFCRYPTO] 2.3.1 names the streams of an encrypted one.
        if "EncryptedPackage".encode("utf-16-le") in data or "EncryptionInfo".encode("utf-16-le") in data:
            raise InputError("import.password-protected", name=source.name)
        if "WordDocument".encode("utf-16-le") in data:
            raise InputError("import.old-doc", name=source.name)
        raise InputError("import.not-word", name=source.name, found="another old Office file")
    if not is_zip(data):
        raise InputError("import.not-a-zip", name=source.name)


def _check_members(name: str, members: list[zipfile.ZipInfo]) -> None:
    seen: set[str] = set()
    total = 0
    for member in members:
        part = member.filename
        folded = part.lower()
        if folded in seen:
            raise InputError("import.duplicate-part", name=name, part=part)
        seen.add(folded)
        if _is_unsafe(part):
            raise InputError("import.unsafe-name", name=name, part=part)
        if member.flag_bits & 1:
            raise InputError("import.password-protected", name=name)
        if member.compress_type not in _PACKINGS:
            raise InputError("import.unsafe-packing", name=name, part=part)
        total += member.file_size
        if member.file_size > MAX_MEMBER or total > MAX_TOTAL or _is_bomb(member):
            raise InputError("import.bomb", name=name, part=part, size=megabytes(max(member.file_size, total)))


def _is_unsafe(part: str) -> bool:
    return "\\" in part or ":" in part or part.startswith("/") or ".." in part.split("/")


def _is_bomb(member: zipfile.ZipInfo) -> bool:
    return member.file_size > _RATIO_FROM and member.file_size > MAX_RATIO * max(member.compress_size, 1)
