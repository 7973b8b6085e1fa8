"""Take code and embedded pictures out of a page and refuse one that the parser would choke on.

The parser keeps 120 bytes for an element or an attribute, and the time for one tag grows with the square of its
attributes, so both are counted first, with the tokens of the HTML standard (13.2.5) in possessive patterns: linear.
"""

from __future__ import annotations

import re

from workbench.errors import InputError
from workbench.plugins.importers.limits import MEGABYTE, megabytes

MAX_MARKUP = 16 * MEGABYTE
MAX_TAGS = 500_000
MAX_ATTRIBUTES = 1_000_000
MAX_ATTRIBUTES_OF_ONE = 400

_PICTURE = re.compile(r"data:[a-z]{1,20}/[a-z0-9.+-]{1,40};base64,[A-Za-z0-9+/=%]*", re.IGNORECASE)
_CODE = re.compile(r"<(script|style)(?=[\s/>])", re.IGNORECASE)
_CODE_ENDS = {name: re.compile(f"</{name}(?=[\\s/>])", re.IGNORECASE) for name in ("script", "style")}
_ATTRIBUTE_PATTERN = r"[\s/]*+(?:=[^\s/>=]*+|[^\s/>=]++)(?:\s*+=\s*+(?:\"[^\"]*+\"?+|'[^']*+'?+|[^\s>\"'][^\s>]*+)?+)?+"
_ATTRIBUTE = re.compile(_ATTRIBUTE_PATTERN)
_TAG = re.compile(f"<[a-zA-Z][^\\s/>]*+(?P<attributes>(?:{_ATTRIBUTE_PATTERN})++)")


def safe_markup(name: str, text: str) -> str:
    """Return the markup to parse.

    Raises:
        InputError: there is too much of it, or none.
    """
    markup = _PICTURE.sub("", text) if "base64," in text else text
    markup = _without_code(markup)
    if len(markup) > MAX_MARKUP:
        raise InputError("import.too-large", name=name, size=megabytes(len(markup)), limit=megabytes(MAX_MARKUP))
    if not markup.strip():
        raise InputError("import.no-text", name=name)
    if markup.count("<") > MAX_TAGS or _has_too_many_attributes(markup):
        raise InputError("import.too-many-elements", name=name, part="the page")
    return markup


def _without_code(markup: str) -> str:
    """Cut scripts and styles out; one that never ends is left to the parser, and so is all after it."""
    kept: list[str] = []
    at = 0
    while (opening := _CODE.search(markup, at)) is not None:
        closing = _CODE_ENDS[opening[1].lower()].search(markup, opening.end())
        if closing is None:
            break
        kept.append(markup[at : opening.start()])
        end = markup.find(">", closing.end())
        at = len(markup) if end < 0 else end + 1
    kept.append(markup[at:])
    return "".join(kept)


def _has_too_many_attributes(markup: str) -> bool:
    total = 0
    for tag in _TAG.finditer(markup):
        count = sum(1 for _ in _ATTRIBUTE.finditer(tag["attributes"]))
        total += count
        if count > MAX_ATTRIBUTES_OF_ONE or total > MAX_ATTRIBUTES:
            return True
    return False
