"""Language tags as every room compares them."""

# ISO 639-2: what no one can tell.
UNDETERMINED = "und"


def base_language(tag: str) -> str:
    """Give the language of a tag (BCP 47, or a locale) without its script and region: ar-SA and ar_SA are ar."""
    return tag.strip().lower().replace("_", "-").partition("-")[0]
