"""Errors: what belongs to the user's world, told apart from what is a bug."""

from __future__ import annotations


class WorkbenchError(Exception):
    """Any error that Bayan raises on purpose."""


class UserError(WorkbenchError):
    """Something in the user's world: a file, an input, the network, a permission.

    It carries a stable `code` and plain `data`; the sentence for people is looked up by
    `workbench.services.messages.sentence` and shown by `ui` or `cli`, never made where it is raised.
    """

    def __init__(self, code: str, /, **data: object) -> None:
        """Keep the code and the values that its sentence names."""
        super().__init__(code)
        self.code = code
        self.data = data

    def __str__(self) -> str:
        """Return the code and data, for logs; people read the sentence instead."""
        details = ", ".join(f"{key}={value!r}" for key, value in self.data.items())
        return f"{self.code}({details})"


class InputError(UserError):
    """A file or text that cannot be used as it is."""


class StoreError(UserError):
    """A workspace that cannot be opened, read or written."""


class StaleChange(StoreError):
    """Another writer changed a row since it was read; nothing was written."""


class EngineError(UserError):
    """A translation engine that refused, failed or took too long."""


class Cancelled(WorkbenchError):
    """The user cancelled a long piece of work; what was complete is kept."""
