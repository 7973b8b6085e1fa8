"""Table definitions, one module an aggregate; importing this package fills `Entity.metadata`."""

from __future__ import annotations

from workbench.storage.tables import coding, documents, memory, reviews, system
from workbench.storage.tables.base import Entity, Tracked

METADATA = Entity.metadata

__all__ = ["METADATA", "Entity", "Tracked", "coding", "documents", "memory", "reviews", "system"]
