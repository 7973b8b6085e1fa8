"""The workspace database: the only place that knows SQLAlchemy and Alembic."""

from __future__ import annotations

from workbench.storage.opening import create_store, open_store
from workbench.storage.reads import Reads
from workbench.storage.store import Store
from workbench.storage.work import Work

__all__ = ["Reads", "Store", "Work", "create_store", "open_store"]
