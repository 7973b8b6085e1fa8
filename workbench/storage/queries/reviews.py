"""Reads of decisions on findings, saved briefings and key judgements."""

from __future__ import annotations

from sqlalchemy import select

from workbench.domain.briefings import BriefingRow, JudgementRow
from workbench.domain.changes import Table
from workbench.domain.qa import DecisionRow
from workbench.storage.catalogue import SHAPES
from workbench.storage.queries.base import Queries
from workbench.storage.tables.reviews import Briefing, Decision, Judgement

_DECISIONS = select(*SHAPES[Table.DECISIONS].selected).order_by(Decision.id)
_BRIEFINGS = select(*SHAPES[Table.BRIEFINGS].selected).order_by(Briefing.id)
_JUDGEMENTS = select(*SHAPES[Table.JUDGEMENTS].selected).order_by(Judgement.ordinal, Judgement.id)


class QaQueries(Queries):
    """Reads of decisions on findings."""

    def decisions(self, document_id: int) -> list[DecisionRow]:
        """Return a document's decisions, oldest first."""
        return self._rows(Table.DECISIONS, _DECISIONS.where(Decision.document_id == document_id))


class BriefingQueries(Queries):
    """Reads of saved briefings."""

    def of(self, project_id: int) -> list[BriefingRow]:
        """Return a project's briefings, oldest first."""
        return self._rows(Table.BRIEFINGS, _BRIEFINGS.where(Briefing.project_id == project_id))


class JudgementQueries(Queries):
    """Reads of key judgements."""

    def of(self, document_id: int) -> list[JudgementRow]:
        """Return a document's judgements in their order."""
        return self._rows(Table.JUDGEMENTS, _JUDGEMENTS.where(Judgement.document_id == document_id))
