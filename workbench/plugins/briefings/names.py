"""What a clause is called in the lead language."""

from __future__ import annotations

import re

from workbench.domain.documents import ClauseRow
from workbench.domain.enums import ClauseKind, Lead
from workbench.domain.shortening import shortened
from workbench.plugins.briefings.model import View
from workbench.plugins.briefings.ooxml.xml import one_line
from workbench.plugins.briefings.parts import head_of

_DIGITS = re.compile(r"[0-9٠-٩۰-۹]+(?:\.[0-9٠-٩۰-۹]+)*")
_CLAUSE_END = re.compile(r"[،,;؛:.](?=\s)")
_SIGNS = " .:-–—)(/\t"
_AGAIN = re.compile("#([0-9]+)$")
_ARTICLE_WORDS = ("مادة", "article")


def name_of(clause: ClauseRow, view: View) -> str:
    """Return a clause's name without its title: Preamble, Article 3, Section 2; empty for a bare heading."""
    if clause.kind is ClauseKind.PREAMBLE:
        return view.say("preamble")
    if clause.kind is ClauseKind.CLOSING:
        return view.say("closing")
    core = one_line(clause.label).strip(_SIGNS)
    if clause.kind is ClauseKind.ARTICLE:
        again = _AGAIN.search(clause.path)
        name = _article(clause, core, view)
        # The numbers of a text may begin anew; the clause path counts how often one has stood before.
        return f"{name} ({again[1]})" if again and name else name
    if clause.kind is ClauseKind.HEADING:
        return _section(clause, core, view)
    return _inner(clause, core, view)


def _article(clause: ClauseRow, core: str, view: View) -> str:
    if _DIGITS.fullmatch(core):
        return view.say("article", value=core)
    says_article = any(word in core.lower() for word in _ARTICLE_WORDS)
    if not core and clause.value is not None:
        return view.say("article", value=str(clause.value))
    if _reads(core, view):
        return core
    if clause.value is not None:
        return view.say("article" if says_article or len(core) < 3 else "section", value=str(clause.value))
    return core


def _section(clause: ClauseRow, core: str, view: View) -> str:
    if not core or _reads(core, view) or _DIGITS.fullmatch(core):
        return core
    return view.say("section", value=str(clause.value)) if clause.value is not None else core


def _inner(clause: ClauseRow, core: str, view: View) -> str:
    head = head_of(clause, view.clauses)
    outer = "" if head is None or head is clause else name_of(head, view)
    inner = core or (str(clause.value) if clause.value is not None else "")
    if not inner:
        return outer or view.say("paragraph", value=str(clause.ordinal + 1))
    own = view.say("paragraph", value=inner) if _DIGITS.fullmatch(inner) else f"({inner})"
    return f"{outer}{view.say('comma')}{own}" if outer else own


def _reads(label: str, view: View) -> bool:
    """Say whether a label made of words is in the lead language's script."""
    has_arabic = any("\u0620" <= character <= "\u064a" for character in label)
    has_latin = any(character.isascii() and character.isalpha() for character in label)
    if len(label) < 3:
        return False
    return has_arabic if view.recipe.lead is Lead.ARABIC else has_latin and not has_arabic


def title_of(clause: ClauseRow, view: View) -> str:
    """Return a clause's name with its title; the title stands alone where it already says the name.

    A title that the lead cannot read yet stands only where there is no name.
    """
    name = name_of(clause, view)
    title = one_line(view.leading(clause.title_source, clause.title_target))
    if not title:
        return name or one_line(clause.title_source or clause.title_target)
    if not name or title.casefold().startswith(name.casefold()):
        return title
    return view.say("named", name=name, title=title)


def short_name(clause: ClauseRow, view: View) -> str:
    """Return what a reference calls a clause: its name, or its title cut short."""
    name = name_of(clause, view)
    if name:
        return name
    title = one_line(view.leading_or_other(clause.title_source, clause.title_target))
    return shortened(title, 40) or view.say("paragraph", value=str(clause.ordinal + 1))


def to_clause_end(text: str, limit: int, least: int) -> str:
    """Cut a text that is longer than `limit` behind its first comma or stop from `least` characters on."""
    if len(text) <= limit:
        return text
    end = _CLAUSE_END.search(text, least)
    return text if end is None else text[: end.start()] + "…"
