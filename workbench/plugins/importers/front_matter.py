"""Read the YAML front matter of a Markdown file: keys in English or Arabic, within limits that no bomb passes."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date, datetime

import yaml

from workbench.domain.documents import Notice
from workbench.plugins.importers.dates import first_date

_FENCE = re.compile("\ufeff?---[ \t]*\r?\n")
_CLOSE = re.compile(r"^(?:---|\.\.\.)[ \t]*\r?$", re.MULTILINE)
_MAX_SIZE = 64 * 1024
_MAX_DEPTH = 12
_PLAIN = re.compile(r"^(?P<key>[^\s:#][^:\n]{0,60}):[ \t]*(?P<value>[^\r\n]*)", re.MULTILINE)

_KEYS: dict[str, tuple[str, ...]] = {
    "title": ("title", "العنوان", "عنوان"),
    "publisher": ("publisher", "source", "site", "الناشر", "المصدر", "جهة النشر", "جهة الإصدار"),
    "url": ("url", "source_url", "link", "الرابط", "رابط", "رابط المصدر"),
    "author": ("author", "authors", "الكاتب", "المؤلف", "كاتب"),
    "kind": ("doc_type", "type", "kind", "category", "النوع", "نوع الوثيقة", "التصنيف"),
    "reference": ("reference", "ref", "number", "gazette_ref", "المرجع", "مرجع", "الرقم", "رقم"),
    "language": ("language", "lang", "اللغة"),
    "signed": ("signed", "signed_on", "signing_date", "signature_date", "date_signed", "text_date", "تاريخ التوقيع"),
    "date": ("date", "التاريخ", "تاريخ", "تاريخ الوثيقة"),
    "disclaimer": ("disclaimer", "note", "notice", "إخلاء مسؤولية", "تنبيه", "ملاحظة"),
    "issued_by": ("issued_by", "أصدره", "أداة الإصدار"),
}
# When others issued or printed the text, the most telling first: never the day of the text itself.
_PUBLISHED = (
    "publication_date", "published", "published_at", "تاريخ النشر", "gazette_ref", "issued_date", "تاريخ الإصدار",
)  # fmt: skip
_VARIABLES = ("disclaimer", "issued_by")
_SIGNED = re.compile("وقّ?ع|توقيع|حُ?رر|signed|done", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What stands before a text: the fields of the record, every other entry as a variable, and where the text begins.

    `body` counts code points of the decoded file; `signed` is a day of signing, `text_date` any other day of the text.
    """

    body: int = 0
    fields: dict[str, str] = field(default_factory=dict)
    signed: date | None = None
    text_date: date | None = None
    variables: dict[str, str] = field(default_factory=dict)
    notices: tuple[Notice, ...] = ()


def read_front_matter(text: str) -> FrontMatter:
    """Read the front matter if the text opens with one, and never fail: what is unreadable is told in a notice."""
    opening = _FENCE.match(text)
    if opening is None:
        return FrontMatter()
    closing = _CLOSE.search(text, opening.end(), opening.end() + _MAX_SIZE)
    if closing is None:
        return FrontMatter()
    block = text[opening.end() : closing.start()]
    notices: tuple[Notice, ...] = ()
    try:
        entries = _load(block)
    except (yaml.YAMLError, ValueError, RecursionError) as error:
        entries = {match["key"].strip(): match["value"].strip("\"' ") for match in _PLAIN.finditer(block)}
        if not entries:
            reason = str(error).splitlines()[0]
            notices = (Notice("import.front-matter-unread", {"reason": reason}),)
    return _sort(entries, closing.end(), notices)


def _load(block: str) -> dict[str, str]:
    """Parse the block after a look at its events: an alias can stand for a billion nodes, depth overruns the stack."""
    depth = 0
    for event in yaml.parse(block, Loader=yaml.SafeLoader):
        if isinstance(event, yaml.AliasEvent):
            raise ValueError("aliases are not read")
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > _MAX_DEPTH:
            raise ValueError("nested too deeply")
    loaded = yaml.safe_load(block)
    if loaded is None:
        return {}
    if not isinstance(loaded, dict):
        raise ValueError("no list of keys and values")
    return {str(key).strip(): _plain(value) for key, value in loaded.items()}


def _plain(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    if isinstance(value, (list, tuple, set)):
        return "، ".join(map(_plain, value))
    if isinstance(value, dict):
        return "; ".join(f"{key}: {_plain(item)}" for key, item in value.items())
    return str(value).replace("\0", "").strip()


def _sort(entries: dict[str, str], body: int, notices: tuple[Notice, ...]) -> FrontMatter:
    folded = {key.casefold(): key for key in entries}
    fields: dict[str, str] = {}
    taken: set[str] = set()
    for name, keys in _KEYS.items():
        for key in keys:
            own = folded.get(key)
            if own is not None and entries[own]:
                fields[name] = entries[own]
                taken.add(own)
                break
    variables = {key: value for key, value in entries.items() if key not in taken and value}
    variables |= {name: fields.pop(name) for name in _VARIABLES if name in fields}
    published = next((day for key in _PUBLISHED if (day := first_date(entries.get(folded.get(key, ""), "")))), None)
    if published is not None:
        variables["publication_date"] = published.isoformat()
    dated = fields.pop("date", "")
    signed = first_date(fields.pop("signed", "")) or (first_date(dated) if _SIGNED.search(dated) else None)
    return FrontMatter(body, fields, signed, first_date(dated), variables, notices)
