"""Name the clauses of a document for people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from workbench.domain.documents import ClauseRow
from workbench.domain.enums import ClauseKind

translate = QCoreApplication.translate

NAMED = frozenset({ClauseKind.PREAMBLE, ClauseKind.HEADING, ClauseKind.ARTICLE, ClauseKind.CLOSING})
_PUNCTUATION = " .-–:)(،"


@dataclass(frozen=True, slots=True)
class Header:
    """What stands above the first row of a clause; `clause_id` is the clause at the top of the tree."""

    clause_id: int
    label: str
    text: str


def kind_word(kind: ClauseKind) -> str:
    """Return the word for a kind of clause."""
    words = {
        ClauseKind.PREAMBLE: translate("Clause", "Preamble"),
        ClauseKind.HEADING: translate("Clause", "Heading"),
        ClauseKind.ARTICLE: translate("Clause", "Article"),
        ClauseKind.PARAGRAPH: translate("Clause", "Paragraph"),
        ClauseKind.ITEM: translate("Clause", "Item"),
        ClauseKind.CELL: translate("Clause", "Cell"),
        ClauseKind.NOTE: translate("Clause", "Note"),
        ClauseKind.CLOSING: translate("Clause", "Closing"),
    }
    return words[kind]


def short_label(clause: ClauseRow) -> str:
    """Return the label without the marks around it; a bracket that closes one inside stays."""
    bare = clause.label.strip(_PUNCTUATION)
    return f"{bare})" if bare.count("(") > bare.count(")") else bare


def clause_name(clause: ClauseRow) -> str:
    """Return what a clause is called: its kind and label, or a label that names itself."""
    label = short_label(clause)
    if not label:
        return kind_word(clause.kind)
    if " " in label or not any(character.isdigit() for character in label):
        return label
    return f"{kind_word(clause.kind)} {label}"


def headers(clauses: Sequence[ClauseRow], *, prefer_source: bool) -> dict[int, Header]:
    """Return the header that each clause stands under; clauses of unnumbered text stand under none."""
    rows = {clause.id: clause for clause in clauses}
    found: dict[int, Header] = {}
    for clause in clauses:
        top = clause
        while top.parent_id is not None and top.parent_id in rows:
            top = rows[top.parent_id]
        if not top.label and top.kind not in NAMED:
            continue
        one, other = (top.title_source, top.title_target)[:: 1 if prefer_source else -1]
        title = one or other
        name = clause_name(top)
        says_so = title.casefold().startswith(name.casefold())
        text = title if says_so else f"{name} — {title}" if title else name
        found[clause.id] = Header(top.id, short_label(top) or "¶", text)
    return found
