"""Baidu's translation API with the user's application, through deep-translator."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from workbench.domain.ports import Option
from workbench.errors import EngineError
from workbench.plugins.translators.engine import WebEngine, over
from workbench.plugins.translators.languages import is_traditional_chinese, primary
from workbench.plugins.translators.refusals import failure

if TYPE_CHECKING:
    from workbench.plugins.translators.transport import Answer, Request, Transport

# https://fanyi-api.baidu.com/doc/21: names of languages and numbers of errors.
_OWN: Mapping[str, str] = {
    "": "auto", "ar": "ara", "bg": "bul", "zh": "zh", "cs": "cs", "da": "dan", "nl": "nl", "en": "en", "et": "est",
    "fi": "fin", "fr": "fra", "de": "de", "el": "el", "hu": "hu", "it": "it", "ja": "jp", "ko": "kor", "pl": "pl",
    "pt": "pt", "ro": "rom", "ru": "ru", "sl": "slo", "es": "spa", "sv": "swe", "th": "th", "vi": "vie", "yue": "yue",
}  # fmt: skip
_ERRORS: Mapping[str, tuple[str, bool]] = {
    "52001": ("engine.server", True),
    "52002": ("engine.server", True),
    "52003": ("engine.key", False),
    "54001": ("engine.key", False),
    "54003": ("engine.too-many-requests", True),
    "54004": ("engine.quota", False),
    "54005": ("engine.too-many-requests", True),
    "58001": ("engine.language", False),
    "58002": ("engine.key", False),
    "90107": ("engine.key", False),
}


class BaiduEngine(WebEngine):
    """Baidu Translate's general API."""

    id: ClassVar[str] = "baidu"
    title: ClassVar[str] = "Baidu Translate"
    options: ClassVar[tuple[Option, ...]] = (
        Option("appid", "Application id", required=True),
        Option("key", "Application key", secret=True, required=True),
        Option("url", "Address", default="https://fanyi-api.baidu.com/api/trans/vip/translate"),
    )
    largest: ClassVar[int] = 5900

    def language(self, tag: str, *, is_source: bool) -> str:
        """Return Baidu's own short name of a language."""
        code = "cht" if is_traditional_chinese(tag) else _OWN.get(primary(tag))
        if code is None or (code == "auto" and not is_source):
            raise failure(self, "engine.language", detail=tag)
        return code

    def measure(self, text: str) -> int:
        """Count bytes, as Baidu's limit of 6,000 does."""
        return len(text.encode())

    def ask(self, text: str, transport: Transport, source: str, target: str) -> object:
        """Ask for one text."""
        # Imported here: deep-translator takes half a second to load.
        from deep_translator.baidu import BaiduTranslator

        client = over(transport, BaiduTranslator, appid=self.value("appid"), appkey=self.value("key"))
        client.source, client.target, client._base_url = source, target, self.value("url")
        return client.translate(text)

    def shape(self, request: Request) -> None:
        """Send the text in the body: deep-translator puts it in the address."""
        request.form, request.params = request.params, {}

    def refuse(self, answer: Answer) -> EngineError | None:
        """Read Baidu's numbered errors, which come with HTTP status 200."""
        try:
            code = str(json.loads(answer.text)["error_code"])
        except (ValueError, KeyError, TypeError):
            return None
        if code == "52000":
            return None
        name, retryable = _ERRORS.get(code, ("engine.refused", False))
        return EngineError(
            name, engine=self.id, title=self.title, retryable=retryable, retry_after=None, status=int(code)
        )
