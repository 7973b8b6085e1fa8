"""Who speaks and who is addressed: names of the parties behind the actor codes."""

from __future__ import annotations

from collections.abc import Mapping

from workbench.domain.codes import CodeRow
from workbench.domain.enums import Lead
from workbench.plugins.briefings.model import View
from workbench.plugins.briefings.strings import Say
from workbench.plugins.briefings.units import Unit, coded, value_in_lead

# A project's briefing defaults may name its parties: {"actors": {"A": {"en": "China", "ar": "الصين"}}}.
SETTING = "actors"


def actor_names(unit: Unit, family: str, view: View) -> str:
    """Return the actors of a unit in a role (SRC or TGT) by name, else by the labels of their codes."""
    names = []
    for code, annotation in coded(unit, family, view):
        own = value_in_lead(annotation, view)
        names.append(own or given_name(view, code) or view.label(code))
    return view.say.list(names)


def given_name(view: View, code: CodeRow) -> str:
    """Return the name that the project gives to the party behind an actor code."""
    return _given(view, code.key.rpartition(".")[2], view.recipe.lead)


def parties(view: View, units: list[Unit]) -> tuple[str, str]:
    """Return the parties that the project names and the text has, in English and in Arabic."""
    speaking = {key.rpartition(".")[2] for unit in units for key in unit.keys if key.startswith(("SRC.", "TGT."))}
    keys = [key for key in _actors(view) if key in speaking]
    both = []
    for lead in (Lead.ENGLISH, Lead.ARABIC):
        both.append(Say(lead).list([name for key in keys if (name := _given(view, key, lead))]))
    return both[0], both[1]


def _actors(view: View) -> Mapping[str, object]:
    named = view.bundle.project.briefing_defaults.get(SETTING)
    return named if isinstance(named, Mapping) else {}


def _given(view: View, key: str, lead: Lead) -> str:
    names = _actors(view).get(key)
    if isinstance(names, Mapping):
        names = names.get(lead.value)
    return names.strip() if isinstance(names, str) else ""
