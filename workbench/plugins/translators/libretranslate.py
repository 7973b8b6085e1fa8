"""LibreTranslate at an address of the user's choice, through deep-translator; may run on the user's own computer."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from workbench.domain.ports import Option
from workbench.errors import EngineError
from workbench.plugins.translators.engine import WebEngine, over
from workbench.plugins.translators.languages import canonical, is_traditional_chinese, primary
from workbench.plugins.translators.refusals import failure

if TYPE_CHECKING:
    from workbench.plugins.translators.transport import Answer, Request, Transport


class LibreTranslateEngine(WebEngine):
    """A LibreTranslate server; the languages are those that the server has."""

    id: ClassVar[str] = "libretranslate"
    title: ClassVar[str] = "LibreTranslate"
    options: ClassVar[tuple[Option, ...]] = (
        Option("url", "Address of the server", "url", default="http://localhost:5000", required=True),
        Option("key", "Key, where the server wants one", secret=True),
    )
    largest: ClassVar[int] = 2000

    def language(self, tag: str, *, is_source: bool) -> str:
        """Return LibreTranslate's code: the bare language, but for written forms of Chinese and Portuguese."""
        code = canonical(tag)
        if not code and not is_source:
            raise failure(self, "engine.language", detail=tag)
        if not code:
            return "auto"
        if is_traditional_chinese(code):
            return "zt"
        return "pt-BR" if code == "pt-BR" else primary(code)

    def ask(self, text: str, transport: Transport, source: str, target: str) -> object:
        """Ask for one text."""
        # Imported here: deep-translator takes half a second to load.
        from deep_translator.libre import LibreTranslator

        # deep-translator insists on a key; `shape` takes the pretended one out again.
        client = over(transport, LibreTranslator, api_key=self.value("key") or "none")
        client.source, client.target = source, target
        client._base_url = self.value("url").rstrip("/") + "/"
        return client.translate(text)

    def shape(self, request: Request) -> None:
        """Send text and key in the body: deep-translator puts both in the address, which servers log and limit."""
        request.form, request.params = request.params, {}
        if not self.value("key"):
            request.form.pop("api_key", None)

    def refuse(self, answer: Answer) -> EngineError | None:
        """Tell an unknown language from other bad requests: the server answers 400 and says so in a sentence."""
        if answer.status_code == 400 and "not supported" in answer.text:
            return failure(self, "engine.language")
        if answer.status_code == 400 and "api key" in answer.text.casefold():
            return failure(self, "engine.key")
        if answer.status_code == 400 and "exceeds" in answer.text:
            return failure(self, "engine.too-long")
        return None
