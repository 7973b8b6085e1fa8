"""Make the tree of findings: a node for each check, below it what it found."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from workbench.domain.enums import Severity
from workbench.ui.found import Item
from workbench.ui.found_words import check_title, severity_word, told
from workbench.ui.language import locale
from workbench.ui.models.tree import Node

translate = QCoreApplication.translate

CHECK, FINDING, MORE = "check", "finding", "more"
# Below one check no more than these are listed; the rest shows as those above it are dealt with.
MOST = 500


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which findings are listed: of one check or all, of one severity or all, those ignored too or not."""

    check_id: str = ""
    severity: Severity | None = None
    ignored: bool = False

    def shows(self, item: Item) -> bool:
        """Tell whether a finding is listed."""
        return (
            self.check_id in ("", item.finding.check_id)
            and self.severity in (None, item.finding.severity)
            and (self.ignored or not item.is_ignored)
        )


@dataclass(slots=True, eq=False)
class FindingNode(Node):
    """A finding in the tree."""

    item: Item | None = None


def finding_nodes(items: Iterable[Item], wanted: Wanted) -> list[Node]:
    """Return the tree of what is listed."""
    checks: dict[str, list[Item]] = {}
    for item in items:
        if wanted.shows(item):
            checks.setdefault(item.finding.check_id, []).append(item)
    return [_check_node(check_id, found) for check_id, found in checks.items()]


def _check_node(check_id: str, items: list[Item]) -> Node:
    children: list[Node] = [_finding_node(item) for item in items[:MOST]]
    if len(items) > MOST:
        text = translate("Findings", "{count} more").format(count=locale().toString(len(items) - MOST))
        children.append(Node((MORE, _number(check_id)), text))
    count = locale().toString(len(items))
    return Node((CHECK, _number(check_id)), check_title(check_id), count, children=children)


def _finding_node(item: Item) -> FindingNode:
    finding = item.finding
    key = (FINDING, _number((finding.segment_id, finding.code, finding.fingerprint)))
    word = translate("Findings", "ignored") if item.is_ignored else severity_word(finding.severity)
    place = translate("Findings", "segment {number}").format(number=finding.ordinal + 1)
    return FindingNode(key, told(item), f"{place}, {word}", item=item)


def _number(what: object) -> int:
    """Return a number that stands for a node as long as the program runs."""
    return hash(what)
