"""Hold what every reader refuses for its size, and the check of it."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.domain.documents import SourceParagraph
from workbench.domain.ports import SourceBytes
from workbench.errors import InputError

MEGABYTE = 1 << 20
MAX_FILE = 50 * MEGABYTE
# A paragraph costs about 300 bytes beside its text, so this holds the worst file under half a gigabyte.
MAX_PARAGRAPHS = 1_000_000


def check_size(source: SourceBytes) -> None:
    """Refuse a file that is empty or larger than any document is.

    Raises:
        InputError: `import.empty` or `import.too-large`.
    """
    if not source.data:
        raise InputError("import.empty", name=source.name)
    if len(source.data) > MAX_FILE:
        raise InputError(
            "import.too-large", name=source.name, size=megabytes(len(source.data)), limit=megabytes(MAX_FILE)
        )


def check_paragraphs(name: str, count: int) -> None:
    """Refuse a text of more paragraphs than the workspace is made for.

    Raises:
        InputError: `import.too-many-paragraphs`.
    """
    if count > MAX_PARAGRAPHS:
        raise InputError("import.too-many-paragraphs", name=name, limit=MAX_PARAGRAPHS)


def check_text(name: str, paragraphs: Sequence[SourceParagraph], code: str = "import.no-text") -> None:
    """Refuse a document in which nothing can be read.

    Raises:
        InputError: `import.no-text`, or the code of a format that has no pictures.
    """
    if not any(paragraph.text for paragraph in paragraphs):
        raise InputError(code, name=name)


def megabytes(size: int) -> int:
    """Return a number of bytes in whole megabytes, rounded up."""
    return -(-size // MEGABYTE)
