"""How often the checks flag good translations, how many seeded faults they find, and how fast they are.

Run: python tests/bench/checks_bench.py [-v]. Good translations are NTREX-128 (news), the project's own sample, and
TICO-19 (health). All three were looked at while the word lists were made, so new text will be flagged somewhat more.
BAYAN_SHARED names the folder of the data.
"""

from __future__ import annotations

import os
import random
import re
import sys
import time
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(CHECKOUT))

from workbench.domain.enums import State  # noqa: E402 - the checkout goes on the path first
from workbench.domain.ports import Check  # noqa: E402
from workbench.domain.qa import CheckedSegment, Finding  # noqa: E402
from workbench.services.messages import sentence  # noqa: E402
from workbench.services.registry import CHECKS, Registry  # noqa: E402

SHARED = Path(os.environ.get("BAYAN_SHARED", CHECKOUT.parent / "shared"))
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
Seed = Callable[[CheckedSegment, random.Random], CheckedSegment | None]


def segments(pairs: list[tuple[str, str]]) -> list[CheckedSegment]:
    return [CheckedSegment(at, at, ar, en, State.TRANSLATED, "ar", "en") for at, (ar, en) in enumerate(pairs)]


def turned(rows: list[CheckedSegment]) -> list[CheckedSegment]:
    return [
        replace(row, source=row.target, target=row.source, source_language="en", target_language="ar") for row in rows
    ]


def news() -> list[CheckedSegment]:
    lines = (SHARED / "data/news/ntrex-first40.tsv").read_text(encoding="utf-8").split("\n")[1:]
    return segments([(cells[1], cells[2]) for line in lines if len(cells := line.split("\t")) > 2])


def sample() -> list[CheckedSegment]:
    record = tomllib.loads((CHECKOUT / "resources/sample/joint-statement.toml").read_text(encoding="utf-8"))
    paragraphs = [paragraph for clause in record["clauses"] for paragraph in clause["paragraphs"]]
    return segments([(one["ar"], one["en"]) for paragraph in paragraphs for one in paragraph["segments"]])


def health() -> list[CheckedSegment]:
    pairs = []
    for unit in ElementTree.parse(SHARED / "data/tmx/tico19.en-ar.tmx").iter("tu"):
        texts = {
            (tuv.get(LANG) or tuv.get("lang", ""))[:2].lower(): "".join(tuv.find("seg").itertext())
            for tuv in unit.iter("tuv")
        }
        pairs.append((texts["ar"], texts["en"]))
    return segments(pairs)


def cut(pattern: str, by: str = "", side: str = "target") -> Seed:
    """Seed a fault by replacing one match of a pattern."""

    def seed(row: CheckedSegment, dice: random.Random) -> CheckedSegment | None:
        text = getattr(row, side)
        found = list(re.finditer(pattern, text, re.IGNORECASE))
        if not found:
            return None
        match = dice.choice(found)
        spoilt = text[: match.start()] + match.expand(by) + text[match.end() :]
        return replace(row, **{side: spoilt})

    return seed


def another_digit(row: CheckedSegment, dice: random.Random) -> CheckedSegment | None:
    found = list(re.finditer(r"\d", row.target))
    if not found:
        return None
    at = dice.choice(found).start()
    digit = dice.choice([one for one in "123456789" if one != row.target[at]])
    return replace(row, target=row.target[:at] + digit + row.target[at + 1 :])


def source_word(row: CheckedSegment, dice: random.Random) -> CheckedSegment | None:
    words, theirs = row.source.split(), row.target.split()
    if len(theirs) < 2:
        return None
    theirs[dice.randrange(len(theirs))] = dice.choice(words)
    return replace(row, target=" ".join(theirs))


WORD = r"(?<![A-Za-z'])([A-Za-z]{2,})(?![A-Za-z'])"
SEEDS: list[tuple[str, str, Seed]] = [
    ("empty", "translation taken away", lambda row, _: replace(row, target="")),
    ("same-text", "source copied", lambda row, _: replace(row, target=row.source)),
    ("arabic-left", "a word left in Arabic", source_word),
    ("arabic-left", "an Arabic comma", cut(",", "،")),
    ("numbers", "a number deleted", cut(r"(?<![\w.,:/-])\d+(?:[.,]\d+)*(?![\w.,:/-])")),
    ("numbers", "a digit changed", another_digit),
    ("negation", "not, no, never, without dropped", cut(r"\b(?:not|no|never|without)\b ?|n't\b")),
    ("negation", "not added", cut(r"\b(is|are|was|were|will|would|can|should|has|have|had)\b(?! not|n't)", r"\1 not")),
    ("negation", "an Arabic particle dropped", cut("(?:(?<= )|^)(?:لا|لم|لن|ليس|ليست|غير|بدون) ", side="source")),
    ("pairs", "a bracket deleted", cut(r"[()\[\]]")),
    ("pairs", "a quotation mark deleted", cut('["“”]')),
    ("repeated-word", "a word doubled", cut(WORD, r"\1 \1")),
    ("repeated-word", "an Arabic word doubled", cut("(?<= )([\u0621-\u064a]{2,})(?= )", r"\1 \1", "source")),
    ("spacing", "a second space", cut(r"(?<=\w) (?=\w)", "  ")),
    ("spacing", "a space before a comma", cut(r"(?<=\w), ", " , ")),
    ("spacing", "no space after a comma", cut(r"(?<=[a-z]), (?=[a-z]{2})", ",")),
    (
        "tatweel",
        "an Arabic word stretched",
        cut("(?<=[\u0628\u062a-\u062e\u0633-\u063a\u0641-\u0647])(?=[\u0621-\u064a])", "\u0640", "source"),
    ),
    ("direction", "an embedding round a word", cut(WORD, "\u202a\\1\u202c")),
    ("direction", "an isolate left open", cut(r"\b(?=[A-Z])", "\u2068")),
    ("direction", "a mark inside an Arabic word", cut("(?<=[\u0621-\u064a])(?=[\u0621-\u064a])", "\u200e", "source")),
    ("direction", "a mark doubled", cut(r"\b(?= )", "\u200f\u200f")),
]


def flagged(checks: list[Check], rows: list[CheckedSegment], verbose: bool) -> list[str]:
    cells = []
    for check in checks:
        found = list(check.run(rows))
        cells.append(f"{100 * len({one.segment_id for one in found}) / len(rows):.2f} %")
        if verbose:
            show(found, rows)
    return cells


def show(found: list[Finding], rows: list[CheckedSegment]) -> None:
    for one in found:
        row = rows[one.segment_id]
        print(f"  [{one.check_id}] {one.side} [{one.start}, {one.end}) {sentence(one.code, one.data)}")
        print(f"      {row.source}\n      {row.target}")


def recall(check: Check, seed: Seed, rows: list[CheckedSegment]) -> tuple[int, int]:
    """Return how many seeded faults gave a finding that was not there before, of how many."""
    dice = random.Random(7)
    hit = total = 0
    for row in rows:
        spoilt = seed(row, dice)
        if spoilt is None or spoilt == row:
            continue
        total += 1
        before = {one.fingerprint for one in check.run([row])}
        hit += any(one.fingerprint not in before for one in check.run([spoilt]))
    return hit, total


def main() -> None:
    verbose = "-v" in sys.argv
    registry = Registry()
    checks = [kind() for kind in registry.all(CHECKS)]
    sets = {"news": news(), "sample": sample(), "health": health()}
    sets |= {"news, en to ar": turned(sets["news"]), "health, en to ar": turned(sets["health"])}
    print("Good translations flagged, share of segments")
    rates = {name: flagged(checks, rows, verbose) for name, rows in sets.items()}
    print(f"{'':<16}" + "".join(f"{name + f' ({len(rows)})':>24}" for name, rows in sets.items()))
    for at, check in enumerate(checks):
        print(f"{check.id:<16}" + "".join(f"{rates[name][at]:>24}" for name in sets))
    print("\nSeeded faults found")
    for check_id, what, seed in SEEDS:
        check = registry.get(CHECKS, check_id)()
        cells = []
        for name in ("news", "sample"):
            hit, total = recall(check, seed, sets[name])
            cells.append(f"{name} {hit}/{total} = {100 * hit / total:.1f} %" if total else f"{name} –")
        print(f"{check_id:<16}{what:<34}" + "  ".join(f"{cell:<26}" for cell in cells))
    many = list(repeated(sets["news"], 10_000))
    print("\nTime for 10,000 segments (news, over and over)")
    whole = 0.0
    for check in checks:
        start = time.perf_counter()
        list(check.run(many))
        took = time.perf_counter() - start
        whole += took
        print(f"{check.id:<16}{took:6.2f} s")
    print(f"{'all':<16}{whole:6.2f} s")


def repeated(rows: list[CheckedSegment], count: int) -> Iterator[CheckedSegment]:
    for at in range(count):
        yield replace(rows[at % len(rows)], id=at, ordinal=at)


if __name__ == "__main__":
    main()
