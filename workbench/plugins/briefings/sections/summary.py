"""Bottom line up front: the document's summary."""

from __future__ import annotations

from workbench.plugins.briefings.draft import Draft
from workbench.plugins.briefings.ooxml.paragraphs import Words
from workbench.plugins.briefings.ooxml.xml import clean


def write(draft: Draft) -> None:
    """Write the summary in the lead language, or in the other where only that is there."""
    view = draft.view
    document = view.document
    text = clean(view.leading_or_other(document.summary_source, document.summary_target)).strip()
    if not text:
        return
    draft.heading(1, draft.say("summary" if view.whole else "summary-whole"), "section_summary")
    for paragraph in filter(None, (line.strip() for line in text.split("\n"))):
        draft.paragraph("BodyText", Words(paragraph))
