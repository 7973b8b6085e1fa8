"""Language tags as every room compares them."""

import re

# ISO 639-2: what no one can tell.
UNDETERMINED = "und"

# RFC 5646, section 2.1, less what no text is in: a language of two or three letters, then subtags.
_TAG = re.compile("[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*", re.IGNORECASE)


def is_tag(text: str) -> bool:
    """Tell whether a text can be the tag of a language: ar, en-GB, zh-Hant."""
    return _TAG.fullmatch(text.strip()) is not None


def base_language(tag: str) -> str:
    """Give the language of a tag (BCP 47, or a locale) without its script and region: ar-SA and ar_SA are ar."""
    return tag.strip().lower().replace("_", "-").partition("-")[0]


def language_pair(document: str, source: str, target: str) -> tuple[str, str]:
    """Give a document's own language and the one it is translated into, which is never the same.

    `source` and `target` are the project's; a document without a language has the project's.
    """
    own = document or source
    for other in (target, source, "ar", "en"):
        if other and base_language(other) != base_language(own):
            return own, other
    return own, target


def asked_pair(document: str, source: str, target: str) -> tuple[str, str]:
    """Give the pair that an engine is asked for: the project's where nobody can tell the document's language."""
    return language_pair("" if base_language(document) == UNDETERMINED else document, source, target)
