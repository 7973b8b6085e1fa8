"""Yandex with a key of its API 1.5, through deep-translator."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from workbench.domain.ports import Option
from workbench.errors import EngineError
from workbench.plugins.translators.engine import WebEngine, over
from workbench.plugins.translators.languages import canonical, primary
from workbench.plugins.translators.refusals import failure

if TYPE_CHECKING:
    from workbench.plugins.translators.transport import Answer, Transport

_ERRORS: Mapping[int, tuple[str, bool]] = {
    401: ("engine.key", False),
    402: ("engine.key", False),
    403: ("engine.quota", False),
    404: ("engine.quota", False),
    413: ("engine.too-long", False),
    422: ("engine.refused", False),
    429: ("engine.too-many-requests", True),
    501: ("engine.language", False),
}


class YandexEngine(WebEngine):
    """Yandex Translate 1.5, the version that deep-translator speaks; Yandex gives out no new keys for it."""

    id: ClassVar[str] = "yandex"
    title: ClassVar[str] = "Yandex Translate 1.5"
    options: ClassVar[tuple[Option, ...]] = (
        Option("key", "Key of the API 1.5", secret=True, required=True),
        Option("url", "Address", default="https://translate.yandex.net/api/v1.5/tr.json"),
    )
    largest: ClassVar[int] = 5000

    def language(self, tag: str, *, is_source: bool) -> str:
        """Return Yandex's code: the bare language."""
        if not canonical(tag) and not is_source:
            raise failure(self, "engine.language", detail=tag)
        return primary(tag) or "auto"

    def ask(self, text: str, transport: Transport, source: str, target: str) -> object:
        """Ask for one text; deep-translator hands back Yandex's list of lines as it is."""
        # Imported here: deep-translator takes half a second to load.
        from deep_translator.yandex import YandexTranslator

        client = over(transport, YandexTranslator, api_key=self.value("key"))
        client.source, client.target = source, target
        client._base_url = self.value("url").rstrip("/") + "/{endpoint}"
        return "\n".join(client.translate(text))

    def refuse(self, answer: Answer) -> EngineError | None:
        """Read Yandex's own code, where 403 and 404 are quotas and 501 is a language."""
        try:
            code = int(json.loads(answer.text)["code"])
        except (ValueError, KeyError, TypeError):
            return None
        if code == 200:
            return None
        name, retryable = _ERRORS.get(code, ("engine.server", code >= 500))
        return EngineError(name, engine=self.id, title=self.title, retryable=retryable, retry_after=None, status=code)
