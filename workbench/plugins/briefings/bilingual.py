"""Values for two languages: in variables (`place.en`, `place.ar`), or in one field (`بكين | Beijing`)."""

from __future__ import annotations

import re

from workbench.domain.briefings import Bundle
from workbench.domain.enums import Lead
from workbench.domain.halves import note_half
from workbench.plugins.briefings.ooxml.runs import leans_rtl
from workbench.plugins.briefings.ooxml.xml import clean, one_line

_SEPARATOR = re.compile(r"\s+[|/]\s+")


def halves(value: str) -> tuple[str, str]:
    """Return the English and the Arabic half of a value; a value in one language serves for both."""
    text = one_line(value)
    parts = _SEPARATOR.split(text)
    if len(parts) == 2:
        first, second = (leans_rtl(part, default=False) for part in parts)
        if first != second:
            return (parts[1], parts[0]) if first else (parts[0], parts[1])
    return text, text


def half(value: str, lead: Lead) -> str:
    """Return the half of a value that the lead reads."""
    english, arabic = halves(value)
    return arabic if lead is Lead.ARABIC else english


def told(bundle: Bundle, name: str, value: str) -> tuple[str, str]:
    """Return a value of the record in English and in Arabic; document variables of its name go before the field."""
    english, arabic = halves(value)
    return one_line(bundle.variable(f"{name}.en")) or english, one_line(bundle.variable(f"{name}.ar")) or arabic


def told_in(bundle: Bundle, name: str, value: str, lead: Lead) -> str:
    """Return a value of the record in the lead language."""
    english, arabic = told(bundle, name, value)
    return arabic if lead is Lead.ARABIC else english


def note_in(body: str, lead: Lead) -> str:
    """Return the half of a note that the lead reads, where it says the same in both languages around a bar."""
    return note_half(clean(body), arabic=lead is Lead.ARABIC)
