"""Recognise files of other kinds by their first bytes, so that a person is told what the file is.

Facts: the "magic" signatures that each format's own specification gives.
"""

from __future__ import annotations

ZIP = b"PK"
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP_STARTS = (b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")

_KINDS: tuple[tuple[bytes, str], ...] = (
    (b"%PDF-", "a PDF"),
    (b"{\\rtf", "an RTF document"),
    (OLE, "an old Office document or an encrypted one"),
    (b"\x89PNG\r\n", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF87a", "a picture"),
    (b"GIF89a", "a picture"),
    (b"II*\x00", "a picture"),
    (b"MM\x00*", "a picture"),
    (b"\x1f\x8b\x08", "a gzip archive"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"\x28\xb5\x2f\xfd", "a compressed file"),
    (b"\xfd7zXZ\x00", "a compressed file"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3\x00", "a database"),
)


def is_zip(data: bytes) -> bool:
    """Tell whether the bytes begin as a zip archive does."""
    return data.startswith(_ZIP_STARTS)


def other_kind(data: bytes) -> str:
    """Return what the file is, in English, or nothing when it may be text."""
    if is_zip(data):
        return "a zip package, such as a Word or Excel file"
    return next((kind for magic, kind in _KINDS if data.startswith(magic)), "")
