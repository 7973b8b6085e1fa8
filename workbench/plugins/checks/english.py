"""Facts of English that the checks need: what negates, and which words may stand twice."""

from __future__ import annotations

import re
from dataclasses import dataclass

from workbench.domain.arabic.lexicon import word_set

# Phrases with a negator in which nothing is denied, or to which Arabic answers without one.
_IDIOMS = re.compile(
    r"\b(?:not (?:only|just|merely|least)|no (?:doubt|sooner|matter|wonder|one else)|not to mention|why not|nothing but"
    r"|no (?:less|fewer|more|later|longer) than|whether or not|or not|with or without|without (?:doubt|fail)|if not)\b"
    r"|\bno\.? ?(?=\d)|[,;] no\?|\b(?:isn|aren|doesn|don|didn|won|wouldn|can|couldn)['’]t (?:it|they|he|she|you|we)\?",
    re.IGNORECASE,
)
_STRONG = re.compile(
    r"\b(?:not|no|never|none|nothing|nobody|nowhere|neither|without|cannot|no-one|unable)\b|n['’]t\b", re.IGNORECASE
)
# Words that begin like a negative prefix and deny nothing.
_PLAIN = (
    r"un(?:i[a-z]*|der(?!-)(?:go|st|l|t|w|n)[a-z]*|til|ion[a-z]*|anim[a-z]*|cles?|der)|in(?:to|ter[a-z]*|clu[a-z]*"
    r"|for[a-z]*|creas[a-z]*|dustr[a-z]*|stitut[a-z]*|ternat[a-z]*|vest[a-z]*|side[a-z]*|deed|dia[a-z]*|don[a-z]*|nov[a-z]*"
    r"|sur[a-z]*|tel[a-z]*|ten[a-z]*|tro[a-z]*|vol[a-z]*|vit[a-z]*|fra[a-z]*|it[a-z]*|dex[a-z]*|dic[a-z]*|div[a-z]*"
    r"|flu[a-z]*|her[a-z]*|jur[a-z]*|quir[a-z]*|sist[a-z]*|spe[a-z]*|spir[a-z]*|st[aiu][a-z]*|teg[a-z]*|ves[a-z]*)"
)
_PREFIXED = rf"(?!(?:{_PLAIN})\b)(?:un|non-?|in|im(?=[mp])|il(?=l)|ir(?=r)|dis|mis|under-?|ill[- ])[a-z]{{3,}}"
_SOFT = re.compile(
    rf"\b(?:{_PREFIXED}|a(?:symptom|typical|synchron|politic|mor|path)[a-z]+|[a-z]{{3,}}less(?:ly|ness)?|[a-z]+-free|hardly|scarcely|barely|rarely|seldom|few|little|lack(?:s|ed|ing)?"
    r"|fail[a-z]*|refus[a-z]*|refrain[a-z]*|den(?:y|ies|ied|ying|ial)|reject[a-z]*|avoid[a-z]*|prevent[a-z]*|prohibit[a-z]*|void"
    r"|ban(?:s|ned|ning)?|forb[a-z]+|stop[a-z]*|ceas[a-z]*|absen[a-z]+|nor|oppos[a-z]*|against|except[a-z]*|unless|yet"
    r"|anonym[a-z]*|only|far from|rather than|instead|other than|beyond|free (?:of|from)|rid of|exclud[a-z]*|halt[a-z]*"
    r"|empty|devoid|illicit|but|until|too|abolish[a-z]*|eliminat[a-z]*|abstain[a-z]*|withdr[ae]w[a-z]*"
    r"|otherwise|bar(?:s|red|ring)|restrict[a-z]*)\b",
    re.IGNORECASE,
)
# Words that good English says twice in a row.
DOUBLED = word_set("that had is so very no bye ha blah long many far hear there now knock yes please night")
# Words that are never said twice on purpose: one of the two may go.
FUNCTION_WORDS = word_set(
    "the a an of in on at to for from by with and or but as are was were be been has have will would shall should can"
    " could may this these those its their his her our we they he she it which who whom into than then"
)


@dataclass(frozen=True, slots=True)
class Negative:
    """One negative word, [start, end) in code points; `strong` when a faithful translation shows it too."""

    start: int
    end: int
    strong: bool


def negatives(text: str) -> list[Negative]:
    """List what negates in an English text: strong words first, then those that only carry a negative sense."""
    idioms = [match.span() for match in _IDIOMS.finditer(text)]
    found = [
        Negative(match.start(), match.end(), pattern is _STRONG)
        for pattern in (_STRONG, _SOFT)
        for match in pattern.finditer(text)
    ]
    return [one for one in found if not any(start <= one.start < end for start, end in idioms)]
