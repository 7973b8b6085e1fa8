"""DeepL with the user's key, through deep-translator's class and DeepL's present way to be asked."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from workbench.domain.ports import Option
from workbench.errors import EngineError
from workbench.plugins.translators.engine import WebEngine, over
from workbench.plugins.translators.languages import canonical, is_traditional_chinese, primary
from workbench.plugins.translators.refusals import failure

if TYPE_CHECKING:
    from workbench.plugins.translators.transport import Answer, Request, Transport

_TARGETS = {"en": "EN-US", "pt": "PT-PT", "zh": "ZH-HANS", "no": "NB"}
_REGIONS = ("EN-GB", "EN-US", "PT-BR", "PT-PT", "ES-419")


class DeepLEngine(WebEngine):
    """DeepL's API, free or paid; deep-translator's own table lacks Arabic, so DeepL itself judges languages."""

    id: ClassVar[str] = "deepl"
    title: ClassVar[str] = "DeepL"
    options: ClassVar[tuple[Option, ...]] = (
        Option("key", "Key", secret=True, required=True),
        Option("plan", "Plan of the key", "choice", default="free", choices=("free", "pro")),
        Option("url", "Address, where it is not DeepL's own"),
    )
    # DeepL takes 128 KiB a request; shorter ones come back within a deadline.
    largest: ClassVar[int] = 10_000

    def language(self, tag: str, *, is_source: bool) -> str:
        """Return DeepL's code: sources bare, targets with a region where DeepL has several."""
        code = canonical(tag)
        if not code and not is_source:
            raise failure(self, "engine.language", detail=tag)
        bare = primary(code)
        if is_source:
            return {"": "auto", "no": "NB"}.get(bare, bare.upper())
        if is_traditional_chinese(code):
            return "ZH-HANT"
        return code.upper() if code.upper() in _REGIONS else _TARGETS.get(bare, bare.upper())

    def ask(self, text: str, transport: Transport, source: str, target: str) -> object:
        """Ask for one text."""
        # Imported here: deep-translator takes half a second to load.
        from deep_translator.deepl import DeeplTranslator

        client = over(transport, DeeplTranslator, api_key=self.value("key"), use_free_api=self.value("plan") == "free")
        client.source, client.target = source, target
        if self.value("url"):
            client._base_url = self.value("url").rstrip("/") + "/v2/"
        return client.translate(text)

    def shape(self, request: Request) -> None:
        """Post, with the key in a header: since January 2026 DeepL refuses keys in addresses, and GET altogether.

        https://developers.deepl.com/docs/resources/breaking-changes-change-notices
        """
        request.method, request.form, request.params = "POST", request.params, {}
        request.headers["Authorization"] = f"DeepL-Auth-Key {request.form.pop('auth_key')}"
        if request.form.get("source_lang") == "auto":
            del request.form["source_lang"]

    def refuse(self, answer: Answer) -> EngineError | None:
        """Read DeepL's own 456, quota exceeded, and its 400 for languages."""
        if answer.status_code == 456:
            return failure(self, "engine.quota")
        if answer.status_code == 400 and "_lang" in answer.text:
            return failure(self, "engine.language")
        return None
