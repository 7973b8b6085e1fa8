"""Who speaks and who is addressed: names of the parties behind the actor codes."""

from __future__ import annotations

import re

from workbench.domain.codes import CodeRow
from workbench.domain.enums import Lead
from workbench.plugins.briefings.model import View
from workbench.plugins.briefings.ooxml.xml import one_line
from workbench.plugins.briefings.strings import Say
from workbench.plugins.briefings.units import Unit, coded, value_in_lead

_PARTY = re.compile(r"party\.([^.]+)\.(?:full\.)?(?:en|ar)")


def actor_names(unit: Unit, family: str, view: View) -> str:
    """Return the actors of a unit in a role (SRC or TGT) by name, else by the labels of their codes."""
    names = []
    for code, annotation in coded(unit, family, view):
        own = value_in_lead(annotation, view)
        names.append(own or given_name(view, code) or view.label(code))
    return view.say.list(names)


def given_name(view: View, code: CodeRow) -> str:
    """Return the name that the document's variables (`party.A.en`) give to the party behind an actor code."""
    return one_line(view.bundle.variable(f"party.{code.key.rpartition('.')[2]}.{view.recipe.lead.value}"))


def parties(view: View, units: list[Unit]) -> tuple[str, str]:
    """Return the parties that the document names, in English and in Arabic; where it is coded, those that take part."""
    speaking = {key.rpartition(".")[2] for unit in units for key in unit.keys if key.startswith(("SRC.", "TGT."))}
    named = [found[1] for row in view.bundle.variables if (found := _PARTY.fullmatch(row.name))]
    keys = [key for key in dict.fromkeys(named) if key in speaking or not speaking]
    english, arabic = (
        Say(lead).list([name for key in keys if (name := _whole_name(view, key, lead))])
        for lead in (Lead.ENGLISH, Lead.ARABIC)
    )
    return english, arabic


def _whole_name(view: View, key: str, lead: Lead) -> str:
    variable = view.bundle.variable
    return one_line(variable(f"party.{key}.full.{lead.value}") or variable(f"party.{key}.{lead.value}"))
