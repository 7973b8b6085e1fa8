"""The style part: every paragraph style in both directions, the built-in names carrying the lead's.

Each Latin size, weight and typeface has its complex-script twin, and right-to-left styles are aligned by `start` only.
"""

from __future__ import annotations

from dataclasses import dataclass

from workbench.plugins.briefings.look import CHIPS, Look
from workbench.plugins.briefings.ooxml.style_table import CHARACTERS, PARAGRAPHS, ParagraphStyle
from workbench.plugins.briefings.ooxml.xml import DECLARATION, NAMESPACES

_LATENT = (
    '<w:latentStyles w:defLockedState="0" w:defUIPriority="99" w:defSemiHidden="0" w:defUnhideWhenUsed="0" '
    'w:defQFormat="0" w:count="376"/>'
)
_MARGINS = (
    '<w:tblCellMar><w:top w:w="{0}" w:type="dxa"/><w:left w:w="{1}" w:type="dxa"/>'
    '<w:bottom w:w="{0}" w:type="dxa"/><w:right w:w="{1}" w:type="dxa"/></w:tblCellMar>'
)
# Identifier, name, whether rules stand between columns, side margin of cells.
_TABLES = (
    ("BriefTable", "Brief Table", True, 113),
    ("DenseTable", "Dense Table", True, 75),
    ("MetaTable", "Meta Table", False, 113),
)
_UNSEEN = '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/>'


@dataclass(frozen=True, slots=True)
class StyleBook:
    """Writes the style part for a look, a lead direction and the two proofing languages."""

    look: Look
    lead_rtl: bool
    latin_language: str
    arabic_language: str

    def part(self) -> str:
        """Return the part's XML."""
        styles = [self._normal(), _default_character(), _normal_table(), _no_list()]
        for style in PARAGRAPHS:
            styles.append(self._paragraph(style, self.lead_rtl))
            styles.append(self._paragraph(style, not self.lead_rtl))
        styles += [self._character(name) for name in CHARACTERS]
        styles += [self._chip(name) for name in CHIPS]
        styles += [self._table(*table) for table in _TABLES]
        return f"{DECLARATION}<w:styles {NAMESPACES}>{self._defaults()}{_LATENT}{''.join(styles)}</w:styles>"

    def _fonts(self) -> str:
        latin, arabic = self.look.fonts["latin"], self.look.fonts["arabic"]
        return f'<w:rFonts w:ascii="{latin}" w:hAnsi="{latin}" w:eastAsia="{latin}" w:cs="{arabic}"/>'

    def _defaults(self) -> str:
        return (
            f"<w:docDefaults><w:rPrDefault><w:rPr>{self._fonts()}"
            f'<w:color w:val="{self.look.colours["ink"]}"/><w:sz w:val="21"/><w:szCs w:val="25"/>'
            f'<w:lang w:val="{self.latin_language}" w:eastAsia="{self.latin_language}" '
            f'w:bidi="{self.arabic_language}"/>'
            '</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="264" w:lineRule="auto"/>'
            "</w:pPr></w:pPrDefault></w:docDefaults>"
        )

    def _normal(self) -> str:
        bidi = "<w:pPr><w:bidi/></w:pPr>" if self.lead_rtl else ""
        return (
            '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
            f"{bidi}</w:style>"
        )

    def _paragraph(self, style: ParagraphStyle, rtl: bool) -> str:
        leads = rtl == self.lead_rtl
        suffix = "" if leads else ("Arabic" if rtl else "Latin")
        name = style.name if leads else f"{style.name[:1].upper()}{style.name[1:]} {suffix}"
        custom = "" if leads and style.builtin else ' w:customStyle="1"'
        following = f'<w:next w:val="{style.following}{suffix}"/>' if style.following else ""
        priority = f'<w:uiPriority w:val="{style.priority}"/>' if leads else ""
        return (
            f'<w:style w:type="paragraph"{custom} w:styleId="{style.key}{suffix}"><w:name w:val="{name}"/>'
            f'<w:basedOn w:val="Normal"/>{following}{priority}{"<w:qFormat/>" if style.offered else ""}'
            f"<w:pPr>{self._layout(style, rtl)}</w:pPr>{self._run(style, rtl)}</w:style>"
        )

    def _layout(self, style: ParagraphStyle, rtl: bool) -> str:
        """Return paragraph properties in the order that the schema fixes."""
        line, rule = (style.line_arabic, style.rule_arabic) if rtl else (style.line, style.rule)
        before, after = (style.before_arabic, style.after_arabic) if rtl else (style.before, style.after)
        kept = ("<w:keepNext/>" if style.keep_next else "") + ("<w:keepLines/>" if style.keep_lines else "")
        numbered = f'<w:numPr><w:numId w:val="{style.numbering}"/></w:numPr>' if style.numbering else ""
        shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{self._colour(style.shade)}"/>' if style.shade else ""
        indent = f'<w:ind w:start="{style.indent[0]}" w:end="{style.indent[1]}"/>' if any(style.indent) else ""
        alignment = style.alignment or ("start" if rtl else "")
        return "".join(
            (
                kept,
                numbered,
                self._border(style, rtl),
                shade,
                self._tabs(style),
                "<w:bidi/>" if rtl else '<w:bidi w:val="0"/>',
                f'<w:spacing w:before="{before}" w:after="{after}" w:line="{line}" w:lineRule="{rule}"/>',
                indent,
                "<w:contextualSpacing/>" if style.contextual else "",
                f'<w:jc w:val="{alignment}"/>' if alignment else "",
                f'<w:outlineLvl w:val="{style.outline}"/>' if style.outline is not None else "",
            )
        )

    def _border(self, style: ParagraphStyle, rtl: bool) -> str:
        if style.border == "below":
            return (
                f'<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="3" w:color="{self._colour("accent")}"/></w:pBdr>'
            )
        if style.border == "above":
            return f'<w:pBdr><w:top w:val="single" w:sz="4" w:space="4" w:color="{self._colour("rule")}"/></w:pBdr>'
        if style.border == "bar":
            # Borders, unlike indents, keep their physical side in a right-to-left paragraph.
            side = "right" if rtl else "left"
            return (
                f'<w:pBdr><w:{side} w:val="single" w:sz="24" w:space="8" w:color="{self._colour("accent")}"/></w:pBdr>'
            )
        return ""

    def _tabs(self, style: ParagraphStyle) -> str:
        leader = {"dots": ' w:leader="dot"', "plain": ""}.get(style.tab)
        if leader is None:
            return ""
        return f'<w:tabs><w:tab w:val="right"{leader} w:pos="{self.look.text_width}"/></w:tabs>'

    def _run(self, style: ParagraphStyle, rtl: bool) -> str:
        weight = "<w:b/><w:bCs/>" if style.bold else ""
        slant = '<w:i/><w:iCs w:val="0"/>' if style.italic else ""  # Arabic typefaces have no true italic
        colour = f'<w:color w:val="{self._colour(style.colour)}"/>' if style.colour else ""
        latin, arabic = style.sizes_arabic if rtl else style.sizes
        return f'<w:rPr>{weight}{slant}{colour}<w:sz w:val="{latin}"/><w:szCs w:val="{arabic}"/></w:rPr>'

    def _character(self, name: str) -> str:
        markup = {
            "Strong": "<w:b/><w:bCs/>",
            "Muted": f'<w:color w:val="{self._colour("muted")}"/>',
            "Hyperlink": f'<w:color w:val="{self._colour("link")}"/><w:u w:val="single"/>',
            "FootnoteReference": '<w:vertAlign w:val="superscript"/>',
        }[name]
        custom, shown = CHARACTERS[name]
        return _character_style(name, shown, markup, custom=custom)

    def _chip(self, name: str) -> str:
        ground, ink = self.look.chips[name]
        markup = (
            f'<w:b/><w:bCs/><w:color w:val="{ink}"/><w:sz w:val="17"/><w:szCs w:val="21"/>'
            f'<w:shd w:val="clear" w:color="auto" w:fill="{ground}"/>'
        )
        return _character_style(f"Tag{name.title()}", f"Tag {name.title()}", markup, custom=True)

    def _table(self, key: str, name: str, columns: bool, margin: int) -> str:
        heading, rule = self._colour("heading"), self._colour("rule")
        inside = f'<w:insideV w:val="single" w:sz="4" w:space="0" w:color="{rule}"/>' if columns else ""
        return (
            f'<w:style w:type="table" w:customStyle="1" w:styleId="{key}"><w:name w:val="{name}"/>'
            '<w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/>'
            '<w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr><w:tblPr><w:tblBorders>'
            f'<w:top w:val="single" w:sz="8" w:space="0" w:color="{heading}"/>'
            f'<w:bottom w:val="single" w:sz="8" w:space="0" w:color="{heading}"/>'
            f'<w:insideH w:val="single" w:sz="4" w:space="0" w:color="{rule}"/>{inside}</w:tblBorders>'
            f"{_MARGINS.format(margin // 3, margin)}</w:tblPr>"
            '<w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:bCs/></w:rPr><w:tcPr>'
            f'<w:shd w:val="clear" w:color="auto" w:fill="{heading}"/></w:tcPr></w:tblStylePr></w:style>'
        )

    def _colour(self, name: str) -> str:
        return "FFFFFF" if name == "paper" else self.look.colours[name]


def _character_style(key: str, name: str, markup: str, *, custom: bool) -> str:
    kind = ' w:customStyle="1"' if custom else ""
    return (
        f'<w:style w:type="character"{kind} w:styleId="{key}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="DefaultParagraphFont"/><w:rPr>{markup}</w:rPr></w:style>'
    )


def _default_character() -> str:
    return (
        '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">'
        f'<w:name w:val="Default Paragraph Font"/>{_UNSEEN.replace("99", "1")}</w:style>'
    )


def _normal_table() -> str:
    return (
        f'<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>{_UNSEEN}'
        f'<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>{_MARGINS.format(0, 108)}</w:tblPr></w:style>'
    )


def _no_list() -> str:
    return f'<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>{_UNSEEN}</w:style>'
