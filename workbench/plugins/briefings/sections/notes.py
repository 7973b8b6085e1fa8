"""Translation notes: doubtful wording and what was decided; then what concerns the document as a whole."""

from __future__ import annotations

from workbench.plugins.briefings.draft import Draft
from workbench.plugins.briefings.ooxml.paragraphs import Words
from workbench.plugins.briefings.remarks import remarks_of
from workbench.plugins.briefings.sections.wording import in_other_language


def write(draft: Draft) -> None:
    """Write the remarks on the translation, and those of the analysts that no article shows."""
    remarks = remarks_of(draft.view, draft.units)
    on_translation = [remark for remark in remarks if remark.on_translation]
    shown_there = "articles" in draft.view.recipe.sections
    others = [r for r in remarks if not r.on_translation and not (shown_there and r.clause_id is not None)]
    if not on_translation and not others:
        return
    first = on_translation or others
    words = draft.say("notes" if on_translation else "analyst-notes")
    draft.heading(1, in_other_language(words, [r.words(draft.view) for r in first], draft), "section_notes")
    for remark in on_translation:
        remark.write(draft, linked=True)
    if others and on_translation:
        draft.paragraph("NoteHead", Words(draft.say("analyst-notes")))
    for remark in others:
        remark.write(draft, linked=True)
