"""Decisions on findings, saved briefings and key judgements."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, Integer, Text
from sqlalchemy.orm import Mapped, mapped_column

from workbench.domain.briefings import Recipe
from workbench.domain.enums import Confidence, DecisionScope, Likelihood
from workbench.storage.tables.base import KEY, Entity, Tracked, belongs
from workbench.storage.types import RECIPE, SEQUENCE, Closed, Moment


class Decision(Tracked, Entity):
    """A decision to ignore a finding."""

    __tablename__ = "qa_decisions"
    __table_args__ = (Index(None, "document_id", "id"), Index(None, "segment_id"), {"sqlite_autoincrement": True})

    document_id: Mapped[int] = belongs("documents")
    check_id: Mapped[str] = mapped_column(Text)
    scope: Mapped[DecisionScope] = mapped_column(Closed(DecisionScope))
    segment_id: Mapped[int | None] = belongs("segments", optional=True)
    fingerprint: Mapped[str] = mapped_column(Text)
    comment: Mapped[str] = mapped_column(Text)
    decided_by: Mapped[str] = mapped_column(Text)
    decided_at: Mapped[datetime | None] = mapped_column(Moment)


class Briefing(Tracked, Entity):
    """A saved recipe of a briefing."""

    __tablename__ = "briefings"
    __table_args__ = (Index(None, "project_id", "id"), {"sqlite_autoincrement": True})

    project_id: Mapped[int] = mapped_column(KEY)
    name: Mapped[str] = mapped_column(Text)
    document_id: Mapped[int | None] = mapped_column(KEY)
    recipe: Mapped[Recipe] = mapped_column(RECIPE)


class Judgement(Tracked, Entity):
    """A key judgement of a document."""

    __tablename__ = "judgements"
    __table_args__ = (Index(None, "document_id", "ordinal", "id"), {"sqlite_autoincrement": True})

    document_id: Mapped[int] = belongs("documents")
    ordinal: Mapped[int] = mapped_column(Integer)
    text_ar: Mapped[str] = mapped_column(Text)
    text_en: Mapped[str] = mapped_column(Text)
    likelihood: Mapped[Likelihood | None] = mapped_column(Closed(Likelihood))
    confidence: Mapped[Confidence | None] = mapped_column(Closed(Confidence))
    clause_ids: Mapped[tuple[int, ...]] = mapped_column(SEQUENCE)
