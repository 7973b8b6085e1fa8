"""Words for the stored values that sentences name: of a field and a value, as `state.draft`."""

from __future__ import annotations

WORDS: dict[str, str] = {
    "state.untranslated": "untranslated",
    "state.draft": "draft",
    "state.translated": "translated",
    "state.reviewed": "reviewed",
    "state.approved": "approved",
    "side.source": "source",
    "side.target": "translation",
}
