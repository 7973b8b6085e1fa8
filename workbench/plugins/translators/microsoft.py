"""Microsoft Translator (Azure) with the user's key, through deep-translator."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, ClassVar

from workbench.domain.ports import Option
from workbench.errors import EngineError
from workbench.plugins.translators.engine import WebEngine, over
from workbench.plugins.translators.languages import canonical, is_traditional_chinese, primary
from workbench.plugins.translators.refusals import failure

if TYPE_CHECKING:
    from workbench.plugins.translators.transport import Answer, Request, Transport

_OWN = {"zh": "zh-Hans", "no": "nb", "nn": "nb", "sr": "sr-Cyrl", "tl": "fil"}
_KEPT = ("pt-PT", "fr-CA", "sr-Latn", "zh-Hans", "mn-Mong", "iu-Latn")


class MicrosoftEngine(WebEngine):
    """Azure's translator, version 3 of its API; the region is that of the user's resource."""

    id: ClassVar[str] = "microsoft"
    title: ClassVar[str] = "Microsoft Translator"
    options: ClassVar[tuple[Option, ...]] = (
        Option("key", "Key", secret=True, required=True),
        Option("region", "Region of the resource, such as westeurope"),
        Option("url", "Address", default="https://api.cognitive.microsofttranslator.com/translate"),
    )
    largest: ClassVar[int] = 10_000

    def language(self, tag: str, *, is_source: bool) -> str:
        """Return Microsoft's code: bare, but for the few that it splits by script or region."""
        code = canonical(tag)
        if not code and not is_source:
            raise failure(self, "engine.language", detail=tag)
        if is_traditional_chinese(code):
            return "zh-Hant"
        return code if code in _KEPT else _OWN.get(primary(code), primary(code))

    def ask(self, text: str, transport: Transport, source: str, target: str) -> object:
        """Ask for one text."""
        # Imported here: deep-translator takes half a second to load.
        from deep_translator.microsoft import MicrosoftTranslator

        client = over(transport, MicrosoftTranslator, api_key=self.value("key"), region=self.value("region") or None)
        client.source, client.target, client._base_url = source, target, self.value("url")
        return client.translate(text)

    def shape(self, request: Request) -> None:
        """Name the version of the API, and leave the source out where it shall be detected."""
        request.params["api-version"] = "3.0"
        if not request.params.get("from"):
            request.params.pop("from", None)

    def refuse(self, answer: Answer) -> EngineError | None:
        """Read the six-digit code of an error, which says more than its HTTP status.

        https://learn.microsoft.com/azure/ai-services/translator/text-translation/reference/status-response-codes
        """
        try:
            code = int(json.loads(answer.text)["error"]["code"])
        except (ValueError, KeyError, TypeError):
            return None
        if code in (400019, 400023, 400035, 400036):
            return failure(self, "engine.language")
        if code in (400050, 400077):
            return failure(self, "engine.too-long")
        return failure(self, "engine.quota") if code == 403001 else None
