"""Anchors: how an annotation keeps its place when the text under it is edited.

Order of trust, measured on the sample communiqué: the difference between the two texts, then the quote itself (exact,
judged by its context), then the folded quote found approximately, then "needs review". Nothing is ever dropped.
The three selectors (position, quote, context) are those of the W3C Web Annotation Data Model; the difference is
Myers' (1986) as diff-match-patch computes it; the approximate search is the partial ratio of RapidFuzz.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from diff_match_patch import diff_match_patch
from rapidfuzz import fuzz

from workbench.domain.annotations import CONTEXT, Anchor
from workbench.domain.arabic.folding import fold, fold_text
from workbench.domain.enums import AnchorState
from workbench.domain.spans import Span

_SURE = 99.5
_TRUST = 90.0
_FOUND = 80.0
_DELETE, _INSERT = -1, 1
_LEFT_EDGE = " \t\n،؛,;:.!؟?)]}»”’"
_RIGHT_EDGE = " \t\n،؛,;:([{«“‘"
_EDGE = 3
# A quote of so many letters tells where it stands; a shorter one does with so much of its surroundings (of 200).
_TELLING = 8
_SURROUNDED = 100.0
# By how much the surroundings of one place must be better than those of another.
_CLEARLY = 5.0
_DIFF_SECONDS = 1.0

Diff = Sequence[tuple[int, str]]


@dataclass(frozen=True, slots=True)
class _Place:
    span: Span
    score: float
    context: float = 0.0


def text_hash(text: str) -> str:
    """Return a short stable hash of a text version."""
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def anchor_at(text: str, span: Span, state: AnchorState = AnchorState.ANCHORED) -> Anchor:
    """Return the anchor of a span of a text."""
    if span.end > len(text):
        raise ValueError(f"span {span.start}:{span.end} leaves a text of {len(text)} code points")
    return Anchor(
        start=span.start,
        end=span.end,
        quote=span.of(text),
        prefix=text[max(0, span.start - CONTEXT) : span.start],
        suffix=text[span.end : span.end + CONTEXT],
        text_hash=text_hash(text),
        state=state,
    )


class Rebaser:
    """Carries anchors from an old text to a new one; the difference is computed once for all of them."""

    def __init__(self, old: str, new: str) -> None:
        """Compare the two texts."""
        self._old = old
        self._new = new
        self._hash = text_hash(old)
        self._diff = _difference(old, new)
        self._folded = fold(new)

    def rebase(self, anchor: Anchor) -> Anchor:
        """Return the anchor in the new text; in doubt it keeps its old quote and says "needs review"."""
        if anchor.state is AnchorState.NEEDS_REVIEW and (back := self._come_back(anchor)):
            return anchor_at(self._new, back, AnchorState.MOVED)
        if anchor.text_hash != self._hash and self._old[anchor.start : anchor.end] != anchor.quote:
            return self._search(anchor, None)
        moved = self._through_diff(anchor)
        if moved is None or moved.score < _TRUST:
            return self._search(anchor, moved)
        if moved.score < _SURE and not self._edges_survive(anchor):
            return self._search(anchor, moved)
        return self._settled(anchor, moved.span)

    def _come_back(self, anchor: Anchor) -> Span | None:
        """Return where the very words of a doubtful anchor stand, if there is one place that stands out.

        Words that were cleared and are typed again have no way back through the difference. Few letters may stand
        anywhere, also as the beginning of other words: they must have their surroundings back too.
        """
        places = sorted(self._exact(anchor), key=lambda place: -place.context)
        if not places or (len(places) > 1 and places[1].context >= places[0].context - _CLEARLY):
            return None
        enough = len(anchor.quote.strip()) >= _TELLING or places[0].context >= _SURROUNDED
        return places[0].span if enough else None

    def _edges_survive(self, anchor: Anchor) -> bool:
        """Tell whether the first and last letters of the span are still there, so that only its inside changed."""
        size = min(_EDGE, anchor.end - anchor.start)
        edges = (Span(anchor.start, anchor.start + size), Span(anchor.end - size, anchor.end))
        mapped = [map_span(self._diff, edge) for edge in edges]
        return all(place is not None and len(place) == size for place in mapped)

    def _settled(self, anchor: Anchor, span: Span) -> Anchor:
        same = span.of(self._new) == anchor.quote and anchor.state is AnchorState.ANCHORED
        if anchor.state is AnchorState.NEEDS_REVIEW and span.of(self._new) != anchor.quote:
            return self._doubtful(anchor, span)
        return anchor_at(self._new, span, AnchorState.ANCHORED if same else AnchorState.MOVED)

    def _doubtful(self, anchor: Anchor, span: Span) -> Anchor:
        clipped = span.clipped(len(self._new))
        return replace(
            anchor,
            start=clipped.start,
            end=clipped.end,
            text_hash=text_hash(self._new),
            state=AnchorState.NEEDS_REVIEW,
        )

    def _through_diff(self, anchor: Anchor) -> _Place | None:
        span = map_span(self._diff, Span(anchor.start, anchor.end))
        if span is None or not len(span):
            return None
        return _Place(span, _likeness(anchor.quote, span.of(self._new)))

    def _search(self, anchor: Anchor, moved: _Place | None) -> Anchor:
        places = list(self._exact(anchor)) or list(self._approximate(anchor))
        if moved is not None:
            places.append(moved)
        if not places:
            at = map_span(self._diff, Span(anchor.start, anchor.end)) or Span(anchor.start, anchor.start)
            return self._doubtful(anchor, at)
        best = max(places, key=lambda place: (round(place.score, 1), place.context))
        rivals = [
            place
            for place in places
            if place.span != best.span and place.score >= best.score - 1 and place.context >= best.context - _CLEARLY
        ]
        if best.score < _FOUND or rivals:
            return self._doubtful(anchor, best.span)
        return self._settled(anchor, best.span)

    def _exact(self, anchor: Anchor) -> Iterator[_Place]:
        """Yield the places of the exact quote, each scored by how well its surroundings agree."""
        start = self._new.find(anchor.quote) if anchor.quote.strip() else -1
        while start >= 0:
            span = Span(start, start + len(anchor.quote))
            yield _Place(span, 100.0, self._context(anchor, span))
            start = self._new.find(anchor.quote, start + 1)

    def _context(self, anchor: Anchor, span: Span) -> float:
        before = self._new[max(0, span.start - CONTEXT) : span.start]
        after = self._new[span.end : span.end + CONTEXT]
        return _likeness(anchor.prefix, before) + _likeness(anchor.suffix, after)

    def _approximate(self, anchor: Anchor) -> Iterator[_Place]:
        quote = fold_text(anchor.quote).strip()
        if len(quote) < 4 or not self._folded.text:
            return
        found = fuzz.partial_ratio_alignment(quote, self._folded.text, score_cutoff=60)
        if found is None:
            return
        begin, stop = found.dest_start, found.dest_end
        if len(quote) > len(self._folded.text):
            begin, stop = 0, len(self._folded.text)
        span = self._snapped(begin, stop)
        yield _Place(span, _likeness(anchor.quote, span.of(self._new)), self._context(anchor, span))

    def _snapped(self, begin: int, stop: int) -> Span:
        """Map a folded range back to the text and stretch or shrink it to whole words."""
        start, end = self._folded.original_span(begin, max(stop, begin + 1))
        while start > 0 and start < len(self._new) and self._new[start - 1] not in _RIGHT_EDGE:
            start -= 1
        while start < end and self._new[start] in _LEFT_EDGE:
            start += 1
        while end < len(self._new) and self._new[end] not in _LEFT_EDGE:
            end += 1
        while end > start and self._new[end - 1].isspace():
            end -= 1
        return Span(start, end)


def map_span(diff: Diff, span: Span) -> Span | None:
    """Carry a span through a difference: what survives of it, with insertions strictly inside; None if all is gone."""
    old = new = 0
    start: int | None = None
    end: int | None = None
    for kind, text in diff:
        size = len(text)
        if kind == _INSERT:
            new += size
            continue
        low, high = max(old, span.start), min(old + size, span.end)
        if kind != _DELETE:
            if low < high:
                start = new + (low - old) if start is None else start
                end = new + (high - old)
            new += size
        old += size
    if start is None or end is None:
        return None
    return _with_replaced_edges(diff, span, Span(start, end))


def _with_replaced_edges(diff: Diff, span: Span, kept: Span) -> Span:
    """Stretch over a replacement at an edge: deleting the edge's letters and typing others keeps them coded."""
    old = new = 0
    start, end = kept.start, kept.end
    previous: tuple[int, int, int] | None = None
    for kind, text in diff:
        size = len(text)
        if kind == _DELETE:
            previous = (old, old + size, new)
            old += size
            continue
        if kind == _INSERT:
            if previous and span.start <= previous[0] and previous[1] <= span.end:
                start, end = min(start, new), max(end, new + size)
            new += size
        else:
            old, new = old + size, new + size
        previous = None
    return Span(start, end)


def _difference(old: str, new: str) -> Diff:
    engine = diff_match_patch()
    engine.Diff_Timeout = _DIFF_SECONDS
    diff = engine.diff_main(old, new, False)
    engine.diff_cleanupSemantic(diff)
    return [(int(kind), str(text)) for kind, text in diff]


def _likeness(one: str, other: str) -> float:
    """Return how alike two texts are after folding, 0 to 100."""
    if one == other:
        return 100.0
    return float(fuzz.ratio(fold_text(one).strip(), fold_text(other).strip()))
