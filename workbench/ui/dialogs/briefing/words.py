"""What sections, likelihoods and confidences are called in the window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from workbench.domain.enums import Confidence, Likelihood

translate = QCoreApplication.translate


def section(name: str) -> str:
    """Return what a section is called."""
    words = {
        "title": translate("Section", "Title"),
        "metadata": translate("Section", "Record of the document"),
        "summary": translate("Section", "Summary"),
        "judgements": translate("Section", "Key judgements"),
        "contents": translate("Section", "Contents"),
        "commitments": translate("Section", "Commitments"),
        "redlines": translate("Section", "Red lines"),
        "articles": translate("Section", "Articles, in both languages"),
        "glossary": translate("Section", "Glossary"),
        "notes": translate("Section", "Notes"),
        "source": translate("Section", "Source text"),
    }
    return words.get(name, name)


def likelihood(value: Likelihood | None) -> str:
    """Return the word of ICD 203 for a likelihood with its range; None is a statement of fact."""
    words = {
        None: translate("Likelihood", "A fact: no likelihood"),
        Likelihood.ALMOST_NO_CHANCE: translate("Likelihood", "Almost no chance (1–5 %)"),
        Likelihood.VERY_UNLIKELY: translate("Likelihood", "Very unlikely (5–20 %)"),
        Likelihood.UNLIKELY: translate("Likelihood", "Unlikely (20–45 %)"),
        Likelihood.ROUGHLY_EVEN: translate("Likelihood", "Roughly even chance (45–55 %)"),
        Likelihood.LIKELY: translate("Likelihood", "Likely (55–80 %)"),
        Likelihood.VERY_LIKELY: translate("Likelihood", "Very likely (80–95 %)"),
        Likelihood.ALMOST_CERTAIN: translate("Likelihood", "Almost certain (95–99 %)"),
    }
    return words[value]


def confidence(value: Confidence | None) -> str:
    """Return the word for how good the evidence is."""
    words = {
        None: translate("Confidence", "No confidence stated"),
        Confidence.LOW: translate("Confidence", "Low confidence"),
        Confidence.MODERATE: translate("Confidence", "Moderate confidence"),
        Confidence.HIGH: translate("Confidence", "High confidence"),
    }
    return words[value]
