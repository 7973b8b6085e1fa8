"""Write an equation on one line, so that its numbers and signs are not lost (ISO/IEC 29500-1, 22.1)."""

from __future__ import annotations

from workbench.plugins.importers.docx.names import Element, M

_VAL = f"{{{M}}}val"
_SIGNS = {"f": "/", "sSup": "^", "sSub": "_", "sSubSup": "_", "sPre": "_"}


def equation_text(element: Element) -> str:
    """Return the text of an equation with /, ^, _ and √ where its layout carries the meaning."""
    tag = element.tag
    if not isinstance(tag, str) or not tag.startswith(f"{{{M}}}"):
        return "".join(map(equation_text, element)) if isinstance(tag, str) else ""
    name = tag[len(M) + 2 :]
    if name == "t":
        return element.text or ""
    if name.endswith("Pr"):
        return ""
    parts = [part for part in map(equation_text, element) if part]
    if name in _SIGNS:
        return _SIGNS[name].join(_grouped(part) for part in parts)
    if name == "rad":
        return "√" + _grouped(parts[-1]) if parts else ""
    if name == "d":
        return _mark(element, "dPr", "begChr", "(") + ", ".join(parts) + _mark(element, "dPr", "endChr", ")")
    if name == "nary":
        return _mark(element, "naryPr", "chr", "∫") + " ".join(parts)
    return "".join(parts)


def _grouped(text: str) -> str:
    return text if len(text) < 2 or text.isalnum() else f"({text})"


def _mark(element: Element, properties: str, name: str, default: str) -> str:
    found = element.find(f"{{{M}}}{properties}/{{{M}}}{name}")
    return default if found is None else found.get(_VAL, default)
