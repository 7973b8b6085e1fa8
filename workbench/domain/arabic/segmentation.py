"""Cut a whole text into segments: clause labels taken off first, then sentences inside each paragraph."""

from dataclasses import dataclass

from workbench.domain.arabic.sentences import DEFAULT_OPTIONS, BreakRule, SplitOptions, split_sentences, within_reach
from workbench.domain.arabic.structure import ParagraphRole, parse_structure
from workbench.domain.enums import ClauseKind

__all__ = ["DEFAULT_OPTIONS", "BreakRule", "Segment", "SplitOptions", "segment_text", "split_sentences"]


@dataclass(frozen=True, slots=True)
class Segment:
    """One sentence with its clause; offsets count code points of the decoded text, [start, end).

    `path` names the clause and, from its second paragraph on, the paragraph: `3`, `3/2`, `preamble/2`.
    `paragraph` and `sentence` count from 1 within the clause and within the paragraph.
    """

    kind: ClauseKind
    label: str
    path: str
    paragraph: int
    sentence: int
    role: ParagraphRole
    start: int
    end: int
    text: str


def paragraph_path(clause_path: str, number: int) -> str:
    """Name a paragraph of a clause, counted from 1; the sign keeps it apart from a numbered clause below."""
    return clause_path if number == 1 else f"{clause_path}/¶{number}"


def segment_text(text: str, language: str = "ar", options: SplitOptions = DEFAULT_OPTIONS) -> list[Segment]:
    """List the segments of a plain text in reading order; labels and Markdown signs are data, not text."""
    segments: list[Segment] = []
    for clause in parse_structure(text):
        for number, paragraph in enumerate(clause.paragraphs, start=1):
            piece = text[paragraph.start : paragraph.end]
            # A title is one segment, whatever stops it holds.
            titled = paragraph.role is ParagraphRole.TITLE
            spans = within_reach(piece, 0, len(piece)) if titled else split_sentences(piece, language, options)
            segments.extend(
                Segment(
                    kind=clause.kind,
                    label=clause.label,
                    path=paragraph_path(clause.path, number),
                    paragraph=number,
                    sentence=sentence,
                    role=paragraph.role,
                    start=paragraph.start + start,
                    end=paragraph.start + end,
                    text=piece[start:end],
                )
                for sentence, (start, end) in enumerate(spans, start=1)
            )
    return segments
