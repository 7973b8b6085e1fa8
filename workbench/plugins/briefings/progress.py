"""How far the translation of a scope is, in words."""

from __future__ import annotations

from workbench.domain.enums import Lead, State
from workbench.plugins.briefings.counts import counted
from workbench.plugins.briefings.model import View
from workbench.plugins.briefings.strings import Say


def progress_words(view: View, lead: Lead) -> str:
    """Return how many segments are translated and reviewed."""
    done = sum(bool(segment.target.strip()) for segment in view.segments)
    reviewed = sum(segment.state in (State.REVIEWED, State.APPROVED) for segment in view.segments)
    total = counted(len(view.segments), "segment", lead, oblique=True)
    if not reviewed:
        return Say(lead)("status-unreviewed", done=str(done), total=total)
    return Say(lead)("status-words", done=str(done), total=total, reviewed=str(reviewed))
