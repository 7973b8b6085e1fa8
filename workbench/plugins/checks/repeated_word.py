"""The same word twice in a row."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import ClassVar

from workbench.domain.arabic.folding import FoldLayer, fold_text
from workbench.domain.arabic.lexicon import word_set
from workbench.domain.arabic.tokens import Token, TokenKind, tokenize
from workbench.domain.enums import Side
from workbench.domain.qa import CheckedSegment
from workbench.plugins.checks.english import DOUBLED, FUNCTION_WORDS
from workbench.plugins.checks.reading import Found, SegmentCheck, text_of

# Hamza, ta marbuta and alef maqsura stay apart here: إن أن is no repetition.
_LAYERS = FoldLayer.MARKS | FoldLayer.TATWEEL | FoldLayer.INVISIBLE | FoldLayer.PRESENTATION | FoldLayer.CASE
_WORDS = (TokenKind.WORD, TokenKind.LATIN)
# Arabic says these twice on purpose: adverbs of manner, "who from", "no, no", "a million" as a thousand thousands.
ARABIC_DOUBLED = word_set(
    "جدا رويدا صفا دكا شيئا قليلا يوما واحدا واحدة خطوة وحدة كلمة حرفا حرف فردا بيتا بابا سطرا هيهات كلا لا من ما ألف"
    " آه بين مثنى وحيدا سرا مهلا أولا مرارا مرة نعم الله أبدا أهلا"
)
ARABIC_FUNCTION_WORDS = word_set(
    "في على عن إلى أن إن التي الذي الذين هذا هذه ذلك تلك مع حول بين بعد قبل أو ثم قد لم لن كان كانت وقد وفي وعلى كما"
    " بأن حيث خلال منذ حتى عند لدى"
)
# How Arabic spells Latin letters: سي إن إن is CNN.
LETTER_NAMES = word_set(
    "إيه ايه أيه بي سي دي إي اي إف اف جي إتش اتش آي أي جيه كيه كي إل ال إم ام إن ان أو او أوه بيه كيو آر ار إس اس أس تي"
    " يو في دبليو إكس اكس واي زد زي"
)
_FUNCTION_WORDS = FUNCTION_WORDS | ARABIC_FUNCTION_WORDS
_DOUBLED = DOUBLED | ARABIC_DOUBLED
_SIGNS = "()[]{}«»\"'“”‘’.,:;!?،؛؟-–—/"


class RepeatedWordCheck(SegmentCheck):
    """Finds words typed twice; a repetition that the other side has too is taken as meant."""

    id: ClassVar[str] = "repeated-word"
    title: ClassVar[str] = "Repeated word"

    def look(self, segment: CheckedSegment) -> Iterator[Found]:
        """Yield each second word, with the blanks before it."""
        pairs = {side: _repetitions(text_of(segment, side)) for side in Side}
        for side, other in ((Side.SOURCE, Side.TARGET), (Side.TARGET, Side.SOURCE)):
            text = text_of(segment, side)
            for first, second in pairs[side]:
                key = fold_text(first.surface)
                if key in _DOUBLED or (pairs[other] and key not in _FUNCTION_WORDS):
                    continue
                replacement = "" if key in _FUNCTION_WORDS else None
                data: dict[str, object] = {"text": text[second.start : second.end]}
                yield Found(side, first.end, second.end, "twice", data, replacement)


def _repetitions(text: str) -> list[tuple[Token, Token]]:
    """List neighbouring words that are the same, parted by nothing but blanks; spelt-out acronyms are none."""
    words = [word.strip(_SIGNS) for word in fold_text(text, _LAYERS).split()]
    if all(one != two for one, two in pairwise(words)):
        return []
    tokens = tokenize(text)
    return [
        (tokens[at], tokens[at + 1])
        for at in range(len(tokens) - 1)
        if _same(text, tokens[at], tokens[at + 1]) and not _spelt(tokens, at)
    ]


def _same(text: str, one: Token, two: Token) -> bool:
    return (
        one.kind in _WORDS
        and one.kind is two.kind
        and len(one.surface) > 1
        and text[one.end : two.start].isspace()
        and fold_text(one.surface, _LAYERS) == fold_text(two.surface, _LAYERS)
    )


def _spelt(tokens: list[Token], at: int) -> bool:
    """Tell whether the pair at `at` is part of an acronym spelt in letter names."""
    near = [fold_text(token.surface) for token in tokens[max(0, at - 1) : at + 3]]
    names = sum(word in LETTER_NAMES or word.removeprefix("و") in LETTER_NAMES for word in near)
    return fold_text(tokens[at].surface) in LETTER_NAMES and names > 2
