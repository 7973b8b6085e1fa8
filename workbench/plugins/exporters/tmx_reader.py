"""Reading TMX 1.1 to 1.4b, unit by unit, from files that nobody vouches for.

Inline codes (`bpt`, `ept`, `it`, `ph`, `ut`) are dropped with what they hold, `hi` keeps its text, and the text of a
`sub` becomes a unit of its own, since it stands inside a code and not inside the sentence.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import BinaryIO, Literal

from lxml import etree

from workbench.domain.memory import MemoryUnit
from workbench.errors import InputError
from workbench.plugins.exporters import tmx_facts as facts

_CODES = frozenset(("bpt", "ept", "it", "ph", "ut"))
_CHUNK = 1 << 16
_Variant = tuple[str, etree._Element]


def read_units(source: BinaryIO, pair: tuple[str, str] | None) -> Iterator[MemoryUnit]:
    """Yield the units of a TMX file, oriented by the pair of tags or by each unit's own source language."""
    wanted = (facts.canonical(pair[0]), facts.canonical(pair[1])) if pair else None
    default = "*all*"
    try:
        for element in _elements(source):
            if element.tag == "header":
                default = element.get("srclang", default)
            else:
                yield from _units(element, default, wanted)
                _forget(element)
    except etree.XMLSyntaxError as error:
        detail = str(error.msg or "no XML").partition(", line ")[0]
        raise InputError("memory.broken-xml", line=max(error.lineno or 0, 1), detail=detail) from error


def _elements(source: BinaryIO) -> Iterator[etree._Element]:
    """Yield the header and every unit as soon as it is complete."""
    head = _checked_head(source)
    parser = _parser(["end"], ("header", "tu"))
    for chunk in itertools.chain(head, iter(lambda: source.read(_CHUNK), b"")):
        yield from _fed(parser, chunk)
    parser.close()


def _checked_head(source: BinaryIO) -> list[bytes]:
    """Return what had to be read to see the root element, which is that of a TMX file with no entities of its own."""
    parser = _parser(["start"], None)
    head: list[bytes] = []
    while chunk := source.read(_CHUNK):
        head.append(chunk)
        for root in _fed(parser, chunk):
            _check_root(root)
            return head
    parser.close()
    return head


def _fed(parser: etree.XMLPullParser, chunk: bytes) -> Iterator[etree._Element]:
    """Yield the elements that a chunk completes; those before an error come before it is raised."""
    error: etree.XMLSyntaxError | None = None
    try:
        parser.feed(chunk)
    except etree.XMLSyntaxError as raised:
        error = raised
    for _, element in parser.read_events():
        if isinstance(element, etree._Element):
            yield element
    if error is not None:
        raise error


def _parser(events: list[Literal["start", "end"]], tags: tuple[str, ...] | None) -> etree.XMLPullParser:
    # No DTD is loaded and no entity resolved, so `<!DOCTYPE tmx SYSTEM …>` costs and fetches nothing;
    # without huge_tree libxml2 keeps its limits on depth, on the size of a text, and on amplification.
    # Never collect_ids=False here: in lxml 6.1 it makes this parser load the DTD that the file names.
    return etree.XMLPullParser(
        events,
        tag=tags,
        load_dtd=False,
        dtd_validation=False,
        attribute_defaults=False,
        resolve_entities=False,
        no_network=True,
        huge_tree=False,
        recover=False,
        remove_comments=True,
        remove_pis=True,
    )


def _check_root(root: etree._Element) -> None:
    dtd = root.getroottree().docinfo.internalDTD
    if dtd is not None and dtd.entities():  # type: ignore[attr-defined]  # lxml-stubs does not know it
        raise InputError("memory.entities")
    if root.tag != "tmx":
        raise InputError("memory.not-tmx", root=str(root.tag))


def _forget(element: etree._Element) -> None:
    element.clear()
    parent = element.getparent()
    while parent is not None and element.getprevious() is not None:
        del parent[0]


def _units(tu: etree._Element, default: str, wanted: tuple[str, str] | None) -> Iterator[MemoryUnit]:
    variants = [(facts.canonical(_language(tuv)), tuv) for tuv in tu.iterchildren("tuv") if tuv.find("seg") is not None]
    for source, target in _pairs(variants, tu.get("srclang", default), wanted):
        yield from _oriented(tu, source, target, wanted)


def _language(tuv: etree._Element) -> str:
    # TMX 1.1 to 1.3 wrote plain `lang`.
    return tuv.get(facts.XML_LANG) or tuv.get("lang") or "und"


def _pairs(
    variants: list[_Variant], source_language: str, wanted: tuple[str, str] | None
) -> Iterator[tuple[_Variant, _Variant]]:
    if wanted is not None:
        chosen = _wanted(variants, *wanted)
        if chosen is not None:
            yield chosen
        return
    own = facts.canonical(source_language)
    source = max(variants, key=lambda variant: facts.closeness(variant[0], own), default=None)
    for variant in variants:
        if source is not None and variant is not source:
            yield source, variant


def _wanted(variants: list[_Variant], source: str, target: str) -> tuple[_Variant, _Variant] | None:
    # Two forms of one language, as en-US and en-GB, must not stand in for each other.
    least = 2 if facts.closeness(source, target) else 1
    chosen: list[_Variant] = []
    for tag in (source, target):
        rest = [variant for variant in variants if variant not in chosen]
        best = max(rest, key=lambda variant: facts.closeness(variant[0], tag), default=None)
        if best is None or facts.closeness(best[0], tag) < least:
            return None
        chosen.append(best)
    return chosen[0], chosen[1]


def _oriented(
    tu: etree._Element, source: _Variant, target: _Variant, wanted: tuple[str, str] | None
) -> Iterator[MemoryUnit]:
    texts = [_text(variant[1]) for variant in (source, target)]
    properties = _properties(tu, target[1])
    languages = wanted or (source[0], target[0])
    for key, tag, language in zip((facts.SOURCE_TAG, facts.TARGET_TAG), (source[0], target[0]), languages, strict=True):
        if tag != language:
            properties[key] = tag
    (source_text, source_subs), (target_text, target_subs) = texts
    if source_text.strip() and target_text.strip():
        yield _unit(tu, target[1], languages, (source_text, target_text), properties)
    # Sub-flows are matched by their order; where their numbers differ nobody can tell which belongs to which.
    if len(source_subs) == len(target_subs):
        for number, both in enumerate(zip(source_subs, target_subs, strict=True), start=1):
            if both[0].strip() and both[1].strip():
                yield _unit(tu, target[1], languages, both, {**properties, facts.SUBFLOW: str(number)})


def _unit(
    tu: etree._Element,
    tuv: etree._Element,
    languages: tuple[str, str],
    texts: tuple[str, str],
    properties: dict[str, str],
) -> MemoryUnit:
    rest = dict(properties)
    return MemoryUnit(
        source_language=languages[0],
        target_language=languages[1],
        source=texts[0],
        target=texts[1],
        previous=_first(rest, facts.PREVIOUS),
        following=_first(rest, facts.FOLLOWING),
        label=rest.pop(facts.LABEL, ""),
        author=next((at.get(name, "") for name in ("changeid", "creationid") for at in (tuv, tu) if at.get(name)), ""),
        created_at=facts.date(tuv.get("creationdate")) or facts.date(tu.get("creationdate")),
        changed_at=facts.date(tuv.get("changedate")) or facts.date(tu.get("changedate")),
        properties=rest,
    )


def _words(element: etree._Element) -> str:
    return "".join(str(part) for part in element.itertext())


def _first(properties: dict[str, str], names: tuple[str, ...]) -> str:
    found = [properties.pop(name) for name in names if name in properties]
    return found[0] if found else ""


def _properties(tu: etree._Element, tuv: etree._Element) -> dict[str, str]:
    kept: dict[str, str] = {}
    for element in (tuv, tu):
        for name in facts.KEPT_ATTRIBUTES:
            if element.get(name):
                kept.setdefault(name, str(element.get(name)))
    notes: list[str] = []
    for element in (tu, tuv):
        notes.extend(_words(note) for note in element.iterchildren("note"))
        for prop in element.iterchildren("prop"):
            name = prop.get("type", "")
            is_taken = name in facts.RESERVED or name.startswith(facts.PROP)
            kept.setdefault(facts.PROP + name if is_taken else name, _words(prop))
    if notes:
        kept[facts.NOTE] = "\n".join(dict.fromkeys(notes))
    return kept


def _text(tuv: etree._Element) -> tuple[str, list[str]]:
    """Return the plain text of a segment, and those of its sub-flows."""
    parts: list[str] = []
    subs: list[str] = []
    segment = tuv.find("seg")
    if segment is not None:
        _gather(segment, parts, subs)
    return "".join(parts), subs


def _gather(element: etree._Element, parts: list[str], subs: list[str]) -> None:
    parts.append(element.text or "")
    for child in element:
        if child.tag == "ph" and child.get("type") == facts.CONTROL:
            parts.append(_control(child.text or ""))
        elif child.tag in _CODES:
            subs.extend(_subflows(child))
        elif isinstance(child, etree._Entity):
            # Left out, it would change the sentence without a word.
            raise InputError("memory.broken-xml", line=child.sourceline or 1, detail=f"{child.text} is not declared")
        else:
            _gather(child, parts, subs)
        parts.append(child.tail or "")


def _subflows(code: etree._Element) -> Iterator[str]:
    for sub in code.iterchildren("sub"):
        inner: list[str] = []
        deeper: list[str] = []
        _gather(sub, inner, deeper)
        yield "".join(inner)
        yield from deeper


def _control(number: str) -> str:
    try:
        return chr(int(number, 16))
    except (ValueError, OverflowError):
        return ""
