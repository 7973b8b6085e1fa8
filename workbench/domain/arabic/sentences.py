"""Split running text into sentences, Arabic and English, by the stops that end one and the facts that forbid it."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from workbench.domain.arabic import abbreviations as facts
from workbench.domain.arabic import letters
from workbench.domain.arabic.folding import fold_text

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class BreakRule:
    """One rule of a user (as in SRX 2.0): where `before` ends and `after` begins there is, or is not, a break."""

    before: str
    after: str
    breaks: bool


@dataclass(frozen=True, slots=True)
class SplitOptions:
    """Choose what else ends a sentence; `rules` are tried in order before our own, the first that fits decides."""

    semicolon: bool = False
    colon: bool = False
    newline: bool = True
    rules: tuple[BreakRule, ...] = ()
    abbreviations: frozenset[str] = frozenset()


DEFAULT_OPTIONS = SplitOptions()

# A mark that opens elsewhere closes here (.«), for it stands between a stop and a blank.
_CLOSERS = "\"'”’»›″«“\\)\\]}"
_AFTER_STOP = f"(?:[{_CLOSERS}{letters.CONTROLS}]*(?:\\s+[”»›\\)\\]](?=\\s|$))*)(?=\\s)"
_SIGNS = ".؟?!…۔‼⁇⁈⁉"
_WORD_BEFORE = re.compile(f"[^\\s\"'“”«»()\\[\\]{letters.CONTROLS}–—،,/-]+$")
_NEXT = re.compile(f"[\\s{letters.CONTROLS}\"'“”‘«(\\[–—-]*([^\\s]*)")
_WORD_AFTER = re.compile(f"[{letters.LETTERS}{letters.MARKS}{letters.TATWEEL}]+|[^\\W_]+(?:[.'’][^\\W_]+)*")
_ONLY_LABEL = re.compile(
    f"[\\s{letters.CONTROLS}(]*(?:[{letters.DIGITS}]{{1,3}}|[{letters.LETTERS}]ـ?|[A-Za-z]|[ivxIVX]{{2,4}})\\)?\\.?$"
)
_ERA_NUMBER = re.compile(f"[{letters.DIGITS}]\\)?\\s*(?:هـ?|م)$")
_DOTTED = re.compile(f"(?:[{letters.LETTERS}]ـ?\\.)+[{letters.LETTERS}]ـ?|(?:[A-Za-z]\\.)+[A-Za-z]")
_NEWLINES = "\n\r\u2028\u2029\x0b\x0c"
_LONGEST, _LONG_WORD, _SHORT_SENTENCE = 24, 5, 12
# Longer than any sentence of a treaty, and what is written on one line for want of line ends is cut all the same.
MOST_OF_A_SENTENCE = 10_000
_CUTS = ("؛;", "،,", " \t\n\u00a0")
_QUOTES = re.compile('["“”«»]')


class _Splitter:
    """Decide each stop of one text; built for one call."""

    def __init__(self, text: str, language: str, options: SplitOptions) -> None:
        self.text = text
        self.latin = not language.startswith("ar")
        self.extra = options.abbreviations
        self.start = 0

    def is_break(self, stop: re.Match[str]) -> bool:
        """Tell whether this stop ends the sentence that began at `start`."""
        signs = stop[1]
        if signs in (";", "؛", ":"):
            return True
        if signs[-1] == "…" or ".." in signs:
            return self._after_ellipsis(stop)
        if signs != ".":
            return self._after_question(stop)
        return self._after_full_stop(stop)

    def _next_word(self, at: int) -> str:
        match = _NEXT.match(self.text, at)
        word = _WORD_AFTER.match(self.text, match.start(1)) if match else None
        return word[0] if word else ""

    def _goes_on_in_lower_case(self, at: int) -> bool:
        word = self._next_word(at)
        return bool(word) and word[0].islower()

    def _inside_quotes(self, at: int) -> bool:
        opened = False
        for sign in _QUOTES.findall(self.text, self.start, at):
            opened = not opened if sign == '"' else sign in "“«"
        return opened

    def _after_ellipsis(self, stop: re.Match[str]) -> bool:
        before = self.text[stop.start() - 1 : stop.start()]
        if before.isspace() or self._goes_on_in_lower_case(stop.end()):
            return False
        if stop.end() == stop.end(1) and self._inside_quotes(stop.start()):
            return False
        return fold_text(self._next_word(stop.end())) not in facts.GO_ON

    def _after_question(self, stop: re.Match[str]) -> bool:
        if self._goes_on_in_lower_case(stop.end()):
            return False
        word = fold_text(self._next_word(stop.end()))
        if word in facts.ALTERNATIVES:
            return False
        # A quoted question is a part of its sentence: "...!" كما أضاف
        return not (stop.end() > stop.end(1) and word == "كما")

    def _after_full_stop(self, stop: re.Match[str]) -> bool:
        text, at = self.text, stop.start()
        if self.latin and self._goes_on_in_lower_case(stop.end()):
            return False
        word = text[text.rfind(" ", max(self.start, at - _LONGEST), at) + 1 : at]
        # Most sentences end in an ordinary word: no fact is as long as that.
        if len(word) > _LONG_WORD and "." not in word and not self.extra and not word[-1].isascii():
            return True
        if at - self.start < _SHORT_SENTENCE and _ONLY_LABEL.match(text, self.start, at):
            return False
        before = _WORD_BEFORE.search(text, max(self.start, at - _LONGEST), at)
        return before is None or self._word_may_end(before[0], at, stop.end())

    def _word_may_end(self, word: str, at: int, end: int) -> bool:
        if word in self.extra or word + "." in self.extra:
            return False
        if word[-1].isascii():
            return self._latin_may_end(word, end)
        folded = fold_text(word)
        if folded in facts.MAY_END and (len(folded) > 1 or _ERA_NUMBER.search(self.text, max(0, at - 8), at)):
            return self._opens_sentence(end)
        if len(folded) == 1:
            return folded not in facts.BEFORE_NAME and not _DOTTED.fullmatch(word)
        if _DOTTED.fullmatch(word):
            return self._opens_sentence(end)
        return not (folded in facts.SPELLED_LETTERS and self._is_initial(at, end))

    def _is_initial(self, at: int, end: int) -> bool:
        """Tell an initial spelled in Arabic (جورج دبليو. بوش) from the end of a spelled acronym (بي بي سي.)."""
        following = fold_text(self._next_word(end))
        if following in facts.SPELLED_LETTERS and self.text[end : end + 12].find(".") > 0:
            return True
        previous = self.text[max(0, at - 24) : at].split()
        name = fold_text(previous[-2]) if len(previous) > 1 else ""
        return name.endswith(".") and name[:-1] in facts.SPELLED_LETTERS

    def _opens_sentence(self, end: int) -> bool:
        word = fold_text(self._next_word(end))
        return word in facts.OPENERS or (len(word) > 3 and word[0] in "وف")

    def _latin_may_end(self, word: str, end: int) -> bool:
        low = word.lower()
        if low in facts.LATIN_BEFORE_NAME:
            return False
        following = self._next_word(end)
        if low in facts.LATIN_MAY_END or _DOTTED.fullmatch(word):
            return following.lower() in facts.ENGLISH_OPENERS or (not self.latin and self._opens_sentence(end))
        if len(word) == 1 and word.isupper():
            # "Plan B. The ..." against "J. Smith"
            return word != "I" and following.lower() in facts.ENGLISH_OPENERS and self.latin
        return True


def _signs_of(options: SplitOptions) -> str:
    return _SIGNS + ("؛;" if options.semicolon else "") + (":" if options.colon else "")


def _stop_pattern(signs: str) -> re.Pattern[str]:
    return re.compile(f"([{signs}]+){_AFTER_STOP}")


_DEFAULT_STOPS = _stop_pattern(_SIGNS)


def _places(text: str, signs: str) -> list[int]:
    """Find every occurrence of any sign, in order.

    One search a sign, at the speed of memchr, is ten times as fast as a pattern over every character.
    """
    places: list[int] = []
    kinds = 0
    for sign in signs:
        at = text.find(sign)
        kinds += at >= 0
        while at >= 0:
            places.append(at)
            at = text.find(sign, at + 1)
    if kinds > 1:
        places.sort()
    return places


def _stops(text: str, options: SplitOptions) -> Iterator[re.Match[str]]:
    """Yield every place that may end a sentence, in order."""
    plain = not options.semicolon and not options.colon
    signs = _SIGNS if plain else _signs_of(options)
    pattern = _DEFAULT_STOPS if plain else _stop_pattern(signs)
    done = 0
    for at in _places(text, signs):
        if at >= done and (stop := pattern.match(text, at)) is not None:
            done = stop.end()
            yield stop


def _user_breaks(text: str, rules: tuple[BreakRule, ...]) -> dict[int, bool]:
    """Find where a user's rules decide: position of the break, and the decision of the first rule that fits."""
    decided: dict[int, bool] = {}
    for rule in rules:
        after = re.compile(rule.after)
        for match in re.finditer(rule.before, text):
            if match.end() not in decided and after.match(text, match.end()):
                decided[match.end()] = rule.breaks
    return decided


def _breaks(text: str, language: str, options: SplitOptions) -> list[int]:
    """List where sentences end, in order."""
    splitter = _Splitter(text, language, options)
    user = _user_breaks(text, options.rules) if options.rules else {}
    newlines = _places(text, _NEWLINES) if options.newline else []
    found: list[int] = []
    following = 0
    for stop in _stops(text, options):
        end = stop.end()
        while following < len(newlines) and newlines[following] < end:
            splitter.start = max(splitter.start, newlines[following] + 1)
            following += 1
        if user.get(end, True) and splitter.is_break(stop):
            found.append(end)
            splitter.start = end
    if newlines or user:
        found.extend(newlines)
        found.extend(at for at, breaks in user.items() if breaks)
        found = sorted(set(found))
    return found


def split_sentences(text: str, language: str = "ar", options: SplitOptions = DEFAULT_OPTIONS) -> list[Span]:
    """Give the spans [start, end) of the sentences, blanks trimmed; together they hold all that is not blank.

    Marks of closing (quotes, brackets) stay with the sentence on their left. Never breaks at a comma, at a colon
    inside a sentence, after a label, an initial or an abbreviation, or inside a number.
    """
    spans: list[Span] = []
    start = 0
    for end in [*_breaks(text, language, options), len(text)]:
        first, last = start, end
        while first < last and text[first].isspace():
            first += 1
        while last > first and text[last - 1].isspace():
            last -= 1
        if first < last:
            spans.extend(within_reach(text, first, last))
        start = end
    return spans


def within_reach(text: str, start: int, end: int) -> Iterator[Span]:
    """Yield a stretch whole, or where nobody could read and no engine take it, in pieces.

    A piece ends after a semicolon, else a comma, else a blank, if its later half has one; else at its very limit.
    """
    while end - start > MOST_OF_A_SENTENCE:
        limit = start + MOST_OF_A_SENTENCE
        half = start + MOST_OF_A_SENTENCE // 2
        places = (max(text.rfind(sign, half, limit) for sign in signs) for signs in _CUTS)
        cut = next((place + 1 for place in places if place >= 0), limit)
        while cut > half and unicodedata.combining(text[cut]):
            cut -= 1
        last = cut
        while text[last - 1].isspace():
            last -= 1
        yield start, last
        start = cut
        while start < end and text[start].isspace():
            start += 1
    if start < end:
        yield start, end
