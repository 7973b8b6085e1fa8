"""What a briefing shows of a bundle: the scope, the sides, the parts with their rows, and look-ups."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from workbench.domain.annotations import AnnotationRow
from workbench.domain.arabic.direction import is_rtl_language
from workbench.domain.briefings import Bundle, Recipe
from workbench.domain.codes import CodeRow
from workbench.domain.documents import ClauseRow, DocumentRow, SegmentRow
from workbench.domain.enums import AnnotationScope, Lead, Side, State
from workbench.domain.ids import ClauseId, CodeId, SegmentId
from workbench.domain.languages import base_language, language_pair
from workbench.errors import UserError
from workbench.plugins.briefings.parts import Part, bare, number_rows, parts_of
from workbench.plugins.briefings.strings import Say


@dataclass(frozen=True, slots=True)
class Sides:
    """The two languages of a document, their directions, and which of them the lead reads."""

    source: str
    target: str
    source_rtl: bool
    target_rtl: bool
    lead: Side

    def rtl(self, side: Side) -> bool:
        """Say whether a side is written from right to left."""
        return self.source_rtl if side is Side.SOURCE else self.target_rtl

    def language(self, side: Side) -> str:
        """Return the language tag of a side."""
        return self.source if side is Side.SOURCE else self.target

    @property
    def other(self) -> Side:
        """Return the side that the lead does not read."""
        return Side.TARGET if self.lead is Side.SOURCE else Side.SOURCE


@dataclass(frozen=True, slots=True)
class View:
    """A bundle cut to the scope of a recipe; rows are in document order, `finished` says that all is reviewed."""

    bundle: Bundle
    recipe: Recipe
    say: Say
    sides: Sides
    whole: bool
    finished: bool
    clauses: Mapping[ClauseId, ClauseRow]
    segments: tuple[SegmentRow, ...]
    parts: tuple[Part, ...]
    heads: Mapping[ClauseId, ClauseId]
    bare: frozenset[ClauseId]
    numbers: Mapping[SegmentId, str]
    annotations: tuple[AnnotationRow, ...]
    codes: Mapping[CodeId, CodeRow]
    keys: Mapping[CodeId, str]

    @property
    def document(self) -> DocumentRow:
        """Return the document's record."""
        return self.bundle.document

    @property
    def lead_rtl(self) -> bool:
        """Say whether the lead reads from right to left."""
        return self.recipe.lead is Lead.ARABIC

    def leading(self, source: str, target: str) -> str:
        """Return the one of two texts that the lead reads."""
        return source if self.sides.lead is Side.SOURCE else target

    def leading_or_other(self, source: str, target: str) -> str:
        """Return the text that the lead reads, or the other where that is missing."""
        return self.leading(source, target) or source or target

    def read_in(self, lead: Lead) -> View:
        """Return the same view for a reader of that lead."""
        if lead is self.recipe.lead:
            return self
        sides, recipe = replace(self.sides, lead=self.sides.other), replace(self.recipe, lead=lead)
        return replace(self, say=Say(lead), sides=sides, recipe=recipe)

    def label(self, code: CodeRow) -> str:
        """Return a code's label in the lead language, or what there is of it."""
        pair = (code.label_en, code.label_ar)
        return self.say.of(pair) or self.say.of(pair[::-1]) or code.key


def view_of(bundle: Bundle, recipe: Recipe) -> View:
    """Cut a bundle to a recipe's scope.

    Raises:
        UserError: the recipe names clauses or segments, and the document holds none of them.
    """
    clauses = {clause.id: clause for clause in bundle.clauses}
    whole = not recipe.clause_ids and not recipe.segment_ids
    segments = bundle.segments if whole else _chosen(bundle, recipe, clauses)
    if not whole and not segments:
        raise UserError("briefing.scope-empty", document=bundle.document.title_source or bundle.document.title_target)
    inside = None if whole else _with_ancestors({segment.clause_id for segment in segments}, clauses)
    parts = parts_of([clause for clause in bundle.clauses if inside is None or clause.id in inside], segments, clauses)
    codes = {code.id: code for code in bundle.codes}
    return View(
        bundle=bundle,
        recipe=recipe,
        say=Say(recipe.lead),
        sides=_sides(bundle, recipe),
        whole=whole,
        finished=all(segment.state in (State.REVIEWED, State.APPROVED) for segment in segments),
        clauses=clauses,
        segments=segments,
        parts=parts,
        heads={clause_id: part.clause.id for part in parts if part.clause is not None for clause_id in part.clause_ids},
        bare=bare(parts),
        numbers=number_rows(parts_of(bundle.clauses, bundle.segments, clauses)),
        annotations=_annotations(bundle, segments, whole=whole),
        codes=codes,
        keys=full_keys(codes),
    )


def _sides(bundle: Bundle, recipe: Recipe) -> Sides:
    project = bundle.project
    source, target = language_pair(bundle.document.language, project.source_language, project.target_language)
    source_rtl = is_rtl_language(source)
    target_rtl = is_rtl_language(target)
    lead_rtl = recipe.lead is Lead.ARABIC
    primary = base_language(source)
    reads_source = primary == recipe.lead.value or (source_rtl == lead_rtl and target_rtl != lead_rtl)
    return Sides(source, target, source_rtl, target_rtl, Side.SOURCE if reads_source else Side.TARGET)


def _chosen(bundle: Bundle, recipe: Recipe, clauses: Mapping[ClauseId, ClauseRow]) -> tuple[SegmentRow, ...]:
    chosen, wanted = set(recipe.clause_ids), set(recipe.segment_ids)
    for clause in bundle.clauses:  # in document order, so a parent comes before its children
        if clause.parent_id in chosen:
            chosen.add(clause.id)
    return tuple(
        segment for segment in bundle.segments if segment.id in wanted or segment.clause_id in chosen & clauses.keys()
    )


def _with_ancestors(ids: set[ClauseId], clauses: Mapping[ClauseId, ClauseRow]) -> set[ClauseId]:
    found = set(ids)
    for start in ids:
        at = clauses.get(start)
        while at is not None and at.parent_id is not None and at.parent_id not in found:
            found.add(at.parent_id)
            at = clauses.get(at.parent_id)
    return found


def _annotations(bundle: Bundle, segments: tuple[SegmentRow, ...], *, whole: bool) -> tuple[AnnotationRow, ...]:
    if whole:
        return bundle.annotations
    ids = {segment.id for segment in segments}
    of_clauses = {segment.clause_id for segment in segments}
    return tuple(
        row
        for row in bundle.annotations
        if (row.segment_id in ids if row.segment_id is not None else row.clause_id in of_clauses)
        and row.scope is not AnnotationScope.DOCUMENT
    )


def full_keys(codes: Mapping[CodeId, CodeRow]) -> dict[CodeId, str]:
    """Return every code's key with its family in front, whether the codebook wrote it so or left it to the tree."""
    keys = {}
    for code in codes.values():
        root, steps = code, 0
        while root.parent_id is not None and root.parent_id in codes and steps < len(codes):
            root, steps = codes[root.parent_id], steps + 1
        keys[code.id] = code.key if "." in code.key or root is code else f"{root.key}.{code.key}"
    return keys
