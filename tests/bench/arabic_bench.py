"""Measure the Arabic rules beside their baselines, in one run, on real texts.

Run: python -m tests.bench.arabic_bench [--data DIR]. DIR is the folder of shared material, or its data folder; without
it BAYAN_SHARED, or `shared` beside the checkout. What is not there is reported as not measured.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import random
import re
import statistics
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from xml.etree import ElementTree

CHECKOUT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(CHECKOUT))

import pysbd  # noqa: E402 - the checkout goes on the path first
import sentencex  # noqa: E402

from workbench.domain.arabic.clitics import split_clitics  # noqa: E402
from workbench.domain.arabic.direction import direction_runs  # noqa: E402
from workbench.domain.arabic.folding import FoldLayer, fold, fold_text  # noqa: E402
from workbench.domain.arabic.numbers_compare import missing_numbers  # noqa: E402
from workbench.domain.arabic.segmentation import segment_text, split_sentences  # noqa: E402
from workbench.domain.arabic.subclauses import propose_subclauses  # noqa: E402

Span = tuple[int, int]
Texts = list[tuple[str, list[Span]]]
Splitter = Callable[[str], list[Span]]
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
BARE = FoldLayer.MARKS | FoldLayer.TATWEEL | FoldLayer.INVISIBLE
SAMPLE = CHECKOUT / "resources/sample/joint-statement.ar.txt"


def seconds(work: Callable[[], object], repeats: int = 5) -> float:
    """Take the median time of several runs."""
    times = []
    for _ in range(repeats):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return statistics.median(times)


# -- data -----------------------------------------------------------------------------------------------------------


def data_folder(given: str | None) -> Path | None:
    """Find the folder that holds segmentation/, news/ and the rest."""
    root = Path(given or os.environ.get("BAYAN_SHARED", CHECKOUT.parent / "shared"))
    for folder in (root / "data", root):
        if (folder / "segmentation").is_dir() or (folder / "news").is_dir():
            return folder
    return None


def read_rows(path: Path) -> list[dict[str, str]]:
    """Read a tab-separated file whose quotes are text."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


def joined(sentences: Iterable[str]) -> tuple[str, list[Span]]:
    """Join sentences with a blank and note where each stands."""
    text, spans = "", []
    for sentence in sentences:
        text += " " if text else ""
        spans.append((len(text), len(text) + len(sentence)))
        text += sentence
    return text, spans


def news_texts(path: Path, column: str) -> Texts:
    """Give each news document as one text with its sentences."""
    documents: dict[str, list[str]] = {}
    for row in read_rows(path):
        documents.setdefault(row["document"], []).append(row[column].strip())
    return [joined(sentences) for sentences in documents.values()]


def case_texts(path: Path) -> Texts:
    """Read a splitter's own cases: a text, ---, its sentences, ===; lines with # are comments."""
    texts: Texts = []
    for block in path.read_text(encoding="utf-8").split("==="):
        lines = [line for line in block.strip().splitlines() if not line.startswith("#")]
        if "---" not in lines:
            continue
        at = lines.index("---")
        text = "\n".join(lines[:at])
        texts.append((text, located([line for line in lines[at + 1 :] if line.strip()], text)))
    return texts


def located(parts: Iterable[str], text: str) -> list[Span]:
    """Find strings in a text, one behind the other."""
    spans, at = [], 0
    for part in parts:
        found = text.find(part.strip(), at)
        if part.strip() and found >= 0:
            at = found + len(part.strip())
            spans.append((found, at))
    return spans


def sentence_sets(folder: Path) -> dict[str, tuple[Texts, str]]:
    """Collect every set of true sentences in the folder, with its language."""
    sets: dict[str, tuple[Texts, str]] = {}
    for path in sorted((folder / "segmentation").glob("*.jsonl")):
        items = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
        sets[path.stem] = ([(item["text"], [tuple(span) for span in item["sentences"]]) for item in items], "ar")
    for path in sorted((folder / "segmentation").glob("sentencex_*.txt")):
        sets[path.stem] = (case_texts(path), "ar")
    for path in sorted((folder / "news").glob("*.tsv")):
        sets[f"{path.stem} ar"] = (news_texts(path, "arabic"), "ar")
        sets[f"{path.stem} en"] = (news_texts(path, "english"), "en")
    return sets


# -- sentences ------------------------------------------------------------------------------------------------------


def splitters(language: str) -> dict[str, Splitter]:
    """Name ours and the baselines."""
    segmenter = pysbd.Segmenter(language=language, clean=False)
    stop = re.compile(r"[.؟!?…]+[\"”»')\]]*(?=\s)")

    def plain(text: str) -> list[Span]:
        ends = [match.end() for match in stop.finditer(text)]
        return located([text[a:b] for a, b in zip([0, *ends], [*ends, len(text)], strict=True)], text)

    return {
        "ours": lambda text: split_sentences(text, language),
        "sentencex": lambda text: located(sentencex.segment(language, text), text),
        "pySBD": lambda text: located(segmenter.segment(text), text),
        "stop rule": plain,
    }


def boundary_scores(texts: Texts, splitter: Splitter) -> tuple[float, float, float]:
    """Give precision, recall and F1 of the ends of all sentences but each text's last."""
    hits = ours = true = 0
    for text, spans in texts:
        gold = {end for _, end in spans[:-1]}
        found = {end for _, end in splitter(text)[:-1]}
        hits, ours, true = hits + len(gold & found), ours + len(found), true + len(gold)
    precision, recall = hits / (ours or 1), hits / (true or 1)
    return precision, recall, 2 * precision * recall / ((precision + recall) or 1)


def report_sentences(folder: Path | None) -> None:
    """Print the scores of each splitter on each set, and the times on the sample."""
    print("\nsentences (boundary precision, recall, F1)")
    if folder is None:
        print("  not measured: no data")
    else:
        for name, (texts, language) in sentence_sets(folder).items():
            for who, splitter in splitters(language).items():
                precision, recall, f1 = boundary_scores(texts, splitter)
                print(f"  {name:24} {who:10} {precision:.4f} {recall:.4f} {f1:.4f}")
    lines = SAMPLE.read_text(encoding="utf-8").splitlines()
    ours = seconds(lambda: [split_sentences(line) for line in lines], 21)
    theirs = seconds(lambda: [list(sentencex.segment("ar", line)) for line in lines], 21)
    print(f"  time on the sample's lines: ours {ours * 1e3:.2f} ms, {ours / theirs:.2f} x sentencex")


# -- clitics --------------------------------------------------------------------------------------------------------


def greedy(word: str) -> tuple[str, str]:
    """Split whatever looks like a clitic where three letters remain."""
    front: list[str] = []
    for letters in ("وف", "بلكس"):
        if word[:1] and word[0] in letters and len(word) > 3:
            front.append(word[0])
            word = word[1:]
    if not word.startswith("ال"):
        for end in ("هما", "هم", "ها", "هن", "كم", "نا", "ه", "ك"):
            if word.endswith(end) and len(word) - len(end) >= 3:
                return "+".join(front), end
    return "+".join(front), ""


def ours_split(word: str) -> tuple[str, str]:
    """Split with our rules, marks dropped as in the gold."""
    split = split_clitics(word)
    front, back = ("+".join(fold_text(part, BARE) for part in parts) for parts in (split.proclitics, split.enclitics))
    return front, back


def report_clitics(folder: Path | None) -> None:
    """Print how many words are split exactly right."""
    print("\nclitics (words split exactly right)")
    paths = sorted((folder / "segmentation").glob("*clitics*.tsv")) if folder else []
    if not paths:
        print("  not measured: no data")
    ways = {"ours": ours_split, "no splitting": lambda word: ("", ""), "greedy": greedy}
    for path in paths:
        rows = read_rows(path)
        gold = [(row["proclitics"], row["enclitics"]) for row in rows]
        for who, way in ways.items():
            exact = sum(way(row["surface"]) == parts for row, parts in zip(rows, gold, strict=True))
            print(f"  {path.stem:28} {who:12} {exact / len(rows):.4f} of {len(rows)}")


# -- numbers --------------------------------------------------------------------------------------------------------


def pairs(folder: Path) -> dict[str, list[tuple[str, str]]]:
    """Collect good translations: Arabic, English."""
    found: dict[str, list[tuple[str, str]]] = {}
    for path in sorted((folder / "news").glob("*.tsv")):
        found[path.stem] = [(row["arabic"], row["english"]) for row in read_rows(path)]
    for path in sorted((folder / "tmx").glob("*.en-ar.tmx")):
        # The file is ours to trust: a bench reads it, no user does.
        units = ElementTree.parse(path).getroot().iter("tu")
        texts = [{v.get(LANG, "")[:2]: "".join(v.find("seg").itertext()) for v in u.iter("tuv")} for u in units]  # type: ignore[union-attr]
        found[path.stem] = [(text["ar"], text["en"]) for text in texts if "ar" in text and "en" in text]
    return found


def naive(source: str, target: str) -> bool:
    """Compare digit strings as they are written."""
    return sorted(re.findall(r"[0-9]+", source)) != sorted(re.findall(r"[0-9]+", target))


def faults(text: str) -> Iterable[tuple[str, str]]:
    """Spoil each number of a translation in turn: one more, ten times, digits swapped, left out."""
    for match in re.finditer(r"(?<![\w.,])[0-9]+(?:[.,][0-9]+)*(?![0-9]*s\b)", text):
        number = match[0]
        if number.strip("0") in ("", "1"):
            continue
        spoiled = {"one more": number[:-1] + str((int(number[-1]) + 1) % 10), "left out": ""}
        if "." not in number:
            spoiled["ten times"] = number + "0"
        if len(number) > 1 and number[:2].isdigit() and number[0] != number[1]:
            spoiled["swapped"] = number[1] + number[0] + number[2:]
        for kind, wrong in spoiled.items():
            yield kind, text[: match.start()] + wrong + text[match.end() :]


def report_numbers(folder: Path | None) -> None:
    """Print how often good translations are flagged, and how many seeded faults are."""
    print("\nnumbers by value (share of good translations flagged; seeded faults found)")
    if folder is None:
        print("  not measured: no data")
        return
    for name, listed in pairs(folder).items():
        clean = [pair for pair in listed if not missing_numbers(*pair, "ar", "en")]
        flagged = 1 - len(clean) / len(listed)
        crude = sum(naive(*pair) for pair in listed) / len(listed)
        tally: dict[str, list[bool]] = {}
        for source, target in random.Random(1).sample(clean, min(600, len(clean))):
            for kind, wrong in faults(target):
                tally.setdefault(kind, []).append(bool(missing_numbers(source, wrong, "ar", "en")))
        print(f"  {name}: flagged {flagged:.4f} of {len(listed)} (digit strings {crude:.4f})")
        for kind, found in sorted(tally.items()):
            print(f"    {kind:10} {sum(found) / len(found):.3f} of {len(found)}")


# -- sub-clauses, folding, direction --------------------------------------------------------------------------------


def report_subclauses(folder: Path | None) -> None:
    """Print how the proposed cuts meet an analyst's, inside sentences."""
    print("\nsub-clauses (cuts inside segments; whole units)")
    gold_path = folder.parent / "gold/joint-statement-codes.json" if folder else None
    if gold_path is None or not gold_path.is_file():
        print("  not measured: no data")
        return
    text = SAMPLE.read_text(encoding="utf-8")
    units = {(unit["start"], unit["end"]) for unit in json.loads(gold_path.read_text(encoding="utf-8"))}
    segments = segment_text(text)
    ours = {(s.start + a, s.start + b) for s in segments for a, b in propose_subclauses(s.text)}
    begins = {segment.start for segment in segments}
    cuts, gold = {a for a, _ in ours} - begins, {a for a, _ in units} - begins
    print(
        f"  cuts: precision {len(cuts & gold) / len(cuts):.3f} recall {len(cuts & gold) / len(gold):.3f} of {len(gold)}"
    )
    print(
        f"  units: {len(units & ours)} of {len(units)} exact, {len(ours)} proposed (the rules were made on this text)"
    )


def report_speed() -> None:
    """Print ratios of folding to plain encoding, and the time of cutting direction runs."""
    text = SAMPLE.read_text(encoding="utf-8")
    lines, blob = text.splitlines(), text * 300
    size = len(blob.encode()) / 1e6
    print(f"\nfolding (ratio of time to str.encode; {size:.1f} MB text)")
    floor, floor_lines = seconds(blob.encode), seconds(lambda: [line.encode() for line in lines], 21)
    quick, mapped = seconds(lambda: fold_text(blob)), seconds(lambda: fold(blob))
    quick_lines = seconds(lambda: [fold_text(line) for line in lines], 21)
    print(f"  whole text {quick / floor:.1f} ({size / quick:.0f} MB/s), with offsets {mapped / floor:.1f}")
    print(f"  line by line {quick_lines / floor_lines:.1f}")
    wide = [(line * 2)[:250] for line in lines if line]
    many = [wide[at % len(wide)] for at in range(10_000)]
    print("\ndirection runs, 10,000 segments of 250 characters")
    for base in ("rtl", "ltr"):
        print(f"  {base}: {seconds(lambda base=base: [direction_runs(line, base) for line in many], 3):.2f} s")  # type: ignore[misc]


def main() -> None:
    """Print every measurement."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", help="folder of the shared material")
    folder = data_folder(parser.parse_args().data)
    report_sentences(folder)
    report_clitics(folder)
    report_numbers(folder)
    report_subclauses(folder)
    report_speed()


if __name__ == "__main__":
    main()
