"""Writing TMX 1.4b, unit by unit."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from typing import BinaryIO
from xml.sax.saxutils import escape

import workbench
from workbench.domain.memory import MemoryUnit
from workbench.plugins.exporters import tmx_facts as facts

# What XML 1.0 section 2.2 leaves out of its characters.
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
# A reader turns a bare carriage return into a line feed, and in an attribute every white space into a space.
_RETURN = {"\r": "&#13;"}
_IN_ATTRIBUTE = {**_RETURN, '"': "&quot;", "\t": "&#9;", "\n": "&#10;"}


def write_units(units: Iterable[MemoryUnit], out: BinaryIO, *, source_language: str, now: datetime) -> int:
    """Write a whole TMX file and return how many units it holds; `now` is its date of creation."""
    out.write(_head(facts.canonical(source_language), now).encode())
    count = 0
    for count, unit in enumerate(units, start=1):
        out.write("".join(_tu(unit, count, facts.canonical(source_language))).encode())
    out.write(b" </body>\n</tmx>\n")
    return count


def _head(source_language: str, now: datetime) -> str:
    header = {
        "creationtool": "Bayan",
        "creationtoolversion": workbench.__version__,
        "segtype": "sentence",
        "o-tmf": "Bayan",
        "adminlang": "en",
        "srclang": source_language,
        "datatype": "plaintext",
        "creationdate": _date(now),
    }
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n'
        f'<tmx version="1.4">\n <header{_attributes(header)}/>\n <body>\n'
    )


def _tu(unit: MemoryUnit, number: int, source_language: str) -> Iterator[str]:
    kept = unit.properties
    source = facts.canonical(unit.source_language)
    tu = {
        "tuid": "".join(kept.get("tuid", "").split()) or str(number),
        "usagecount": kept.get("usagecount", ""),
        "lastusagedate": kept.get("lastusagedate", ""),
        "srclang": source if source != source_language else "",
    }
    yield f"  <tu{_attributes(tu)}>\n"
    if kept.get(facts.NOTE):
        yield f"   <note>{_plain(kept[facts.NOTE])}</note>\n"
    for name, value in _props(unit):
        yield f"   <prop{_attributes({'type': name})}>{_plain(value)}</prop>\n"
    yield _tuv({facts.XML_LANG: kept.get(facts.SOURCE_TAG) or source}, unit.source)
    target = {
        facts.XML_LANG: kept.get(facts.TARGET_TAG) or facts.canonical(unit.target_language),
        "creationdate": _date(unit.created_at),
        "creationid": kept.get("creationid", ""),
        "changedate": _date(unit.changed_at),
        "changeid": unit.author,
    }
    yield _tuv(target, unit.target)
    yield "  </tu>\n"


def _props(unit: MemoryUnit) -> Iterator[tuple[str, str]]:
    fields = ((facts.PREVIOUS[0], unit.previous), (facts.FOLLOWING[0], unit.following), (facts.LABEL, unit.label))
    yield from ((name, value) for name, value in fields if value)
    for name, value in unit.properties.items():
        if name not in facts.RESERVED:
            yield name.removeprefix(facts.PROP), value


def _tuv(attributes: dict[str, str], text: str) -> str:
    return f"   <tuv{_attributes(attributes)}><seg>{_segment(text)}</seg></tuv>\n"


def _attributes(values: dict[str, str]) -> str:
    named = ((name if name != facts.XML_LANG else "xml:lang", value) for name, value in values.items() if value)
    return "".join(f' {name}="{escape(_NOT_XML.sub("", value), _IN_ATTRIBUTE)}"' for name, value in named)


def _plain(text: str) -> str:
    return escape(_NOT_XML.sub("", text), _RETURN)


def _segment(text: str) -> str:
    """Return a text escaped, each character that XML cannot hold as a placeholder that names it."""
    parts = []
    end = 0
    for match in _NOT_XML.finditer(text):
        parts.append(escape(text[end : match.start()], _RETURN))
        parts.append(f'<ph type="{facts.CONTROL}">{ord(match.group()):04X}</ph>')
        end = match.end()
    return "".join((*parts, escape(text[end:], _RETURN)))


def _date(moment: datetime | None) -> str:
    if moment is None:
        return ""
    return (moment.astimezone(UTC) if moment.tzinfo else moment).strftime(facts.DATE)
