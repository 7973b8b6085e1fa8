"""Sentences about briefings and the office program that renders them."""

from __future__ import annotations

MESSAGES: dict[str, str] = {
    "briefing.section-unknown": "There is no briefing section named “{section}”. The sections are: {known}.",
    "briefing.template-unknown": "There is no briefing template named “{template}”. The templates are: {known}.",
    "briefing.template-broken": "The briefing template “{template}” cannot be used: {detail}. Nothing was written.",
    "briefing.scope-empty": "The chosen clauses and sentences are not in this document. Nothing was written.",
    "briefing.font-missing": "{typeface} cannot be put into the file, because {file} is missing. "
    "Make the briefing without embedded fonts, or add the font.",
    "office.missing": "LibreOffice is not installed, so no PDF can be made. The Word file is not affected.",
    "office.failed": "LibreOffice could not turn the file into a PDF. The Word file is not affected.",
    "office.slow": "LibreOffice took longer than {seconds} seconds and was stopped. The Word file is not affected.",
}
