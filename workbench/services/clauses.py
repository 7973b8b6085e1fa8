"""Change what a clause is called and what it is; each change is one edit."""

from __future__ import annotations

from workbench.domain.changes import ChangeSet, Table, Values
from workbench.domain.documents import ClauseRow
from workbench.domain.ids import ClauseId
from workbench.errors import InputError
from workbench.services.workspace import Workspace

CHANGEABLE = frozenset({"kind", "label", "title_source", "title_target"})


def change_clause(ws: Workspace, clause_id: ClauseId, values: Values) -> ChangeSet:
    """Change kind, label or titles of a clause; its texts stay as they are.

    Raises:
        InputError: there is no such clause.
    """
    if unknown := set(values) - CHANGEABLE:
        raise ValueError(f"not to be changed: {', '.join(sorted(unknown))}")
    with ws.store.work("Change clause") as work:
        if not isinstance(work.get(Table.CLAUSES, clause_id), ClauseRow):
            raise InputError("clause.none", clause=clause_id)
        work.update(Table.CLAUSES, clause_id, values)
    return work.change_set
