"""Complex fields, always filled: with neither `w:updateFields` nor `w:dirty`, Word asks no question on opening."""

from __future__ import annotations

from workbench.plugins.briefings.ooxml.runs import text_xml
from workbench.plugins.briefings.ooxml.xml import escape

CONTENTS = r'TOC \o "1-3" \h \z \u'


def begin(code: str) -> str:
    """Return the runs that open a field, up to its result."""
    return (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
        f'<w:r><w:instrText xml:space="preserve"> {escape(code)} </w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r>'
    )


END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'


def field(code: str, shown: str) -> str:
    """Return a whole field with the result it shows until Word computes it."""
    return f"{begin(code)}<w:r>{text_xml(shown)}</w:r>{END}"
