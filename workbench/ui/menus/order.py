"""The order of the menus: ids of actions and of inner menus, with a line between groups.

What is not named here stands where `REST` is, or at the end.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

LINE = "-"
REST = "*"

ORDER: Mapping[str, tuple[str, ...]] = {
    "file": (
        *("import", "import-folder", "import-recent", "paste-document", "sample", LINE),
        *("file/workspace", "folder", LINE, "file/export", LINE, REST, LINE),
        *("shortcuts-edit", "settings", LINE, "quit"),
    ),
    "edit": (
        *("undo", "redo", LINE, "cut", "copy", "paste", "select-all", LINE, "find", "replace", LINE),
        *("select-all-rows", "select-down", "select-up", "copy-rows", LINE),
        *("split", "join", "edit-source", "lock", LINE, REST, "edit/insert", "edit/direction"),
    ),
    "view": (
        *("palette", LINE, "view/panels", "side-panels", "view/layouts", LINE),
        *("search-document", "filter-on-selection", "filter-clear", LINE),
        *("zoom-in", "zoom-out", "zoom-usual", LINE, "columns-swap", "columns-usual", "invisibles", LINE, REST, LINE),
        *("theme-system", "theme-light", "theme-dark"),
    ),
    "go": ("next", "previous", "next-unconfirmed", LINE, "go-to", REST, LINE, "concordance"),
    "translate": (
        *("confirm", "confirm-only", "translate/state", LINE),
        *("suggestion-best", "translate/suggestions", "machine", LINE),
        *("copy-source", "transfer", "clear", LINE, "fill-memory", "fill-engine", REST, LINE, "add-term"),
    ),
    "translate/suggestions": ("suggestion-next", "suggestion-previous", LINE, REST),
    "annotate": (
        *("annotate", "annotate/codes", LINE, "select-clause", "annotate-clause", "annotate-document", LINE),
        *("next-annotation", "previous-annotation", LINE),
        *("annotation-details", "annotation-code", "annotation-mirror", "annotation-relate", LINE),
        *("annotation-accept", "annotation-remove", REST, LINE, "note"),
    ),
    "analyse": ("checks", LINE, "search-everywhere", LINE, REST),
    "help": ("tour", "shortcuts", REST, LINE, "about"),
}


def arranged(menu: str, present: Sequence[str]) -> list[str]:
    """Return what stands in a menu in its order, with lines only between two things."""
    order = ORDER.get(menu, (REST,))
    if REST not in order:
        order = (*order, REST)
    named = {name for names in ORDER.values() for name in names}
    found: list[str] = []
    for name in order:
        if name == REST:
            found += [other for other in present if other not in named]
        elif name == LINE or name in present:
            found.append(name)
    return _without_idle_lines(found)


def _without_idle_lines(names: Iterable[str]) -> list[str]:
    kept: list[str] = []
    for name in names:
        if name != LINE or (kept and kept[-1] != LINE):
            kept.append(name)
    return kept[:-1] if kept and kept[-1] == LINE else kept
