"""A plain-Python model of a workspace that is worked on: what a person expects to be stored after every action.

Nothing of the program's services or storage is used here, only its words for states and sides and, for splits of a
translated segment, the pure function that chooses where the translation is cut (it has tests of its own).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from workbench.domain.enums import Origin, Side, State
from workbench.domain.splitting import joined_target, matching_cut

LIMIT = 2000
ORDER = list(State)


@dataclass(frozen=True, slots=True)
class Mark:
    """A code on a segment or on words of it; one whose words were written over is no longer `sure` of its place."""

    code: int
    side: Side | None = None
    start: int = 0
    end: int = 0
    quote: str = ""
    sure: bool = True
    own: bool = True


@dataclass(frozen=True, slots=True)
class Segment:
    """What a person knows of a segment."""

    source: str
    target: str
    state: State
    locked: bool
    origin: Origin
    clause: int
    paragraph: int
    start: int
    end: int
    marks: tuple[Mark, ...] = ()


Segments = tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class Edit:
    """One step of undo: a document before and after; a run of typing is one step."""

    name: str
    document: int
    before: Segments
    after: Segments
    is_typing: bool = False


@dataclass(frozen=True, slots=True)
class Typing:
    """Typing of the present visit that is a step of undo: the text before it."""

    row: int
    before: str


class Workspace:
    """Documents, and one undo for all of them."""

    def __init__(self, documents: dict[int, Segments]) -> None:
        self.documents = documents
        self.document = next(iter(documents))
        self.undone: list[Edit] = []
        self.done: list[Edit] = []
        self.run: Typing | None = None
        self.pending: tuple[int, str] | None = None

    @property
    def segments(self) -> Segments:
        return self.documents[self.document]

    # -- typing ----------------------------------------------------------------------------------------------------

    def typed(self, row: int, text: str) -> None:
        """Note what stands in the editor; it is stored before anything else is done."""
        self.pending = (row, text)

    def flush(self) -> None:
        """Store what was typed: a new step of undo, or more of the present one, or that one taken back whole."""
        if self.pending is None:
            return
        (row, text), self.pending = self.pending, None
        before = self.segments
        if text == before[row].target:
            return
        if self.run is not None and self.run.before == text and self.done and self.done[-1].is_typing:
            self.run = None
            self.undo()
            return
        after = _with(before, row, written(before[row], text))
        if self.run is not None and self.done and self.done[-1].is_typing:
            self.done[-1] = replace(self.done[-1], after=after)
            self.documents[self.document] = after
            self.undone.clear()
            return
        self.run = Typing(row, before[row].target)
        self._push(f"typing in segment {row + 1}", after, is_typing=True)

    def end_visit(self) -> None:
        """Leave the row: what is typed next is another step of undo."""
        self.flush()
        self.run = None

    # -- edits -----------------------------------------------------------------------------------------------------

    def edit(self, name: str, row: int, change: Callable[[Segment], Segment]) -> None:
        """Change one segment under a name; nothing changed is no step of undo."""
        self.flush()
        after = _with(self.segments, row, change(self.segments[row]))
        if after != self.segments:
            self._push(name, after)
            self.run = None

    def put(self, name: str, row: int, text: str) -> None:
        """Put a text in place of a translation that is not locked."""
        self.end_visit()
        if not self.segments[row].locked and text != self.segments[row].target:
            self.edit(name, row, lambda held: written(held, text))

    def confirm(self, row: int, *, typing_is_stored: bool, is_remembered: bool) -> None:
        """Confirm what stands in the editor; typing that is not stored yet is one step with it.

        Confirming what is confirmed already is a step of undo where the memory learns something.
        """
        if typing_is_stored:
            self.flush()
        held = self.segments[row]
        text = held.target if self.pending is None else self.pending[1]
        self.pending = None
        if not text.strip():
            self.typed(row, text)
            return
        if not held.locked:
            further = max(held.state, State.TRANSLATED, key=ORDER.index) if text == held.target else State.TRANSLATED
            after = _with(self.segments, row, replace(written(held, text), state=further))
            if after != self.segments or is_remembered:
                self._push(f"confirm segment {row + 1}", after)
        self.run = None

    def set_state(self, row: int, state: State, word: str) -> None:
        """Give a segment a state, where it has words and is not locked."""
        self.flush()
        held = self.segments[row]
        if not held.locked and held.target.strip():
            self.edit(f"mark segment {row + 1} as “{word}”", row, lambda old: replace(old, state=state))

    def turn_lock(self, row: int) -> None:
        """Lock or unlock."""
        self.flush()
        name = "unlock" if self.segments[row].locked else "lock"
        self.edit(f"{name} segment {row + 1}", row, lambda old: replace(old, locked=not old.locked))

    def correct(self, row: int, text: str) -> None:
        """Correct a source; what was confirmed is a draft again."""
        self.flush()
        held = self.segments[row]
        if held.locked or not text.strip() or text == held.source:
            return
        state = held.state if held.state in (State.UNTRANSLATED, State.DRAFT) else State.DRAFT
        marks = moved(held.marks, Side.SOURCE, held.source, text)
        name = f"correct the source of segment {row + 1}"
        self.edit(name, row, lambda old: replace(old, source=text, state=state, marks=marks))

    def split(self, row: int, at: int, languages: tuple[str, str]) -> None:
        """Cut a segment in two at a place of its source."""
        self.flush()
        held = self.segments[row]
        if held.locked or not held.source[:at].strip() or not held.source[at:].strip():
            return
        cut = matching_cut(held.source, at, held.target, languages[1])
        first, second = _halves(held, at, cut)
        before = self.segments
        self._push(f"split segment {row + 1}", (*before[:row], first, second, *before[row + 1 :]))
        self.run = None

    def join(self, row: int) -> None:
        """Join a segment with the next of its clause."""
        self.flush()
        before = self.segments
        if row + 1 >= len(before) or before[row].clause != before[row + 1].clause:
            return
        if before[row].locked or before[row + 1].locked:
            return
        joined = _joined(before[row], before[row + 1])
        name = f"join segments {row + 1} and {row + 2}"
        self._push(name, (*before[:row], joined, *before[row + 2 :]))
        self.run = None

    def tag(self, row: int, mark: Mark) -> None:
        """Put a code on words, or on the whole segment; the same one twice is one."""
        self.flush()
        if mark not in self.segments[row].marks:
            name = f"code in segment {row + 1}"
            self.edit(name, row, lambda old: replace(old, marks=(*old.marks, mark)))

    def untag(self, row: int, marks: tuple[Mark, ...]) -> None:
        """Take codes off."""
        self.flush()
        left = list(self.segments[row].marks)
        for mark in marks:
            left.remove(mark)
        self.edit("remove an annotation", row, lambda old: replace(old, marks=tuple(left)))

    def on_rows(self, name: str, rows: range, change: Callable[[Segment], Segment]) -> None:
        """Change all of some rows that are not locked, as one edit."""
        self.flush()
        after = tuple(
            change(held) if place in rows and not held.locked else held for place, held in enumerate(self.segments)
        )
        if after != self.segments:
            self._push(name, after)
            self.run = None

    # -- undo ------------------------------------------------------------------------------------------------------

    def undo(self) -> None:
        """Take the last step back, whichever document it was in."""
        if self.done:
            edit = self.done.pop()
            self.documents[edit.document] = edit.before
            self.run = None
            self.undone.append(edit)

    def redo(self) -> None:
        """Do the step again that was taken back last."""
        if self.undone:
            edit = self.undone.pop()
            self.documents[edit.document] = edit.after
            self.run = None
            self.done.append(edit)

    def _push(self, name: str, after: Segments, *, is_typing: bool = False) -> None:
        self.done.append(Edit(name, self.document, self.segments, after, is_typing))
        del self.done[:-LIMIT]
        self.undone.clear()
        self.documents[self.document] = after


def written(held: Segment, text: str) -> Segment:
    """Return a segment with another translation, written by a person."""
    marks = moved(held.marks, Side.TARGET, held.target, text)
    if not text.strip():
        return replace(held, target=text, state=State.UNTRANSLATED, origin=Origin.NONE, marks=marks)
    if text == held.target:
        return held
    return replace(held, target=text, state=State.DRAFT, origin=Origin.HUMAN, marks=marks)


def moved(marks: tuple[Mark, ...], side: Side, old: str, new: str) -> tuple[Mark, ...]:
    """Move marks with their words; one whose words were touched is not sure of its place any more."""
    if old == new:
        return marks
    head = 0
    while head < min(len(old), len(new)) and old[head] == new[head]:
        head += 1
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    by = len(new) - len(old)
    found = []
    for mark in marks:
        if mark.side is not side or mark.quote == "" or mark.end <= head:
            found.append(mark)
        elif mark.start >= len(old) - tail:
            found.append(replace(mark, start=mark.start + by, end=mark.end + by))
        else:
            found.append(replace(mark, sure=False))
    return tuple(found)


def _halves(held: Segment, at: int, cut: int) -> tuple[Segment, Segment]:
    source, tail = held.source[:at].rstrip(), held.source[at:].lstrip()
    first, second = held.target[:cut].rstrip(), held.target[cut:].lstrip()
    cuts = {Side.SOURCE: (held.source, at, source, tail), Side.TARGET: (held.target, cut, first, second)}
    marks: tuple[list[Mark], list[Mark]] = ([], [])
    for mark in held.marks:
        if mark.side is None or mark.quote == "":
            marks[0].append(mark)
            continue
        whole, place, head_text, tail_text = cuts[mark.side]
        offset = len(whole) - len(tail_text)
        goes_on = mark.end - offset > place - mark.start
        start, end = (mark.start - offset, mark.end - offset) if goes_on else (mark.start, mark.end)
        text = tail_text if goes_on else head_text
        is_whole = mark.sure and start >= 0 and text[start:end] == mark.quote
        marks[goes_on].append(replace(mark, start=start, end=end, sure=is_whole))
    begins = held.start + len(held.source) - len(tail)
    one = _half(held, source, first, tuple(marks[0]), (held.start, held.start + len(source)))
    other = replace(_half(held, tail, second, tuple(marks[1]), (begins, max(held.end, begins))), locked=False)
    return one, other


def _half(held: Segment, source: str, target: str, marks: tuple[Mark, ...], place: tuple[int, int]) -> Segment:
    state, origin = (State.DRAFT, held.origin) if target else (State.UNTRANSLATED, Origin.NONE)
    return replace(
        held, source=source, target=target, state=state, origin=origin, marks=marks, start=place[0], end=place[1]
    )


def _joined(one: Segment, other: Segment) -> Segment:
    gap = " "
    if one.paragraph == other.paragraph and one.end > one.start and 0 <= other.start - one.end <= 8:
        gap = " " * (other.start - one.end)
    source, target = f"{one.source}{gap}{other.source}", joined_target(one.target, other.target)
    by = {Side.SOURCE: len(source) - len(other.source), Side.TARGET: len(target) - len(other.target)}
    texts = {Side.SOURCE: source, Side.TARGET: target}
    marks = list(one.marks)
    for mark in other.marks:
        is_on_words = mark.side is not None and mark.quote
        shift = by[mark.side] if is_on_words else 0
        marks.append(replace(mark, start=mark.start + shift, end=mark.end + shift))
    known = tuple(
        replace(mark, sure=mark.sure and (mark.side is None or texts[mark.side][mark.start : mark.end] == mark.quote))
        if mark.quote
        else mark
        for mark in marks
    )
    states = (one.state, other.state)
    state = min(states, key=ORDER.index) if one.target and other.target else State.DRAFT
    origins = [half.origin for half in (one, other) if half.target.strip()]
    origin = Origin.NONE if not origins else Origin.MT if Origin.MT in origins else origins[0]
    return replace(
        one,
        source=source,
        target=target,
        state=state if target else State.UNTRANSLATED,
        origin=origin,
        end=other.end,
        marks=known,
    )


def _with(segments: Segments, row: int, held: Segment) -> Segments:
    return (*segments[:row], held, *segments[row + 1 :])
