"""MyMemory, a public memory with machine translation behind it, through deep-translator; needs no key."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, ClassVar

from workbench.domain.ports import Option
from workbench.errors import EngineError
from workbench.plugins.translators.engine import WebEngine, over
from workbench.plugins.translators.languages import canonical, closest
from workbench.plugins.translators.refusals import by_status, failure

if TYPE_CHECKING:
    from workbench.plugins.translators.transport import Answer, Transport


class MyMemoryEngine(WebEngine):
    """MyMemory: a few thousand words a day, more with an e-mail address."""

    id: ClassVar[str] = "mymemory"
    title: ClassVar[str] = "MyMemory"
    options: ClassVar[tuple[Option, ...]] = (
        Option("email", "E-mail address, for a larger daily quota"),
        # deep-translator's own address is plain http, which anybody on the way can read.
        Option("url", "Address", default="https://api.mymemory.translated.net/get"),
    )
    largest: ClassVar[int] = 490

    def language(self, tag: str, *, is_source: bool) -> str:
        """Return MyMemory's code, which always names a region; it cannot detect a language."""
        # Imported here: deep-translator takes half a second to load.
        from deep_translator.constants import MY_MEMORY_LANGUAGES_TO_CODES

        code = closest(tag, MY_MEMORY_LANGUAGES_TO_CODES.values()) if canonical(tag) else None
        if code is None:
            raise failure(self, "engine.language", detail=tag)
        return code

    def measure(self, text: str) -> int:
        """Count bytes: the limit of 500 that MyMemory documents is of UTF-8, so of some 250 Arabic letters."""
        return len(text.encode())

    def ask(self, text: str, transport: Transport, source: str, target: str) -> object:
        """Ask for one text."""
        # Imported here: deep-translator takes half a second to load.
        from deep_translator.mymemory import MyMemoryTranslator

        client = over(transport, MyMemoryTranslator, email=self.value("email") or None)
        client.source, client.target, client._base_url = source, target, self.value("url")
        return client.translate(text)

    def refuse(self, answer: Answer) -> EngineError | None:
        """Read the status inside the answer: MyMemory sends refusals as translations, with HTTP status 200."""
        try:
            body = json.loads(answer.text)
            status = int(body["responseStatus"])
            words = str(body["responseData"]["translatedText"]).upper()
        except (ValueError, KeyError, TypeError):
            return None
        if "QUERY LENGTH LIMIT" in words:
            return failure(self, "engine.too-long")
        if "INVALID" in words and "LANGUAGE" in words and status != 200:
            return failure(self, "engine.language")
        # The day's quota comes back tomorrow: waiting some seconds for it helps nobody.
        if words.startswith("MYMEMORY WARNING") or body.get("quotaFinished") is True:
            return failure(self, "engine.quota")
        return None if 200 <= status < 300 else by_status(self, status, answer.headers)
