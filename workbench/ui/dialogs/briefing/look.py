"""How a briefing looks: its leading language, template, marking and names."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QLineEdit, QWidget

from workbench.domain.briefings import Recipe
from workbench.domain.enums import Lead
from workbench.ui.date_line import DateLine

translate = QCoreApplication.translate

HEIGHT = 30


class LookPage(QWidget):
    """Sets what is not scope, sections or judgements; `changed` tells that something is another."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.lead, self.template = QComboBox(), QComboBox()
        self.lead.addItem(translate("Briefing", "English leads"), Lead.ENGLISH)
        self.lead.addItem(translate("Briefing", "Arabic leads"), Lead.ARABIC)
        self.marking, self.author, self.reference = QLineEdit(), QLineEdit(), QLineEdit()
        self.version, self.date = QLineEdit(), DateLine()
        self.numbers = QCheckBox(translate("Briefing", "Page numbers in the contents"))
        self.fonts = QCheckBox(translate("Briefing", "Put the Arabic font into the file"))
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(translate("Briefing", "Language"), self.lead)
        form.addRow(translate("Briefing", "Template"), self.template)
        form.addRow(translate("Briefing", "Marking"), self.marking)
        form.addRow(translate("Briefing", "Prepared by"), self.author)
        form.addRow(translate("Briefing", "Reference"), self.reference)
        form.addRow(translate("Briefing", "Version"), self.version)
        form.addRow(translate("Briefing", "Date"), self.date)
        form.addRow(self.numbers)
        form.addRow(self.fonts)
        for box in (self.lead, self.template):
            box.setMinimumHeight(HEIGHT)
            box.currentIndexChanged.connect(self.changed)
        for line in (self.marking, self.author, self.reference, self.version):
            line.textEdited.connect(self.changed)
        self.date.chosen.connect(self.changed)
        for check in (self.numbers, self.fonts):
            check.toggled.connect(self.changed)

    def show_recipe(self, recipe: Recipe, templates: tuple[tuple[str, str], ...], marking: str) -> None:
        """Show a remembered recipe; an empty marking means that of the settings."""
        self.blockSignals(True)
        self.lead.setCurrentIndex(0 if recipe.lead is Lead.ENGLISH else 1)
        for name, title in templates:
            self.template.addItem(translate("Template", title), name)
        self.template.setCurrentIndex(max(0, self.template.findData(recipe.template)))
        self.marking.setText(recipe.marking or "")
        self.marking.setPlaceholderText(marking or translate("Briefing", "None"))
        self.author.setText(recipe.author)
        self.reference.setText(recipe.reference)
        self.version.setText(recipe.version_label)
        self.date.show_date(recipe.brief_date)
        self.numbers.setChecked(recipe.page_numbers)
        self.fonts.setChecked(recipe.embed_fonts)
        self.blockSignals(False)

    def fill(self, recipe: Recipe) -> Recipe:
        """Return a recipe with what is set here."""
        return replace(
            recipe,
            lead=(Lead.ENGLISH, Lead.ARABIC)[max(0, self.lead.currentIndex())],
            template=self.template.currentData() or recipe.template,
            marking=self.marking.text().strip() or None,
            author=self.author.text().strip(),
            reference=self.reference.text().strip(),
            version_label=self.version.text().strip(),
            brief_date=recipe.brief_date if self.date.date() is None else self.date.date() or "",
            page_numbers=self.numbers.isChecked(),
            embed_fonts=self.fonts.isChecked(),
        )
