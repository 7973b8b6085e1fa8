"""Name the namespaces and attributes of WordprocessingML (ISO/IEC 29500-1 and -4), and read their simple values."""

from __future__ import annotations

from typing import TypeAlias

from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
M = "http://schemas.openxmlformats.org/officeDocument/2006/math"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
V = "urn:schemas-microsoft-com:vml"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

Element: TypeAlias = etree._Element

_OFF = ("0", "false", "off")
_MAX_DIGITS = 9


def w(name: str) -> str:
    """Return the full name of an element or attribute of WordprocessingML."""
    return f"{{{W}}}{name}"


VAL = w("val")


def child_value(parent: Element | None, path: str) -> str | None:
    """Return `w:val` of a child, or None when either is missing."""
    child = parent.find(path) if parent is not None else None
    return child.get(VAL) if child is not None else None


def is_on(element: Element) -> bool:
    """Tell whether a toggle element switches on: it does when it has no value (part 1, 17.17.4)."""
    return (element.get(VAL) or "1") not in _OFF


def toggle(parent: Element | None, path: str) -> bool | None:
    """Return the state of a toggle child, or None when it is not there."""
    child = parent.find(path) if parent is not None else None
    return is_on(child) if child is not None else None


def whole(text: str | None) -> int | None:
    """Return a number as files write it, or None for what is none or too long to be meant."""
    if text is None or len(text) > _MAX_DIGITS or not text.lstrip("-").isdecimal():
        return None
    return int(text)
