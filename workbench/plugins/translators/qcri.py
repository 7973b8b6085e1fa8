"""QCRI's Arabic and English engine (Shaheen) with the user's key, through deep-translator."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, ClassVar

from workbench.domain.ports import Option
from workbench.errors import EngineError
from workbench.plugins.translators.engine import WebEngine, over
from workbench.plugins.translators.languages import primary
from workbench.plugins.translators.refusals import failure

if TYPE_CHECKING:
    from workbench.plugins.translators.transport import Answer, Transport


class QcriEngine(WebEngine):
    """The engine of the Qatar Computing Research Institute: Arabic, English and Spanish, by domain."""

    id: ClassVar[str] = "qcri"
    title: ClassVar[str] = "QCRI Shaheen"
    options: ClassVar[tuple[Option, ...]] = (
        Option("key", "Key", secret=True, required=True),
        Option("domain", "Domain", default="general"),
        Option("url", "Address", default="https://mt.qcri.org/api/v1"),
    )
    largest: ClassVar[int] = 1000

    def language(self, tag: str, *, is_source: bool) -> str:
        """Return QCRI's code: the bare language."""
        # Imported here: deep-translator takes half a second to load.
        from deep_translator.constants import QCRI_LANGUAGE_TO_CODE

        if primary(tag) not in QCRI_LANGUAGE_TO_CODE.values():
            raise failure(self, "engine.language", detail=tag)
        return primary(tag)

    def ask(self, text: str, transport: Transport, source: str, target: str) -> object:
        """Ask for one text; QCRI's protocol wants the key in the address."""
        # Imported here: deep-translator takes half a second to load.
        from deep_translator.qcri import QcriTranslator

        client = over(transport, QcriTranslator, api_key=self.value("key"))
        client.source, client.target = source, target
        client._base_url = self.value("url").rstrip("/") + "/{endpoint}"
        return client.translate(text, domain=self.value("domain"))

    def refuse(self, answer: Answer) -> EngineError | None:
        """Read a refusal that comes with HTTP status 200."""
        try:
            body = json.loads(answer.text)
            refused, words = body["success"] is False, str(body.get("error", "")).casefold()
        except (ValueError, KeyError, TypeError):
            return None
        if not refused:
            return None
        return failure(self, "engine.key" if "key" in words else "engine.bad-answer", detail="refused")
