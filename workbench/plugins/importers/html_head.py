"""Read the record of a page from its head: Open Graph, Dublin Core and plain meta elements."""

from __future__ import annotations

from lxml import etree

from workbench.domain.languages import base_language

# For each field, the names that tell it, the most telling first.
_META: dict[str, tuple[str, ...]] = {
    "title": ("og:title", "dc.title", "dcterms.title", "twitter:title"),
    "publisher": ("og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name"),
    "author": ("author", "article:author", "dc.creator", "dcterms.creator"),
    "date": (
        "article:published_time", "datepublished", "dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date",
        "date", "pubdate", "publish_date", "parsely-pub-date",
    ),
    "url": ("og:url",),
    "language": ("og:locale", "dc.language", "content-language"),
}  # fmt: skip
_LIMIT = 1_000


def read_head(root: etree._Element) -> dict[str, str]:
    """Return what the page tells of itself; `window` is its title element, which often carries the site's name."""
    named: dict[str, str] = {}
    for meta in root.iter("meta"):
        key = meta.get("property") or meta.get("name") or meta.get("itemprop") or meta.get("http-equiv") or ""
        content = _clean(meta.get("content"))
        if key and content:
            named.setdefault(key.strip().lower(), content)
    head = {field: value for field, names in _META.items() if (value := next(filter(None, map(named.get, names)), ""))}
    for link in root.iter("link"):
        if (link.get("rel") or "").lower() == "canonical" and link.get("href"):
            head.setdefault("url", _clean(link.get("href")))
    time = next(root.iter("time"), None)
    if time is not None:
        head.setdefault("date", _clean(time.get("datetime")))
    title = next(root.iter("title"), None)
    if title is not None:
        head["window"] = _clean("".join(map(str, title.itertext())))
    language = _clean(root.get("lang") or root.get("xml:lang") or head.get("language"))
    head["language"] = base_language(language)
    return head


def _clean(text: str | None) -> str:
    return " ".join((text or "")[:_LIMIT].split())
