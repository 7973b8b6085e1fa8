"""Sentences of the import: what is wrong with a file, what was left out of it, and that nothing was changed."""

MESSAGES: dict[str, str] = {
    # Refusals: the whole file is left alone.
    "import.unsupported": "{name} is of a kind that Bayan does not read; the workspace stays as it was.",
    "import.empty": "{name} is empty; the workspace stays as it was.",
    "import.blank": "{name} holds no text, only blanks; the workspace stays as it was.",
    "import.no-text": "{name} holds no text to read, perhaps only pictures; the workspace stays as it was.",
    "import.too-large": "{name} has {size} MB, and {limit} MB is the most that is read; the workspace stays as it was.",
    "import.too-many-paragraphs": (
        "{name} has more than {limit} paragraphs; cut it into several files. The workspace stays as it was."
    ),
    "import.binary": "{name} is not text: it holds bytes that no text file has. The workspace stays as it was.",
    "import.other-format": "{name} is not text but {found}; the workspace stays as it was.",
    "import.unknown-encoding": (
        "The encoding of {name} is not known ({encoding}); choose one in the import options. "
        "The workspace stays as it was."
    ),
    "import.wrong-encoding": (
        "{name} is not in the encoding {encoding}: byte {position} does not fit it. The workspace stays as it was."
    ),
    "import.not-a-zip": "{name} is not a Word file: it is no zip package inside. The workspace stays as it was.",
    "import.not-word": "{name} is not a Word document but {found}; the workspace stays as it was.",
    "import.old-doc": (
        "{name} is an old Word file (.doc); save it as .docx and import that. The workspace stays as it was."
    ),
    "import.password-protected": (
        "{name} is protected by a password; save it without one and import that. The workspace stays as it was."
    ),
    "import.macros": (
        "{name} is a Word file with macros (.docm); save it as .docx and import that. The workspace stays as it was."
    ),
    "import.broken": "{name} is damaged: {part} cannot be read. The workspace stays as it was.",
    "import.missing-part": "{name} is damaged: it has no part {part}. The workspace stays as it was.",
    "import.dtd": (
        "{name} was refused: {part} declares entities of its own (a DTD), as only hostile files do. "
        "The workspace stays as it was."
    ),
    "import.bomb": (
        "{name} was refused: {part} swells to {size} MB when it is unpacked, more than is safe. "
        "The workspace stays as it was."
    ),
    "import.too-many-parts": (
        "{name} was refused: it has more than {limit} parts inside. The workspace stays as it was."
    ),
    "import.too-many-elements": (
        "{name} was refused: {part} is built of more elements than is safe to read. The workspace stays as it was."
    ),
    "import.too-deep": "{name} was refused: it is nested too deeply to read. The workspace stays as it was.",
    "import.duplicate-part": (
        "{name} was refused: it holds {part} twice, and programs disagree on which counts. "
        "The workspace stays as it was."
    ),
    "import.unsafe-name": "{name} was refused: a part inside is named {part}. The workspace stays as it was.",
    "import.unsafe-packing": (
        "{name} was refused: {part} is packed in a way that Word does not use. The workspace stays as it was."
    ),
    "import.unsafe-target": (
        "{name} was refused: {part} points outside the file, to {target}. The workspace stays as it was."
    ),
    # Notices: the import succeeded, and this is what to know of it.
    "import.nul-characters": "NUL characters were replaced ({count}), since no database can keep them.",
    "import.damaged-characters": (
        "Characters that could not be read as {encoding} were replaced by \N{REPLACEMENT CHARACTER} ({count})."
    ),
    "import.front-matter-unread": "The front matter could not be read ({reason}) and was left out.",
    "import.tracked-changes": (
        "Tracked changes were found ({count}): the final text was read, insertions in and deletions out."
    ),
    "import.hidden-text": "Hidden text was found ({count}); it is kept apart from the text.",
    "import.running": "Headers and footers of the pages ({count}) are kept in the record, not in the text: {text}",
    "import.hidden-skipped": "Hidden passages and menus of the page were left out ({count}).",
    "import.contents-skipped": "The lines of a contents list were left out ({count}), since the headings hold it all.",
    "import.not-read": "The file holds what could not be read as text: {what} ({count}).",
    "import.active-content": "The file carries active content, which was not taken over: {what}.",
    "import.same-bytes": "The same file is in this project already, as document {document}: {known}. Both are kept.",
    "import.empty-articles": (
        "Articles of the file hold no text, only a heading ({count} of {total}). They came in empty: {labels}."
    ),
    "import.remote-content": "The file points to content elsewhere, which was not fetched: {what}.",
}
