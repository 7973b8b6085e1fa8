"""Sentences about codebooks and annotations."""

from __future__ import annotations

MESSAGES: dict[str, str] = {
    "code.no-label": "A code needs a label, in Arabic or in English.",
    "code.bad-colour": "{colour} is not a colour; write it as #1B6763.",
    "code.bad-shortcut": "{shortcut} cannot be a shortcut; one letter A–Z or digit can.",
    "code.shortcut-taken": "The key {shortcut} belongs to “{code}” already. Nothing was changed.",
    "code.bad-attributes": "Every attribute needs a name of its own.",
    "code.below-itself": "{code} cannot be put below itself.",
    "code.cannot-merge": "{code} can be merged only with another code of the same codebook.",
    "code.has-annotations": "{code} is on {count} places; say what is to become of them. Nothing was changed.",
    "codebook.none": "There is no codebook {codebook}.",
    "codebook.not-one": "{name} is not a codebook. Nothing was changed.",
    "annotate.nothing-selected": "Select the words where the annotation is to stand.",
    "annotate.nothing-there": "Nothing is left at that place; select its new place, or remove the annotation.",
}
