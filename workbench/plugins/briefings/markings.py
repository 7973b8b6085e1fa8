"""Handling markings in the lead's language: the few that mean one thing everywhere, the user's own words otherwise."""

from __future__ import annotations

import re

from workbench.domain.enums import Lead

# English, Arabic. Grades of secrecy are left out on purpose: states do not mean the same by "confidential" and سري, and
# a marking must never be raised or lowered by a translation.
_KNOWN = (
    ("official", "رسمي"),
    ("sensitive", "حساس"),
    ("unclassified", "غير مصنّف"),
    ("public", "متاح للعموم"),
    ("internal", "داخلي"),
    ("internal use only", "للاستعمال الداخلي فقط"),
    ("for official use only", "للاستعمال الرسمي فقط"),
    ("handle via official channels", "يُتداول عبر القنوات الرسمية"),
    ("draft", "مسودة"),
    ("example", "مثال"),
)
_TO_ARABIC = dict(_KNOWN)
_TO_ENGLISH = {arabic: english.upper() for english, arabic in _KNOWN}
_JOINT = re.compile(r"(\s*[–—·:/]\s*|\s*-\s*)")


def marking_in(marking: str, lead: Lead) -> str:
    """Return a marking in the lead's language where all its parts are known, else as it is."""
    known = _TO_ARABIC if lead is Lead.ARABIC else _TO_ENGLISH
    pieces = _JOINT.split(marking)
    said = [known.get(" ".join(piece.split()).casefold(), "") for piece in pieces[::2]]
    if not all(said):
        return marking
    joints = [f" {joint.strip().replace('-', '–')} " for joint in pieces[1::2]]
    return "".join(word + joint for word, joint in zip(said, [*joints, ""], strict=True))
