"""Find the encoding of a text file and decode it whole, with nothing lost and nothing invented."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

from workbench.domain.documents import Notice
from workbench.domain.ports import Option, SourceBytes
from workbench.errors import InputError
from workbench.plugins.importers.arabic_pages import best_page
from workbench.plugins.importers.signatures import other_kind

AUTOMATIC = "auto"
ENCODINGS = (
    "utf-8",
    "utf-16",
    "utf-16-le",
    "utf-16-be",
    "utf-32",
    "windows-1256",
    "iso-8859-6",
    "windows-1252",
    "mac-arabic",
    "cp864",
)
OPTION = Option("encoding", "Encoding", type="choice", default=AUTOMATIC, choices=(AUTOMATIC, *ENCODINGS))

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 1 << 16
# Controls that no text file holds; tab, line ends, form feed, escape and Windows' end of file are let through.
_CONTROLS = bytes(set(range(0x20)) - set(b"\t\n\v\f\r\x1a\x1b")) + b"\x7f"
_CONTROLS_ALLOWED = 0.02
_DAMAGE_ALLOWED = 0.02
# High bytes of UTF-16 units of Arabic, Latin and punctuation: every second byte of such a file is one of them.
_UTF16_HIGH = b"\x00\x06\x20\xfb\xfe"


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text of a file, its byte order mark aside, and how it was read.

    `text` keeps the file's own line ends; a NUL is replaced by U+FFFD, one for one, as CommonMark 2.3 does, because no
    database stores it.
    """

    text: str
    encoding: str
    notices: tuple[Notice, ...] = ()


def decode(source: SourceBytes, encoding: object = AUTOMATIC) -> Decoded:
    """Decode a file by its byte order mark, by a named encoding, or by the most plausible one.

    Raises:
        InputError: it is not text (`import.other-format`, `import.binary`), the named encoding is not known or does not
            fit (`import.unknown-encoding`, `import.wrong-encoding`), or none fits (`import.unknown-encoding`).
    """
    if kind := other_kind(source.data):
        raise InputError("import.other-format", name=source.name, found=kind)
    named = str(encoding or AUTOMATIC).strip().lower()
    if named != AUTOMATIC:
        return _finish(_decode_named(source, named), named, ())
    for mark, name in _BOMS:
        if source.data.startswith(mark):
            return _forgiving(source, source.data[len(mark) :], name, limit=1.0)
    wide = _utf16_without_mark(source.data)
    if wide:
        return _forgiving(source, source.data, wide, limit=1.0)
    _refuse_binary(source)
    return _utf8(source) or _single_byte(source)


def _decode_named(source: SourceBytes, named: str) -> str:
    try:
        known = codecs.lookup(named).name
    except (LookupError, ValueError):
        known = ""
    # Only these: some of Python's codecs are not of text, and some take quadratic time.
    if known not in {codecs.lookup(name).name for name in ENCODINGS}:
        raise InputError("import.unknown-encoding", name=source.name, encoding=named)
    data = source.data
    for mark, name in _BOMS:
        if data.startswith(mark) and known in (name, "utf-8"):
            data = data[len(mark) :]
            break
    try:
        return data.decode(known)
    except UnicodeDecodeError as error:
        raise InputError("import.wrong-encoding", name=source.name, encoding=named, position=error.start) from error


def _finish(text: str, encoding: str, notices: tuple[Notice, ...]) -> Decoded:
    nuls = text.count("\0")
    if nuls:
        text = text.replace("\0", REPLACEMENT)
        notices = (*notices, Notice("import.nul-characters", {"count": nuls}))
    return Decoded(text, encoding, notices)


def _forgiving(source: SourceBytes, data: bytes, encoding: str, *, limit: float) -> Decoded:
    """Decode, putting U+FFFD for what is damaged, unless more than `limit` of the characters are."""
    try:
        return _finish(data.decode(encoding), encoding, ())
    except UnicodeDecodeError:
        text = data.decode(encoding, "replace")
    before = data.count(REPLACEMENT.encode(encoding))
    damaged = text.count(REPLACEMENT) - before
    foreign = len(text) - len(text.encode("ascii", "ignore"))
    if damaged > limit * foreign:
        raise InputError("import.unknown-encoding", name=source.name, encoding=encoding)
    return _finish(text, encoding, (Notice("import.damaged-characters", {"count": damaged, "encoding": encoding}),))


def _utf16_without_mark(data: bytes) -> str:
    """Return the byte order of UTF-16 that has no mark, or nothing.

    In Arabic or Latin UTF-16 the high byte of nearly each unit is 00, 06 or 20; in single-byte text or UTF-8 those
    are controls and the blank, and the two halves of the pairs look alike.
    """
    sample = data[:_SAMPLE]
    if len(data) % 2 or len(sample) < 4:
        return ""
    first, second = sample[0::2], sample[1::2]
    shares = [sum(map(half.count, _UTF16_HIGH)) / len(half) for half in (first, second)]
    controls = [(half.count(0) + half.count(6)) / len(half) for half in (first, second)]
    for high, low, name in ((1, 0, "utf-16-le"), (0, 1, "utf-16-be")):
        if shares[high] > 0.7 and controls[high] > 0.5 and controls[low] < 0.2:
            return name
    return ""


def _refuse_binary(source: SourceBytes) -> None:
    data = source.data
    middle = len(data) // 2
    sample = data[:_SAMPLE] + (data[middle : middle + _SAMPLE] if len(data) > 2 * _SAMPLE else b"")
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    if controls / len(sample) > _CONTROLS_ALLOWED:
        raise InputError("import.binary", name=source.name)


def _utf8(source: SourceBytes) -> Decoded | None:
    """Decode UTF-8, a few damaged characters allowed, or return nothing when it is another encoding."""
    sample = source.data[:_SAMPLE].decode("utf-8", "replace")
    if sample.count(REPLACEMENT) > 10 + len(sample) // 10:
        return None
    try:
        return _forgiving(source, source.data, "utf-8", limit=_DAMAGE_ALLOWED)
    except InputError:
        return None


def _single_byte(source: SourceBytes) -> Decoded:
    page = best_page(source.data)
    if page:
        return _forgiving(source, source.data, page, limit=1.0)
    # Reason to import here: the tables of charset-normalizer take longer to load than most files to read.
    from charset_normalizer import from_bytes

    match = from_bytes(source.data[:_SAMPLE]).best()
    if match is None or match.encoding.startswith("utf") or match.percent_chaos > 10:
        raise InputError("import.unknown-encoding", name=source.name, encoding=AUTOMATIC)
    return _forgiving(source, source.data, match.encoding, limit=1.0)
