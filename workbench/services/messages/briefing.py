"""Sentences about briefings and the office program that renders them."""

from __future__ import annotations

MESSAGES: dict[str, str] = {
    "briefing.section-unknown": "There is no briefing section named “{section}”. The sections are: {known}.",
    "briefing.template-unknown": "There is no briefing template named “{template}”. The templates are: {known}.",
    "briefing.template-broken": "The briefing template “{template}” cannot be used: {detail}. Nothing was written.",
    "briefing.scope-empty": "The chosen clauses and sentences are not in this document. Nothing was written.",
    "briefing.font-missing": "{typeface} cannot be put into the file, because {file} is missing. "
    "Make the briefing without embedded fonts, or add the font.",
    "briefing.early": "{name} is written, its contents without page numbers yet. Counting the pages …",
    "briefing.pages-long": "The contents have no page numbers: the text has {segments} sentences, and pages are "
    "counted up to {limit}. In Word, click the list and press F9.",
    "briefing.pages-no-office": "The contents have no page numbers, because LibreOffice, which counts the pages, is "
    "not installed. In Word, click the list and press F9.",
    "briefing.pages-slow": "The contents have no page numbers: counting the pages took longer than {seconds} seconds "
    "and was stopped. In Word, click the list and press F9.",
    "briefing.pages-failed": "The contents have no page numbers, because LibreOffice could not lay out the file. "
    "In Word, click the list and press F9.",
    "office.missing": "LibreOffice is not installed, so no PDF can be made. The Word file is not affected.",
    "office.failed": "LibreOffice could not turn the file into a PDF. The Word file is not affected.",
    "office.slow": "LibreOffice took longer than {seconds} seconds and was stopped. The Word file is not affected.",
}
