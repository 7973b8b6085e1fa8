"""Ports: what plugins promise, and how long work reports and is cancelled."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO, ClassVar, Protocol, runtime_checkable

from workbench.domain.briefings import Bundle, Recipe
from workbench.domain.documents import ImportedDocument, Notice
from workbench.domain.enums import Severity
from workbench.domain.memory import MemoryUnit
from workbench.domain.qa import CheckedSegment, Finding


@runtime_checkable
class Progress(Protocol):
    """Receives how far a long job is; may be called from any thread."""

    def __call__(self, done: int, total: int | None = None, what: str = "") -> None:
        """Report `done` of `total` steps and a short name of the present one."""


class CancelToken(Protocol):
    """Asked by long jobs between steps."""

    def raise_if_cancelled(self) -> None:
        """Raise `workbench.errors.Cancelled` once the user has cancelled."""


@dataclass(frozen=True, slots=True)
class Option:
    """One option of a plugin, readable without running it; `secret` values live in the keyring only."""

    name: str
    title: str
    type: str = "text"
    default: object = ""
    choices: tuple[str, ...] = ()
    secret: bool = False
    required: bool = False


@dataclass(frozen=True, slots=True)
class SourceBytes:
    """The bytes of a file, read once, with its name for messages and guesses."""

    name: str
    data: bytes = field(repr=False)


class Importer(Protocol):
    """Reads one kind of file into paragraphs."""

    id: ClassVar[str]
    title: ClassVar[str]
    suffixes: ClassVar[tuple[str, ...]]
    options: ClassVar[tuple[Option, ...]]

    def claims(self, source: SourceBytes) -> bool:
        """Tell from name and first bytes whether this file is of the kind."""

    def read(self, source: SourceBytes, options: Mapping[str, object]) -> ImportedDocument:
        """Read the file whole.

        Raises:
            InputError: the file is broken, hostile, encrypted, too large, or holds no text.
        """


class Exporter(Protocol):
    """Writes a document in one format."""

    id: ClassVar[str]
    title: ClassVar[str]
    suffix: ClassVar[str]
    options: ClassVar[tuple[Option, ...]]

    def write(self, bundle: Bundle, out: BinaryIO, options: Mapping[str, object]) -> None:
        """Write the document to a binary stream."""


class MemoryFormat(Protocol):
    """Reads and writes translation units of an exchange format."""

    id: ClassVar[str]
    title: ClassVar[str]
    suffixes: ClassVar[tuple[str, ...]]

    def read(self, source: BinaryIO, pair: tuple[str, str] | None = None) -> Iterator[MemoryUnit]:
        """Yield units lazily; a pair of language tags selects and orients them.

        Raises:
            InputError: the file is not of the format.
        """

    def write(self, units: Iterable[MemoryUnit], out: BinaryIO, *, source_language: str) -> int:
        """Write the units and return how many."""


class Translator(Protocol):
    """A machine-translation engine, configured with its options when it is made."""

    id: ClassVar[str]
    title: ClassVar[str]
    options: ClassVar[tuple[Option, ...]]
    remote: ClassVar[bool]

    def __init__(self, settings: Mapping[str, object]) -> None:
        """Keep the settings: values for the declared options."""

    def translate(self, texts: Sequence[str], *, source: str, target: str, timeout: float) -> list[str]:
        """Translate the texts in order, each within `timeout` seconds.

        Raises:
            EngineError: the engine refused, failed or took too long; its `retryable` data says whether to try again.
        """


class Check(Protocol):
    """A quality check over segments."""

    id: ClassVar[str]
    title: ClassVar[str]
    severity: ClassVar[Severity]
    options: ClassVar[tuple[Option, ...]]

    def __init__(self, settings: Mapping[str, object] = ...) -> None:
        """Keep the settings: values for the declared options, of which each has a default."""

    def run(self, segments: Sequence[CheckedSegment]) -> Iterator[Finding]:
        """Yield what is wrong, in segment order."""


class BriefingReader(Protocol):
    """Receives what a renderer has before it is done; `cancel` ends what takes long."""

    cancel: CancelToken | None

    def early(self, content: bytes) -> None:
        """Take a whole, usable file that lacks only what takes long, such as page numbers."""

    def notice(self, notice: Notice) -> None:
        """Take what the user should know of a file that is less than was asked for."""


class BriefingRenderer(Protocol):
    """Renders a bundle to a briefing file."""

    id: ClassVar[str]
    title: ClassVar[str]
    suffix: ClassVar[str]
    options: ClassVar[tuple[Option, ...]]

    def render(
        self,
        bundle: Bundle,
        recipe: Recipe,
        *,
        resources: Path,
        progress: Progress | None = None,
        reader: BriefingReader | None = None,
    ) -> bytes:
        """Return the whole file; `resources` is the folder of templates and fonts."""
