"""Machine-translation engines: each reaches the network only inside `translate`, never when imported or made.

Left out of what deep-translator offers: Pons and Linguee, which are dictionaries of single words (at most 50
characters), not engines for sentences (docs/decisions/0007). Its release 1.11 has no Tencent adapter.
"""

BUILTIN: tuple[str, ...] = (
    "workbench.plugins.translators.google:GoogleEngine",
    "workbench.plugins.translators.mymemory:MyMemoryEngine",
    "workbench.plugins.translators.libretranslate:LibreTranslateEngine",
    "workbench.plugins.translators.deepl:DeepLEngine",
    "workbench.plugins.translators.microsoft:MicrosoftEngine",
    "workbench.plugins.translators.chat:ChatEngine",
    "workbench.plugins.translators.qcri:QcriEngine",
    "workbench.plugins.translators.baidu:BaiduEngine",
    "workbench.plugins.translators.papago:PapagoEngine",
    "workbench.plugins.translators.yandex:YandexEngine",
)
