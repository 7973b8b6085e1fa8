"""Cut text into words, numbers, Latin words and punctuation, each with its place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from workbench.domain.arabic import letters


class TokenKind(StrEnum):
    """What a token is; `word` is a word in Arabic script, `latin` one in any other."""

    WORD = "word"
    NUMBER = "number"
    LATIN = "latin"
    PUNCTUATION = "punctuation"


@dataclass(frozen=True, slots=True)
class Token:
    """One token and its place in the text, [start, end) in code points."""

    surface: str
    kind: TokenKind
    start: int
    end: int


_STRANGE = f"{letters.LETTERS}{letters.MARKS}{letters.TATWEEL}{letters.CONTROLS}{letters.DIGITS}"
# Letters of any other script: what is neither Arabic, digit, blank, ASCII sign nor general punctuation.
_LATIN_LETTER = f"[^{_STRANGE}\\W_]"
_LATIN = f"{_LATIN_LETTER}(?:[^{_STRANGE}\\W_]|[0-9\u0300-\u036f]|[-'’.&](?={_LATIN_LETTER})|\\.(?=[0-9]))*"
_TOKEN = re.compile(
    f"(?P<word>{letters.WORD})"
    f"|(?P<number>{letters.NUMBER}(?:[%٪])?)"
    f"|(?P<latin>{_LATIN})"
    f"|(?P<punctuation>\\.{{2,}}|[^\\s{letters.CONTROLS}])"
)
_KINDS = {kind.value: kind for kind in TokenKind}


def iterate_tokens(text: str) -> Iterator[Token]:
    """Yield the tokens of a text in order; blanks and invisible controls belong to none."""
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup
        if kind is not None:
            yield Token(match[0], _KINDS[kind], match.start(), match.end())


def tokenize(text: str) -> list[Token]:
    """List the tokens of a text in order."""
    return list(iterate_tokens(text))


def words(text: str) -> list[str]:
    """List the surfaces that carry content: words, Latin words and numbers."""
    return [token.surface for token in iterate_tokens(text) if token.kind is not TokenKind.PUNCTUATION]
