"""Language tags as every room compares them."""

# ISO 639-2: what no one can tell.
UNDETERMINED = "und"


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
