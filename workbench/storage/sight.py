"""What an edit may touch: nothing that lies below a document, memory or batch that was taken out of sight."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from workbench.domain.changes import Table
from workbench.errors import StaleChange
from workbench.storage.catalogue import SHAPES
from workbench.storage.failures import translated
from workbench.storage.recorder import Recorder, owners_of
from workbench.storage.shapes import Shape
from workbench.storage.tables import Tracked


class Sight:
    """Looks for one work, and only once at each owner."""

    def __init__(self, session: Session, recorder: Recorder, name: str) -> None:
        """Take the work's session, its recorder, and the workspace's name for messages."""
        self._session = session
        self._recorder = recorder
        self._name = name
        self._seen: set[tuple[Table, int]] = set()

    def check(self, shape: Shape, key: int, entity: Tracked) -> None:
        """Make sure that what a row lies below is in sight, or is this work's own.

        Raises:
            StaleChange: `store.gone`, it is out of sight.
        """
        for place in owners_of(shape, key, entity):
            if place in self._seen or place in self._recorder.pending:
                continue
            owner = SHAPES[place[0]]
            with translated(self._name):
                self._session.flush()
                sight = select(owner.columns["live"]).where(owner.columns["id"] == place[1])
                live = self._session.connection().execute(sight).scalar()
            if live is False:
                raise StaleChange("store.gone", table=place[0].value, key=place[1])
            self._seen.add(place)
