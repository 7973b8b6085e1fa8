"""XML text: what may stand in it, and how it is escaped."""

from __future__ import annotations

import re

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = f'xmlns:w="{W}" xmlns:r="{R}"'
DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

# Embeddings, overrides and isolates have markup of their own in Word and no defined behaviour as characters there
# (ISO/IEC 29500-1 annex I.7); marks (LRM, RLM, ALM), joiners and variation selectors stay.
_FORBIDDEN = "\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff\u202a-\u202e\u2066-\u2069"
_BREAKS = "\r\x0b\x0c\x85\u2028\u2029"
_SUSPECT = re.compile(f"[{_FORBIDDEN}{_BREAKS}]")
_DROP = re.compile(f"[{_FORBIDDEN}]")
_BREAK = re.compile(f"\r\n|[{_BREAKS}]")


def clean(text: str) -> str:
    """Drop the characters that XML or Word refuses, and write every kind of line break as a newline."""
    if _SUSPECT.search(text) is None:
        return text
    return _BREAK.sub("\n", _DROP.sub("", text))


def one_line(text: str) -> str:
    """Return clean text with every run of blanks and breaks as one space, for titles and labels."""
    return " ".join(clean(text).split())


def escape(text: str) -> str:
    """Escape clean text for element content."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def quoted(text: str) -> str:
    """Return an attribute value in double quotes."""
    return '"' + escape(one_line(text)).replace('"', "&quot;") + '"'
