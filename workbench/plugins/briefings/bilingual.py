"""Values kept in one field for two languages: `بكين | Beijing`."""

from __future__ import annotations

import re

from workbench.domain.enums import Lead
from workbench.plugins.briefings.ooxml.runs import leans_rtl
from workbench.plugins.briefings.ooxml.xml import one_line

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
