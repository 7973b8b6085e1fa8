"""Codebooks: codes in a hierarchy with the attributes they declare, as rows."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.domain.ids import CodebookId, CodeId


@dataclass(frozen=True, slots=True)
class AttributeSpec:
    """An attribute that annotations under a code may carry; `type` is text, number, date, boolean or choice."""

    name: str
    type: str = "text"
    values: tuple[str, ...] = ()
    required: bool = False


@dataclass(frozen=True, slots=True)
class CodebookRow:
    """A set of codes, shared by projects."""

    id: CodebookId
    name: str
    description: str = ""
    language: str = "ar"
    version: int = 1


@dataclass(frozen=True, slots=True)
class CodeRow:
    """A node of a codebook; colours are `#RRGGBB` for light and dark grounds; folders are not codable."""

    id: CodeId
    codebook_id: CodebookId
    parent_id: CodeId | None
    ordinal: int
    key: str
    label_ar: str
    label_en: str
    definition: str = ""
    examples: str = ""
    colour: str = "#1F6F6B"
    colour_dark: str = "#7CC7C1"
    shortcut: str = ""
    codable: bool = True
    attributes: tuple[AttributeSpec, ...] = ()
    version: int = 1
