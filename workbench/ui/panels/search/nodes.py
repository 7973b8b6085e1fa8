"""Make the tree of what was found: documents, and the places in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from workbench.domain.enums import Side
from workbench.ui.models.tree import Node

if TYPE_CHECKING:
    from workbench.services.searching_everywhere import Place

translate = QCoreApplication.translate

DOCUMENT, PLACE, MORE = "document", "place", "more"


@dataclass(slots=True, eq=False)
class PlaceNode(Node):
    """A place in the tree."""

    place: Place | None = None


def place_nodes(places: Sequence[Place], *, more: bool) -> list[Node]:
    """Return the tree; at its end a line that asks for more, where there is more."""
    documents: dict[int, Node] = {}
    for number, place in enumerate(places):
        key = int(place.document_id)
        parent = documents.setdefault(key, Node((DOCUMENT, key), place.document))
        parent.children.append(PlaceNode((PLACE, number), place.text, where(place), place=place))
    roots = list(documents.values())
    for root in roots:
        root.detail = str(len(root.children))
    if more:
        roots.append(Node((MORE, 0), translate("Search", "Show more…")))
    return roots


def where(place: Place) -> str:
    """Return where a place is, in words."""
    sides = {
        Side.SOURCE: translate("Search", "source"),
        Side.TARGET: translate("Search", "translation"),
        None: translate("Search", "note"),
    }
    if place.ordinal < 0:
        return sides[place.side]
    return f"{place.ordinal + 1} · {sides[place.side]}"
