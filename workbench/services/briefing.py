"""Briefings: from rows to a Word file, whole or not at all."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from workbench import paths
from workbench.domain.arabic.folding import fold_text
from workbench.domain.briefings import Bundle, Recipe
from workbench.domain.documents import ClauseRow, Notice
from workbench.domain.enums import ClauseKind, Lead
from workbench.domain.ids import ClauseId, DocumentId
from workbench.domain.ports import BriefingReader, BriefingRenderer, CancelToken, Progress
from workbench.errors import InputError
from workbench.services.bundling import bundle
from workbench.services.files import replacing
from workbench.services.registry import BRIEFINGS
from workbench.services.workspace import Workspace

DEFAULT_RENDERER = "word"
FIRST_VERSION = "1"


def write_briefing(
    ws: Workspace,
    document_id: DocumentId,
    out: Path,
    recipe: Recipe | None = None,
    progress: Progress | None = None,
    *,
    tell: Callable[[Notice], None] | None = None,
) -> Path:
    """Render a briefing of a document and write it to a file, first without page numbers where these take time.

    Raises:
        InputError: there is no such document or clause, or the file cannot be written.
    """
    rows = bundle(ws, document_id)
    reader = _Writer(out, tell or _silent)
    reader.put(render(ws, rows, completed(ws, recipe or Recipe()), progress, reader))
    return out


def render(
    ws: Workspace,
    rows: Bundle,
    recipe: Recipe,
    progress: Progress | None = None,
    reader: BriefingReader | None = None,
) -> bytes:
    """Return the bytes of a briefing."""
    renderer: BriefingRenderer = ws.registry.get(BRIEFINGS, DEFAULT_RENDERER)()
    return renderer.render(rows, recipe, resources=paths.resources(), progress=progress, reader=reader)


@dataclass(slots=True)
class _Writer:
    """Puts the file down as it is ready; a whole file stands at every moment after the first."""

    out: Path
    notice: Callable[[Notice], None]
    cancel: CancelToken | None = None
    _standing: bytes = b""

    def early(self, content: bytes) -> None:
        """Write the file without page numbers."""
        self.put(content)
        self.notice(Notice("briefing.early", {"name": str(self.out)}))

    def put(self, content: bytes) -> None:
        """Write the file, unless it stands there already."""
        if content != self._standing:
            with replacing(self.out) as stream:
                stream.write(content)
            self._standing = content


def _silent(notice: Notice) -> None:
    """Tell nobody."""


def completed(ws: Workspace, recipe: Recipe) -> Recipe:
    """Fill what the recipe leaves open: from the user's settings, with today's date, as a first version."""
    marking = recipe.marking if recipe.marking is not None else ws.settings.text("briefing.marking") or None
    return replace(
        recipe,
        marking=marking,
        author=recipe.author or ws.settings.text("briefing.author"),
        brief_date=recipe.brief_date or date.today().isoformat(),
        version_label=recipe.version_label or FIRST_VERSION,
    )


def clauses_named(rows: list[ClauseRow], name: str) -> tuple[ClauseId, ...]:
    """Return the clause that a person names ("4", "المادة ٤", "preamble", "3/2"), with everything below it.

    Raises:
        InputError: none, with the labels there are.
    """
    exact = next((clause for clause in rows if clause.path == name.strip()), None)
    if exact is not None:
        # Spelling aside, A and a, or أ and ا, are one name but two clauses.
        return tuple(ClauseId(row) for row in _below(rows, exact.id))
    wanted = fold_text(name).strip(" .()-:")
    for clause in rows:
        names = {fold_text(clause.label).strip(" .()-:"), fold_text(clause.path)}
        if clause.kind is ClauseKind.PREAMBLE:
            names |= {"preamble", "p", fold_text("الديباجة")}
        if clause.kind is ClauseKind.ARTICLE and clause.value is not None:
            names |= {str(clause.value), fold_text(f"المادة {clause.value}"), f"article {clause.value}"}
        if wanted and wanted.casefold() in {one.casefold() for one in names}:
            return tuple(ClauseId(row) for row in _below(rows, clause.id))
    labels = [clause.label.strip(" .") or clause.path for clause in rows if clause.depth == 0][:40]
    raise InputError("clause.unknown", clause=name, known=", ".join(labels))


def _below(rows: list[ClauseRow], top: int) -> list[int]:
    found = {top}
    for clause in rows:
        if clause.parent_id in found:
            found.add(clause.id)
    return [clause.id for clause in rows if clause.id in found]


def lead_of(text: str) -> Lead:
    """Return the lead language a person names.

    Raises:
        InputError: it is none of the two.
    """
    try:
        return Lead(text)
    except ValueError as error:
        raise InputError("briefing.lead", lead=text) from error
