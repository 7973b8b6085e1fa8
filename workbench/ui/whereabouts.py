"""Come back to where the user was: the document, the row and the caret of each workspace."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot

from workbench.domain.ids import DocumentId
from workbench.ui import jobs
from workbench.ui.centre.area import DocumentArea
from workbench.ui.context import Context
from workbench.ui.place import Spot

DELAY_MS = 600
KEPT = 50


class Whereabouts(QObject):
    """Writes the place down a moment after the first move since, and while one moves on, so that a crash finds it."""

    def __init__(self, context: Context, area: DocumentArea, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._area = area
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MS)
        self._timer.timeout.connect(self.remember)
        context.place.segment_activated.connect(self._on_segment_activated)

    @Slot()
    def remember(self) -> None:
        """Write down where the user is."""
        self._timer.stop()
        document = self._context.place.document
        if not self._context.opened.is_open() or document is None:
            return
        spot = self._area.spot()
        here = {"document": document.document.id, "segment": spot.segment_id, "caret": spot.caret}
        if self._places().get(self._key()) == here:
            return
        places = {key: place for key, place in self._places().items() if key != self._key()}
        recent = dict(list(places.items())[-KEPT:])
        recent[self._key()] = here
        self._context.tasks.write(self._context.settings.set, "window.places", recent)

    def stop(self) -> None:
        """Write nothing any more."""
        self._timer.stop()

    def come_back(self) -> None:
        """Open the document that was left, or the first there is."""
        place = self._places().get(self._key())
        if isinstance(place, dict) and isinstance(place.get("document"), int):
            spot = Spot(place.get("segment"), int(place.get("caret", -1)))
            self._context.place.open(DocumentId(place["document"]), spot, quiet=True)
        else:
            self._context.tasks.read(jobs.first_document, self._context.workspace, then=self._on_first_document_found)

    def _key(self) -> str:
        return str(self._context.workspace.store.target)

    def _places(self) -> dict[str, object]:
        known = self._context.settings.get("window.places")
        return dict(known) if isinstance(known, dict) else {}

    def _on_first_document_found(self, document_id: DocumentId | None) -> None:
        if document_id is None:
            self._area.show_empty()
        elif self._context.place.document is None:
            self._context.place.open(document_id)

    @Slot(object)
    def _on_segment_activated(self, segment: object) -> None:
        if segment is not None and not self._timer.isActive():
            self._timer.start()
