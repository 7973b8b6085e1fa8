"""Names and rules of TMX 1.4b that reading and writing share (LISA/GALA, "TMX 1.4b Specification")."""

from __future__ import annotations

from datetime import UTC, datetime

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
DATE = "%Y%m%dT%H%M%SZ"

# Attributes of <tu> and <tuv> that a unit keeps among its properties under their own names.
KEPT_ATTRIBUTES = ("tuid", "creationid", "usagecount", "lastusagedate")
NOTE = "note"
# Written forms of the file's languages, where they differ from those that the reader was asked for.
SOURCE_TAG = "source-language"
TARGET_TAG = "target-language"
# Marks the text of a <sub>, which stands inside another unit's code; the value counts from 1.
SUBFLOW = "subflow"
RESERVED = frozenset((*KEPT_ATTRIBUTES, NOTE, SOURCE_TAG, TARGET_TAG, SUBFLOW))
# A <prop> of a reserved type keeps its own meaning under this prefix.
PROP = "prop:"

# Types of <prop> for the neighbours of a segment: those that CAT tools write, ours first.
PREVIOUS = ("x-context-pre", "prev", "x-previous-source-text")
FOLLOWING = ("x-context-post", "next", "x-following-source-text")
LABEL = "x-label"
# A <ph> of this type stands for one character that XML 1.0 cannot hold; its text is the number in hexadecimal.
CONTROL = "x-control-character"


def date(value: str | None) -> datetime | None:
    """Return the moment of a TMX date, or None for one that is missing or malformed."""
    if not value or len(value) != 16 or not value.endswith("Z"):
        return None
    try:
        # The basic format of ISO 8601, which `fromisoformat` reads ten times as fast as `strptime`.
        return datetime.fromisoformat(value).astimezone(UTC)
    except ValueError:
        return None


def canonical(tag: str) -> str:
    """Return a language tag in the letter case of RFC 5646 section 2.1.1."""
    first, *rest = tag.strip().replace("_", "-").split("-")
    return "-".join(
        [first.lower(), *({2: part.upper(), 4: part.title()}.get(len(part), part.lower()) for part in rest)]
    )


def closeness(tag: str, wanted: str) -> int:
    """Return how near two canonical tags are: 3 the same, 2 one is the other's general form, 1 sisters, 0 strangers."""
    if tag == wanted:
        return 3
    if tag.startswith(wanted + "-") or wanted.startswith(tag + "-"):
        return 2
    return 1 if tag.partition("-")[0] == wanted.partition("-")[0] else 0
