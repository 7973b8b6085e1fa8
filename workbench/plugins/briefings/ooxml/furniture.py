"""The parts that change little: numbering, settings, theme, font table, application properties."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.plugins.briefings.look import Look
from workbench.plugins.briefings.ooxml.xml import DECLARATION, NAMESPACES

_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_COMPATIBILITY = (
    ("compatibilityMode", 15),
    ("overrideTableStyleFontSizeAndJustification", 1),
    ("enableOpenTypeFeatures", 1),
    ("doNotFlipMirrorIndents", 1),
    ("differentiateMultirowTableHeaders", 1),
)
_COLOUR_MAP = (
    'w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1" w:accent2="accent2" '
    'w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6" w:hyperlink="hyperlink" '
    'w:followedHyperlink="followedHyperlink"'
)


def numbering(look: Look) -> str:
    """Return the numbering part: list 1 counts judgements, list 2 has bullets.

    The number goes to the right by itself in a right-to-left paragraph; `lvlJc` must be `left` there too.
    """
    count = _level("decimal", "%1.", 397, f'<w:b/><w:bCs/><w:color w:val="{look.colours["accent"]}"/>')
    bullet = _level("bullet", "•", 283, '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial" w:hint="default"/>')
    kinds = "".join(
        f'<w:abstractNum w:abstractNumId="{at}"><w:multiLevelType w:val="singleLevel"/>{level}</w:abstractNum>'
        for at, level in enumerate((count, bullet))
    )
    lists = "".join(f'<w:num w:numId="{at}"><w:abstractNumId w:val="{at - 1}"/></w:num>' for at in (1, 2))
    return f"{DECLARATION}<w:numbering {NAMESPACES}>{kinds}{lists}</w:numbering>"


def _level(kind: str, text: str, indent: int, properties: str) -> str:
    return (
        f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:start="{indent}" w:hanging="{indent}"/></w:pPr>'
        f"<w:rPr>{properties}</w:rPr></w:lvl>"
    )


def settings(latin_language: str, arabic_language: str, *, embedded: bool) -> str:
    """Return the settings part."""
    fonts = "<w:embedTrueTypeFonts/><w:saveSubsetFonts/>" if embedded else ""
    compatible = "".join(
        f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word" w:val="{value}"/>'
        for name, value in _COMPATIBILITY
    )
    return (
        f'{DECLARATION}<w:settings {NAMESPACES}><w:zoom w:percent="100"/>{fonts}<w:defaultTabStop w:val="720"/>'
        '<w:characterSpacingControl w:val="doNotCompress"/>'
        '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
        f"<w:compat>{compatible}</w:compat>"
        f'<w:themeFontLang w:val="{latin_language}" w:bidi="{arabic_language}"/>'
        f'<w:clrSchemeMapping {_COLOUR_MAP}/><w:decimalSymbol w:val="."/><w:listSeparator w:val=","/></w:settings>'
    )


def theme(look: Look) -> str:
    """Return a theme that agrees with the styles, which name typefaces and colours themselves."""
    ink, heading, accent = look.colours["ink"], look.colours["heading"], look.colours["accent"]
    marking, link, muted = look.colours["marking"], look.colours["link"], look.colours["muted"]
    named = {
        "dk1": ink, "lt1": "FFFFFF", "dk2": heading, "lt2": look.colours["shade"], "accent1": heading,
        "accent2": accent, "accent3": look.chips["actor"][1], "accent4": marking, "accent5": link, "accent6": muted,
        "hlink": link, "folHlink": muted,
    }  # fmt: skip
    colours = "".join(f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in named.items())
    faces = "".join(
        f'<a:{kind}><a:latin typeface="{look.fonts["latin"]}"/><a:ea typeface=""/>'
        f'<a:cs typeface="{look.fonts["arabic"]}"/><a:font script="Arab" typeface="{look.fonts["arabic"]}"/></a:{kind}>'
        for kind in ("majorFont", "minorFont")
    )
    fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    return (
        f'{DECLARATION}<a:theme xmlns:a="{_DRAWING}" name="Briefing"><a:themeElements>'
        f'<a:clrScheme name="Briefing">{colours}</a:clrScheme><a:fontScheme name="Briefing">{faces}</a:fontScheme>'
        f'<a:fmtScheme name="Briefing"><a:fillStyleLst>{fill * 3}</a:fillStyleLst>'
        f'<a:lnStyleLst>{f"""<a:ln w="9525">{fill}</a:ln>""" * 3}</a:lnStyleLst>'
        f"<a:effectStyleLst>{'<a:effectStyle><a:effectLst/></a:effectStyle>' * 3}</a:effectStyleLst>"
        f"<a:bgFillStyleLst>{fill * 3}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>"
    )


@dataclass(frozen=True, slots=True)
class EmbeddedFont:
    """One face of the Arabic typeface inside the document: its element, relation and key."""

    element: str
    relation: str
    key: str


def font_table(look: Look, embedded: tuple[EmbeddedFont, ...] = ()) -> str:
    """Return the font table, which names what to use where a typeface is missing."""
    inside = "".join(f'<w:{face.element} r:id="{face.relation}" w:fontKey="{{{face.key}}}"/>' for face in embedded)
    return (
        f'{DECLARATION}<w:fonts {NAMESPACES}><w:font w:name="{look.fonts["arabic"]}">'
        f'<w:altName w:val="{look.fonts["arabic_instead"]}"/><w:charset w:val="B2"/><w:family w:val="roman"/>'
        f'<w:pitch w:val="variable"/>{inside}</w:font><w:font w:name="{look.fonts["latin"]}">'
        f'<w:altName w:val="{look.fonts["latin_instead"]}"/><w:charset w:val="00"/><w:family w:val="swiss"/>'
        '<w:pitch w:val="variable"/></w:font></w:fonts>'
    )


APPLICATION = (
    f'{DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
    "<Application>Bayan</Application></Properties>"
)
