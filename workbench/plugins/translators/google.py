"""Google Translate's public page, through deep-translator; needs no key."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from workbench.domain.ports import Option
from workbench.plugins.translators.engine import WebEngine, over
from workbench.plugins.translators.languages import canonical, closest, is_traditional_chinese, primary
from workbench.plugins.translators.refusals import failure

if TYPE_CHECKING:
    from workbench.plugins.translators.transport import Transport

_OWN = {"he": "iw", "jv": "jw", "zh": "zh-CN", "nb": "no", "nn": "no", "fil": "tl"}


class GoogleEngine(WebEngine):
    """Google Translate without a key: for light use, with limits that Google does not publish."""

    id: ClassVar[str] = "google"
    title: ClassVar[str] = "Google Translate"
    options: ClassVar[tuple[Option, ...]] = (Option("url", "Address", default="https://translate.google.com/m"),)
    # deep-translator allows 5,000, but the text travels in the address, where each Arabic letter takes six characters.
    largest: ClassVar[int] = 1800

    def language(self, tag: str, *, is_source: bool) -> str:
        """Return Google's code: old ISO codes for some languages, regions only for Chinese."""
        # Imported here: deep-translator takes half a second to load.
        from deep_translator.constants import GOOGLE_LANGUAGES_TO_CODES

        if is_source and not canonical(tag):
            return "auto"
        wanted = "zh-TW" if is_traditional_chinese(tag) else _OWN.get(primary(tag), canonical(tag))
        code = closest(wanted, GOOGLE_LANGUAGES_TO_CODES.values()) if wanted else None
        if code is None:
            raise failure(self, "engine.language", detail=tag)
        return code

    def ask(self, text: str, transport: Transport, source: str, target: str) -> object:
        """Ask for one text."""
        # Imported here: deep-translator takes half a second to load.
        from deep_translator.google import GoogleTranslator

        client = over(transport, GoogleTranslator)
        client.source, client.target, client._base_url = source, target, self.value("url")
        answer = client.translate(text)
        # None is deep-translator's way to say that the answer is the text itself and holds no letter or digit.
        return text if answer is None else answer
