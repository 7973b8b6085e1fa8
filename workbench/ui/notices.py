"""Tell people calmly what happened; the window decides where to show it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal, Slot

from workbench.errors import UserError

translate = QCoreApplication.translate


class Notices(QObject):
    """Sentences for people: `told` carries the text and whether something did not work.

    `offered` carries a text, what a button beside it says, and what that does.
    """

    told = Signal(str, bool)
    offered = Signal(str, str, object)
    taken_back = Signal()

    def tell(self, text: str) -> None:
        """Say that something went well."""
        self.told.emit(text, False)

    def warn(self, text: str) -> None:
        """Say that something did not work."""
        self.told.emit(text, True)

    def offer(self, text: str, button: str, accepted: Callable[[], object]) -> None:
        """Say something, with a button that acts on it."""
        self.offered.emit(text, button, accepted)

    def take_back(self) -> None:
        """Say no more what was offered last."""
        self.taken_back.emit()

    @Slot(object)
    def explain(self, error: UserError) -> None:
        """Say what an error of the user's world means, in the language of the window."""
        self.warn(sentence(error.code, error.data))


def sentence(code: str, data: dict[str, object]) -> str:
    """Return the translated sentence of an error or a notice."""
    from workbench.services import messages  # start-up time

    template = messages.catalogue().get(code)
    if template is None:
        return messages.sentence(code, data)
    return messages.fill(translate("Messages", template), data, partial(translate, "Messages"))
