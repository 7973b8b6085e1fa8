"""Words of the record: its fields, and what the grades of sources and information mean.

The grades are those of NATO's AJP-2.1, also called the Admiralty system.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate


def reliabilities() -> list[tuple[str, str]]:
    """Return the grades of a source with their words."""
    return [
        ("", translate("Record", "Not graded")),
        ("A", translate("Record", "A · Completely reliable")),
        ("B", translate("Record", "B · Usually reliable")),
        ("C", translate("Record", "C · Fairly reliable")),
        ("D", translate("Record", "D · Not usually reliable")),
        ("E", translate("Record", "E · Unreliable")),
        ("F", translate("Record", "F · Cannot be judged")),
    ]


def credibilities() -> list[tuple[str, str]]:
    """Return the grades of information with their words."""
    return [
        ("", translate("Record", "Not graded")),
        ("1", translate("Record", "1 · Confirmed by other sources")),
        ("2", translate("Record", "2 · Probably true")),
        ("3", translate("Record", "3 · Possibly true")),
        ("4", translate("Record", "4 · Doubtful")),
        ("5", translate("Record", "5 · Improbable")),
        ("6", translate("Record", "6 · Cannot be judged")),
    ]


def field_word(field: str) -> str:
    """Return the word for a field."""
    words = {
        "title_source": translate("Record", "Title"),
        "title_target": translate("Record", "Translated title"),
        "publisher": translate("Record", "Publisher"),
        "author": translate("Record", "Author"),
        "url": translate("Record", "Web address"),
        "reference": translate("Record", "Reference"),
        "place": translate("Record", "Place"),
        "text_date": translate("Record", "Date"),
        "kind": translate("Record", "Kind"),
        "language": translate("Record", "Language"),
        "reliability": translate("Record", "Source"),
        "credibility": translate("Record", "Information"),
        "marking": translate("Record", "Marking"),
        "summary_source": translate("Record", "Summary"),
        "summary_target": translate("Record", "Translated summary"),
    }
    return words[field]


def size_word(size: int) -> str:
    """Return a size in words."""
    if size < 1024:
        return translate("Record", "{number} bytes").format(number=size)
    if size < 1024 * 1024:
        return translate("Record", "{number} KB").format(number=f"{size / 1024:.1f}")
    return translate("Record", "{number} MB").format(number=f"{size / 1024 / 1024:.1f}")
