"""The page of translation engines: each off until the user turns it on, with what leaves the computer said plainly."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from workbench.domain.arabic.folding import fold_text
from workbench.domain.ports import Option
from workbench.errors import Cancelled, UserError
from workbench.settings import Setting
from workbench.ui.desk import Desk
from workbench.ui.dialogs.settings import jobs
from workbench.ui.dialogs.settings.jobs import EngineFacts
from workbench.ui.dialogs.settings.pages import SettingRow
from workbench.ui.fonts import small, strong
from workbench.ui.notices import sentence
from workbench.ui.tasks import Lane

translate = QCoreApplication.translate

ENABLED = "engines.enabled"
OPTIONS = "engines.options"


class EnginesPage(QWidget):
    """Every engine there is."""

    def __init__(self, desk: Desk, settings: Sequence[Setting]) -> None:
        super().__init__()
        self._desk = desk
        self.cards: dict[str, EngineCard] = {}
        self.rows = [SettingRow(setting, desk.context.preferences) for setting in settings]
        said = QLabel(
            translate(
                "Engines",
                "Every engine is off until you turn it on. While all are off, nothing leaves this computer. An engine "
                "that is on receives the sentences for which you ask a machine translation, and nothing else.",
            )
        )
        said.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(24, 16, 24, 16)
        self._column.setSpacing(10)
        self._column.addWidget(said)
        for row in self.rows:
            self._column.addWidget(row)
        self._column.addStretch(1)
        self._parts: Sequence[str] = ()
        if desk.context.opened.is_open():
            desk.context.tasks.read(jobs.engines, desk.context.workspace, then=self._on_engines_read)

    def narrow(self, parts: Sequence[str]) -> bool:
        """Show the engines that have every part; tell whether there is one."""
        self._parts = parts
        for card in self.cards.values():
            card.setVisible(all(part in card.searched for part in parts))
        for row in self.rows:
            row.setVisible(all(part in row.searched for part in parts))
        return any(not shown.isHidden() for shown in (*self.cards.values(), *self.rows)) or not parts

    def _on_engines_read(self, found: tuple[EngineFacts, ...]) -> None:
        for facts in found:
            card = EngineCard(self._desk, facts)
            self.cards[facts.id] = card
            self._column.insertWidget(self._column.count() - 1, card)
        self.narrow(self._parts)


class EngineCard(QFrame):
    """One engine: on or off, its options, its keys, and a test."""

    def __init__(self, desk: Desk, facts: EngineFacts) -> None:
        super().__init__()
        self.setObjectName("engine")
        self._context = desk.context
        self._facts = facts
        self.searched = fold_text(f"{facts.title} {facts.id} engine engines محرك محركات").casefold()
        self.switch = QCheckBox(facts.title)
        self.switch.setFont(strong(self.switch.font()))
        self.switch.setChecked(facts.id in self._enabled())
        self.switch.toggled.connect(self._on_switch_toggled)
        self.test = QPushButton(translate("Engines", "Test"))
        self.test.setAccessibleName(translate("Engines", "Test {engine}").format(engine=facts.title))
        self.test.clicked.connect(self._on_test_clicked)
        self.answer = QLabel()
        self.answer.setWordWrap(True)
        self.answer.setObjectName("said")
        self.fields: dict[str, QWidget] = {}
        top = QHBoxLayout()
        top.addWidget(self.switch, 1)
        top.addWidget(self.test)
        leaves = QLabel(self._what_leaves())
        leaves.setWordWrap(True)
        leaves.setObjectName("said")
        leaves.setFont(small(leaves.font(), 0.92))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for option in facts.options:
            form.addRow(translate("EngineOption", option.title), self._field(option))
        layout = QVBoxLayout(self)
        for part in (top, form):
            layout.addLayout(part)
        layout.insertWidget(1, leaves)
        layout.addWidget(self.answer)
        self.answer.hide()

    def _what_leaves(self) -> str:
        if not self._facts.remote:
            return translate("Engines", "Runs on this computer; nothing leaves it.")
        address = next((str(self._option(option)) for option in self._facts.options if option.name == "url"), "")
        if "//localhost" in address or "//127." in address:
            return translate("Engines", "Sentences are sent to a server on this computer: {address}.").format(
                address=address
            )
        return translate("Engines", "Sentences you ask about leave this computer for {engine}.").format(
            engine=address.split("//")[-1].split("/")[0] or self._facts.title
        )

    def _field(self, option: Option) -> QWidget:
        if option.choices:
            box = QComboBox()
            box.addItems(list(option.choices))
            box.setCurrentText(str(self._option(option)))
            box.currentTextChanged.connect(partial(self._store, option.name))
            field: QWidget = box
        else:
            line = QLineEdit()
            field = line
            line.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            if option.secret:
                line.setEchoMode(QLineEdit.EchoMode.Password)
                line.editingFinished.connect(partial(self._on_key_typed, option.name))
                self._show_kept(line, is_kept=option.name in self._facts.keyed)
            else:
                line.setText(str(self._option(option)))
                line.setPlaceholderText(str(option.default))
                line.editingFinished.connect(partial(self._on_line_edited, option.name))
        field.setAccessibleName(f"{self._facts.title}: {translate('EngineOption', option.title)}")
        self.fields[option.name] = field
        return field

    def _option(self, option: Option) -> object:
        return self._options().get(option.name, option.default)

    def _options(self) -> dict[str, object]:
        everything = self._context.preferences.get(OPTIONS)
        mine = everything.get(self._facts.id) if isinstance(everything, dict) else None
        return dict(mine) if isinstance(mine, dict) else {}

    def _enabled(self) -> list[str]:
        found = self._context.preferences.get(ENABLED)
        return [str(engine) for engine in found] if isinstance(found, list) else []

    def _store(self, name: str, value: object) -> None:
        everything = self._context.preferences.get(OPTIONS)
        table = dict(everything) if isinstance(everything, dict) else {}
        if self._options().get(name) != value:
            table[self._facts.id] = {**self._options(), name: value}
            self._context.preferences.set(OPTIONS, table)

    def _on_line_edited(self, name: str) -> None:
        line = self.fields[name]
        if isinstance(line, QLineEdit):
            default = next((option.default for option in self._facts.options if option.name == name), "")
            self._store(name, line.text().strip() or default)

    def _on_key_typed(self, name: str) -> None:
        """Put a typed key into the keyring and take it off the screen at once."""
        line = self.fields[name]
        if isinstance(line, QLineEdit) and line.text():
            key = line.text()
            line.clear()
            kept = partial(self._on_key_kept, name)
            self._context.tasks.write(jobs.keep_key, self._facts.id, name, key, then=kept, failed=self._on_failed)

    def _on_key_kept(self, name: str, is_kept: bool) -> None:
        line = self.fields[name]
        if isinstance(line, QLineEdit):
            self._show_kept(line, is_kept=is_kept)

    def _show_kept(self, line: QLineEdit, *, is_kept: bool) -> None:
        kept = translate("Engines", "Kept in the system's keyring; type another to replace it, a space to forget it")
        line.setPlaceholderText(kept if is_kept else translate("Engines", "Is kept in the system's keyring only"))

    @Slot(bool)
    def _on_switch_toggled(self, is_on: bool) -> None:
        others = [engine for engine in self._enabled() if engine != self._facts.id]
        self._context.preferences.set(ENABLED, [*others, self._facts.id] if is_on else others)

    @Slot()
    def _on_test_clicked(self) -> None:
        self.test.setEnabled(False)
        self._say(translate("Engines", "Asking…"))
        # What was typed a moment ago is stored on the write lane first.
        self._context.tasks.write(int, then=self._begin_test)

    def _begin_test(self, _nothing: object) -> None:
        title = translate("Engines", "Test {engine}").format(engine=self._facts.title)
        self._context.tasks.start(
            title,
            jobs.test_engine,
            self._context.workspace,
            self._facts.id,
            lane=Lane.READ,
            then=self._on_answered,
            failed=self._on_failed,
        )

    def _on_answered(self, answer: str) -> None:
        self.test.setEnabled(True)
        said = translate("Engines", "It works: “{source}” → “{answer}”").format(source=jobs.SAMPLE, answer=answer)
        self._say(f"✓ {said}")

    def _on_failed(self, error: Exception) -> None:
        self.test.setEnabled(True)
        if isinstance(error, UserError):
            self._say(f"✗ {sentence(error.code, error.data)}")
        elif isinstance(error, Cancelled):
            self._say(translate("Engines", "The test was cancelled."))
        else:
            raise error

    def _say(self, text: str) -> None:
        self.answer.setText(text)
        self.answer.show()
