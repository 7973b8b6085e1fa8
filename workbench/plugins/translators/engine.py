"""What all engines share: options, cutting, deadlines, and deep-translator's classes over our transport."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from types import FunctionType
from typing import TYPE_CHECKING, Any, ClassVar

from workbench.domain.ports import Option
from workbench.errors import EngineError
from workbench.plugins.translators.pieces import pieces
from workbench.plugins.translators.refusals import failure

if TYPE_CHECKING:
    from workbench.plugins.translators.transport import Answer, Request, Transport


class WebEngine:
    """An engine on the network; a subclass says how to ask for one text, and what its server's answers mean."""

    id: ClassVar[str]
    title: ClassVar[str]
    options: ClassVar[tuple[Option, ...]] = ()
    remote: ClassVar[bool] = True
    largest: ClassVar[int] = 5000

    def __init__(self, settings: Mapping[str, object]) -> None:
        """Keep the settings: values for the declared options."""
        self._values = {option.name: settings.get(option.name) or option.default for option in self.options}

    def translate(self, texts: Sequence[str], *, source: str, target: str, timeout: float) -> list[str]:
        """Translate the texts in order, each within `timeout` seconds.

        Raises:
            EngineError: the engine refused, failed or took too long; its `retryable` data says whether to try again.
        """
        self._check_options()
        codes = self.language(source, is_source=True), self.language(target, is_source=False)
        # Imported here: requests and deep-translator take a second to load, and most runs ask no engine.
        from workbench.plugins.translators.transport import Transport

        with Transport(self) as transport:
            return [self._whole(text, transport, codes, timeout) for text in texts]

    def language(self, tag: str, *, is_source: bool) -> str:
        """Return the engine's own code for a language tag.

        Raises:
            EngineError: the engine does not know the language.
        """
        raise NotImplementedError

    def ask(self, text: str, transport: Transport, source: str, target: str) -> object:
        """Return what the engine answers for one text that is not too long."""
        raise NotImplementedError

    def shape(self, request: Request) -> None:
        """Change a request before it is sent; by default leave it."""

    def refuse(self, answer: Answer) -> EngineError | None:
        """Return the error that an answer tells in the engine's own way; by default its HTTP status decides."""
        return None

    def measure(self, text: str) -> int:
        """Return the size of a text as the engine's limit counts it."""
        return len(text)

    def value(self, name: str) -> str:
        """Return the value of an option as text."""
        return str(self._values[name]).strip()

    def _check_options(self) -> None:
        for option in self.options:
            if option.required and not self.value(option.name):
                code = "engine.key" if option.secret else "engine.option"
                raise failure(self, code, detail=option.title)

    def _whole(self, text: str, transport: Transport, codes: tuple[str, str], timeout: float) -> str:
        transport.begin(timeout)
        cut = pieces(text, self.largest, self.measure)
        return "".join((self._piece(piece, transport, codes) if piece else "") + gap for piece, gap in cut)

    def _piece(self, text: str, transport: Transport, codes: tuple[str, str]) -> str:
        try:
            answer = self.ask(text, transport, *codes)
        except EngineError:
            raise
        except Exception as error:  # noqa: BLE001 -- deep-translator raises anything on a body it did not expect
            raise failure(self, "engine.bad-answer", retryable=True, detail=type(error).__name__) from None
        if not isinstance(answer, str) or not answer.strip():
            raise failure(self, "engine.bad-answer", retryable=True, detail="empty")
        return answer.strip()


def over(transport: Transport, library_class: type[Any], **arguments: object) -> Any:
    """Make an object of a deep-translator class whose own functions find `transport` under the name `requests`.

    deep-translator calls `requests.get` and `requests.post` with no time limit and takes no session. Its functions are
    therefore rebuilt for a subclass of ours, over a copy of their module's names with that one name changed: nothing
    is patched for anybody else, and two threads never meet. Languages are set afterwards, past its stale tables.
    """
    names = {**vars(sys.modules[library_class.__module__]), "requests": transport}
    rebuilt: dict[str, object] = {
        name: _rebound(function, names)
        for name, function in vars(library_class).items()
        if isinstance(function, FunctionType) and "requests" in function.__code__.co_names
    }
    if not rebuilt:
        raise TypeError(f"{library_class.__name__} no longer calls requests: its calls would have no time limit")
    if "_get_supported_languages" in rebuilt:
        rebuilt["_get_supported_languages"] = _no_languages  # Microsoft's asks the network while it is being made
    return type(library_class.__name__, (library_class,), rebuilt)(source="auto", target="auto", **arguments)


def _rebound(function: FunctionType, names: dict[str, Any]) -> FunctionType:
    fresh = FunctionType(function.__code__, names, function.__name__, function.__defaults__, function.__closure__)
    fresh.__kwdefaults__ = function.__kwdefaults__
    return fresh


def _no_languages(_: object) -> dict[str, str]:
    return {}
