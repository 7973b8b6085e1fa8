"""Know which version of each segment the user has seen, so that an edit never overwrites what somebody else wrote."""

from __future__ import annotations

from typing import TYPE_CHECKING

from workbench.domain.changes import ChangeSet, Table
from workbench.domain.documents import SegmentRow

if TYPE_CHECKING:
    from workbench.storage import Store


class Seen:
    """Versions of segments: noted when a row is shown, and brought up to date by this window's own edits.

    Jobs ask for a version on the write lane, after all edits that were asked for before them: a version noted when the
    key was pressed would be older than typing that was still on its way.
    """

    def __init__(self) -> None:
        self._versions: dict[int, int] = {}

    def note(self, segment: SegmentRow) -> None:
        """Note a segment as it is shown; a page that was read earlier never takes it back."""
        self._versions[segment.id] = max(segment.version, self._versions.get(segment.id, 0))

    def version(self, segment_id: int) -> int | None:
        """Return the version that the user has seen, or None where the segment was never shown."""
        return self._versions.get(segment_id)

    def wrote(self, store: Store, change_set: ChangeSet) -> None:
        """Note on the write lane what an own edit made of the segments that are known."""
        for key in change_set.keys(Table.SEGMENTS) & self._versions.keys():
            row = store.segments.get(key)
            if row is None:
                self._versions.pop(key, None)
            else:
                self._versions[key] = row.version

    def clear(self) -> None:
        """Forget everything: the workspace is being left."""
        self._versions.clear()
