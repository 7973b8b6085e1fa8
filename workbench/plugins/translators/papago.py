"""Naver's Papago with the user's application, through deep-translator's class and Naver Cloud's present address."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from workbench.domain.ports import Option
from workbench.errors import EngineError
from workbench.plugins.translators.engine import WebEngine, over
from workbench.plugins.translators.languages import canonical, is_traditional_chinese, primary
from workbench.plugins.translators.refusals import failure

if TYPE_CHECKING:
    from workbench.plugins.translators.transport import Answer, Request, Transport


class PapagoEngine(WebEngine):
    """Papago on Naver Cloud; its languages are judged by the server, since deep-translator's table is reversed."""

    id: ClassVar[str] = "papago"
    title: ClassVar[str] = "Papago"
    options: ClassVar[tuple[Option, ...]] = (
        Option("client", "Client id", required=True),
        Option("key", "Client secret", secret=True, required=True),
        Option("url", "Address", default="https://papago.apigw.ntruss.com/nmt/v1/translation"),
    )
    largest: ClassVar[int] = 5000

    def language(self, tag: str, *, is_source: bool) -> str:
        """Return Papago's code: the bare language, with a region for Chinese."""
        code = canonical(tag)
        if not code and not is_source:
            raise failure(self, "engine.language", detail=tag)
        if primary(code) == "zh":
            return "zh-TW" if is_traditional_chinese(code) else "zh-CN"
        return primary(code) or "auto"

    def ask(self, text: str, transport: Transport, source: str, target: str) -> object:
        """Ask for one text."""
        # Imported here: deep-translator takes half a second to load.
        from deep_translator.papago import PapagoTranslator

        client = over(transport, PapagoTranslator, client_id=self.value("client"), secret_key=self.value("key"))
        client.source, client.target, client._base_url = source, target, self.value("url")
        return client.translate(text)

    def shape(self, request: Request) -> None:
        """Name the application as Naver Cloud does; the service that deep-translator was written for has closed.

        https://api.ncloud-docs.com/docs/en/ai-naver-papagonmt
        """
        request.headers["X-NCP-APIGW-API-KEY-ID"] = request.headers.pop("X-Naver-Client-Id")
        request.headers["X-NCP-APIGW-API-KEY"] = request.headers.pop("X-Naver-Client-Secret")

    def refuse(self, answer: Answer) -> EngineError | None:
        """Read the codes for languages that Papago does not have and for texts that are too long."""
        if answer.status_code == 400 and any(code in answer.text for code in ("N2MT02", "N2MT04", "N2MT05", "N2MT06")):
            return failure(self, "engine.language")
        if answer.status_code == 400 and "N2MT08" in answer.text:
            return failure(self, "engine.too-long")
        return None
