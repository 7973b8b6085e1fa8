"""Facts of English that the checks need: what negates, and which words may stand twice."""

from __future__ import annotations

import re
from dataclasses import dataclass

from workbench.domain.arabic.lexicon import word_set

# Phrases with a negator in which nothing is denied: they may answer a negation and ask for none.
_IDIOMS = re.compile(
    r"\b(?:not (?:only|just|merely|least)|no (?:doubt|sooner|matter|wonder|one else)|not to mention|why not|nothing but"
    r"|no (?:less|fewer|more|later|longer) than|whether or not|or not|with or without|without (?:doubt|fail)|if not)\b"
    r"|\bno\.? ?(?=\d)|\bno-confidence|\bnot later than|[,;] no\?|\b(?:isn|aren|doesn|don|didn|won|wouldn|can|couldn)"
    r"['’]t (?:it|they|he|she|you|we)\?",
    re.IGNORECASE,
)
_STRONG = re.compile(
    r"\b(?:not|no|never|none|nothing|nobody|nowhere|neither|without|cannot|no-one|unable)\b|n['’]t\b", re.IGNORECASE
)
# Negative prefixes: un- but for words that only begin so; of the others, the stems that deny.
_PREFIXED = (
    r"un(?!i[a-z]|der|til\b|to\b|cles?\b|anim)[a-z]{3,}|un(?:interest|intend|inhabit|identif|inform|imag|import)[a-z]+|non-?[a-z]+"
    r"|in(?:ab|accept|accur|active|adeq|adver|alien|appropr|capab|compat|compet|complet|conclus|consist|conven|corr|defin"
    r"|direct|discr|divis|effect|effic|elig|equal|equit|evitab|exper|formal|freq|human|just|offens|sep|secur|sign|soluble"
    r"|stab|suff|toler|valid|visib|volunt|vulner)[a-z]+|im(?:possib|penetr|pract|perf|part|prop|polit|matur|mobil|moral|pun"
    r"|bal|plaus)[a-z]+|il(?:leg|lic|lit|log)[a-z]+|ir(?:reg|rel|resp|repl|rev|rec)[a-z]+"
    r"|dis(?:ab|adv|agr|app|arm|band|bel|comf|cont|cour|cred|eng|hon|lik|loy|miss|obe|ord|prov|qual|reg|resp|sat|sen|trus)"
    r"[a-z]+|under-?[a-z]+ed|ill[- ](?:adv|equ|pre|inf)[a-z]+|ab(?:norm|sen)[a-z]+"
    r"|a(?:sym|typical|synchron|politic|mor|path)[a-z]+"
)
_SOFT = re.compile(
    rf"\b(?:{_PREFIXED}|[a-z]{{3,}}less(?:ly|ness)?|[a-z]+-free|hardly|scarcely|barely|rarely|seldom|lack(?:s|ed|ing)?"
    r"|fail(?:s|ed|ing|ure|ures)?|refus[a-z]*|refrain[a-z]*|den(?:y|ies|ied|ying|ial)|reject[a-z]*|avoid[a-z]*"
    r"|prevent[a-z]*|prohibit[a-z]*|ban(?:s|ned|ning)?|forb[a-z]+|nor|except[a-z]*|unless|yet to|abstain[a-z]*"
    r"|anonym[a-z]*|against|few|little|only|just|far from|rather than|instead|other than|free (?:of|from)|exclud[a-z]*"
    r"|devoid|too [a-z]+ to)\b",
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
    """List what negates in an English text, in order."""
    idioms = [match.span() for match in _IDIOMS.finditer(text)]
    found = [Negative(start, end, strong=False) for start, end in idioms]
    for pattern in (_STRONG, _SOFT):
        for match in pattern.finditer(text):
            if not any(start <= match.start() < end for start, end in idioms):
                found.append(Negative(match.start(), match.end(), pattern is _STRONG))
    return sorted(found, key=lambda one: one.start)
