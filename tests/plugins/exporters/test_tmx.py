"""TMX: what other tools wrote is read, what we write is valid and comes back, what is hostile is refused."""

from __future__ import annotations

import io
import tracemalloc
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from workbench.domain.memory import MemoryUnit
from workbench.errors import InputError
from workbench.plugins.exporters.tmx import TmxFormat
from workbench.services.messages import explain

DTD = Path(__file__).resolve().parents[2] / "data" / "tmx" / "tmx14b.dtd"
DATE = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)


def read(data: bytes | str, pair: tuple[str, str] | None = None) -> list[MemoryUnit]:
    return list(TmxFormat().read(io.BytesIO(data.encode() if isinstance(data, str) else data), pair))


def write(units: list[MemoryUnit], source_language: str = "ar") -> bytes:
    out = io.BytesIO()
    assert TmxFormat().write(iter(units), out, source_language=source_language) == len(units)
    return out.getvalue()


def texts(units: list[MemoryUnit]) -> list[tuple[str, str]]:
    return [(unit.source, unit.target) for unit in units]


def tmx(*tus: str, head: str = "", srclang: str = "ar") -> str:
    return f'{head}<tmx version="1.4"><header srclang="{srclang}"/><body>{"".join(tus)}</body></tmx>'


def tu(ar: str, en: str, attributes: str = "", more: str = "") -> str:
    return (
        f'<tu {attributes}>{more}<tuv xml:lang="ar"><seg>{ar}</seg></tuv><tuv xml:lang="en"><seg>{en}</seg></tuv></tu>'
    )


@pytest.fixture
def kit(shared: Path) -> Path:
    return shared / "data/tmx/TMXComplianceKit"


def lines(path: Path) -> list[str]:
    data = path.read_bytes()
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    return data.decode(encoding).splitlines()


@pytest.mark.parametrize(
    ("name", "language"),
    [("1A", "fr-ca"), ("1B", "fr-ca"), ("1C", "fr-ca"), ("1I", "ja-jp")]
    + [(name, "en-gb") for name in ("1D", "1E", "1F", "1G", "1H")],
)
def test_the_kits_import_tests_give_the_texts_that_the_kit_expects(kit: Path, name: str, language: str) -> None:
    units = read((kit / f"ImportTest{name}.tmx").read_bytes(), ("en-US", language))

    assert [unit.source for unit in units] == lines(kit / f"ImportTest{name}.txt")
    assert [unit.target for unit in units] == lines(kit / f"ImportTest{name}_{language}.txt")


def test_the_kits_orders_and_source_languages_of_units_are_respected(kit: Path) -> None:
    both = [(f"{n} entry in US English", f"{n} entry in UK English") for n in ("First", "Second")]
    assert texts(read((kit / "ImportTest1J.tmx").read_bytes(), ("en-us", "en-gb"))) == both
    assert texts(read((kit / "ImportTest1J_many.tmx").read_bytes(), ("en-us", "en-gb"))) == both

    units = read((kit / "ImportTest1K.tmx").read_bytes())
    assert [(unit.source_language, unit.target_language, unit.source) for unit in units] == [
        ("de-DE", "en-GB", "First Entry - German"),
        ("fr-CA", "en-GB", "Second Entry - French Canadian"),
    ]


def test_the_kits_level_2_files_give_the_sentences_without_their_codes(kit: Path) -> None:
    expected = [
        ("The big black cat sleeps.", "Le gros chat noir dors."),
        ('Test for special characters = <=lt, >=gt, &=amp, "=quot.',
         'Test pour caractères spéciaux = <=lt, >=gt, &=amp, "=quot.'),
        ("Nested formatting = Bold+Italic+Underlined, Bold+Italic, Bold.",
         "Format en gigogne = gras+italique+souligné, gras+italique, gras."),
        ("First sentence.", "Première phrase."),
        ("Second sentence.", "Seconde phrase."),
        ("Picture: ", "Image: "),
        ("Some text with a part highlighted.", "Du texte avec une portion délimitée."),
    ]  # fmt: skip
    assert texts(read((kit / "ImportTest2A.tmx").read_bytes(), ("en-us", "fr-ca"))) == expected
    expected[-1] = ("Some text with a part highlighted.", "Du text avec une portion délimitée.")
    assert texts(read((kit / "ImportTest2B.tmx").read_bytes(), ("en-us", "fr-ca"))) == expected


def test_the_text_of_a_sub_flow_becomes_a_unit_of_its_own(kit: Path) -> None:
    sentence, picture = read((kit / "ImportTest2C.tmx").read_bytes(), ("en-us", "fr"))

    assert (sentence.source, sentence.target) == ("Click  to start.", "Cliquez  pour commencer.")
    assert (picture.source, picture.target) == ("Start Here!", "Commencez ici !")
    assert (sentence.properties.get("subflow"), picture.properties["subflow"]) == (None, "1")


def test_what_a_unit_says_of_itself_is_kept(kit: Path) -> None:
    (unit,) = read((kit / "ImportTest1L.tmx").read_bytes(), ("en-us", "fr"))

    assert unit.author == "ys"
    assert unit.created_at == unit.changed_at == datetime(2002, 5, 23, 9, 12, tzinfo=UTC)
    assert unit.properties["tuid"] == "tu001"
    assert unit.properties["myPropeType"] == "Data"
    assert unit.properties["note"].startswith("Text of tu note 1\nText of tu note 2")


@pytest.mark.parametrize("name", ["1A", "1B", "1C", "1D", "1E", "2A"])
def test_what_the_kit_says_an_export_holds_comes_back_from_our_export(kit: Path, name: str) -> None:
    units = read((kit / f"ExportTest{name}.tmx").read_bytes(), ("en-us", "fr-ca"))
    assert units

    again = read(write(units, "en-us"), ("en-us", "fr-ca"))

    assert texts(again) == texts(units)


def test_a_real_memory_is_read_whole_in_either_direction_with_little_memory(shared: Path) -> None:
    tracemalloc.start()
    with (shared / "data/tmx/tico19.en-ar.tmx").open("rb") as source:
        first = next(units := TmxFormat().read(source, ("ar-SA", "en")))
        count = 1 + sum(1 for _ in units)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert count == 3071
    assert (first.source_language, first.target_language) == ("ar-SA", "en")
    assert first.source == "منذ متى لا تزال هذه الأعراض مستمرة تقريبًا؟"
    assert first.properties["source-language"] == "ar"
    assert peak < 2_000_000


def test_units_come_before_the_file_is_read_to_its_end() -> None:
    class Counted(io.BytesIO):
        taken = 0

        def read(self, size: int | None = -1, /) -> bytes:
            data = super().read(size)
            self.taken += len(data)
            return data

    source = Counted(tmx(*(tu(f"نص {n}", f"text {n}") for n in range(20_000))).encode())
    next(TmxFormat().read(source, ("ar", "en")))

    assert source.taken < len(source.getvalue()) / 10


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "windows-1256"])
def test_any_declared_encoding_is_read(encoding: str) -> None:
    head = f'<?xml version="1.0" encoding="{"utf-8" if "sig" in encoding else encoding}"?>'
    data = tmx(tu("أكّد الجانبان", "Both sides affirmed"), head=head).encode(encoding)

    assert texts(read(data, ("ar", "en"))) == [("أكّد الجانبان", "Both sides affirmed")]


def test_a_pair_takes_regional_forms_but_never_another_language() -> None:
    data = tmx(
        '<tu><tuv xml:lang="AR-eg"><seg>نص</seg></tuv><tuv xml:lang="en-GB"><seg>text</seg></tuv></tu>',
        '<tu><tuv xml:lang="ar"><seg>آخر</seg></tuv><tuv xml:lang="fr"><seg>autre</seg></tuv></tu>',
    )
    (unit,) = read(data, ("en", "ar-SA"))

    assert (unit.source, unit.target, unit.source_language, unit.target_language) == ("text", "نص", "en", "ar-SA")
    assert unit.properties == {"source-language": "en-GB", "target-language": "ar-EG"}


def test_the_exact_form_is_taken_before_a_regional_one() -> None:
    data = tmx(
        '<tu><tuv xml:lang="ar"><seg>نص</seg></tuv><tuv xml:lang="en-US"><seg>color</seg></tuv>'
        '<tuv xml:lang="en-GB"><seg>colour</seg></tuv></tu>'
    )
    assert texts(read(data, ("ar", "en-GB"))) == [("نص", "colour")]
    assert texts(read(data, ("ar", "en-US"))) == [("نص", "color")]


def test_units_that_lack_a_side_are_left_out() -> None:
    data = tmx(tu("نص", " "), tu("", "text"), '<tu><tuv xml:lang="ar"><seg>وحيد</seg></tuv></tu>', tu("كامل", "whole"))

    assert texts(read(data, ("ar", "en"))) == [("كامل", "whole")]
    assert texts(read(data)) == [("كامل", "whole")]


@pytest.mark.parametrize(
    ("data", "code", "line"),
    [
        (b"", "memory.broken-xml", 1),
        (b"not a memory", "memory.broken-xml", 1),
        (b"\x00\x01\x02", "memory.broken-xml", 1),
        (b'<tmx version="1.4"><header/>\n<body>\n<tu><tuv>', "memory.broken-xml", 3),
        (tmx(tu("نص\n&unknown;", "x"), head='<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n').encode(), "memory.broken-xml", None),
        (b"<html><body/></html>", "memory.not-tmx", None),
    ],
)
def test_a_broken_file_is_told_in_one_sentence_with_its_line(data: bytes, code: str, line: int | None) -> None:
    with pytest.raises(InputError) as caught:
        read(data, ("ar", "en"))

    assert caught.value.code == code
    assert line is None or caught.value.data["line"] == line
    assert "{" not in explain(caught.value)


def test_a_file_broken_in_the_middle_gives_what_stood_before_and_then_the_line() -> None:
    whole = tmx(*(tu(f"نص {n}\n", "text") for n in range(5000)))
    units = TmxFormat().read(io.BytesIO(whole[: len(whole) // 2].encode()), ("ar", "en"))
    taken: list[MemoryUnit] = []
    with pytest.raises(InputError) as caught:
        taken.extend(units)

    assert len(taken) > 2000
    assert 2000 < int(str(caught.value.data["line"])) < 3000


def bomb() -> str:
    chain = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    return f'<!DOCTYPE tmx [<!ENTITY a0 "لا">{chain}]>'


@pytest.mark.parametrize(
    "head",
    [
        bomb(),
        '<!DOCTYPE tmx [<!ENTITY a11 SYSTEM "{file}">]>',
        '<!DOCTYPE tmx [<!ENTITY % more SYSTEM "{file}"> %more; <!ENTITY a11 "x">]>',
    ],
)
def test_files_that_declare_entities_are_refused_and_nothing_is_fetched(tmp_path: Path, head: str) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret", encoding="utf-8")
    data = tmx(tu("&a11;", "x"), head=head.replace("{file}", secret.as_uri()))

    with pytest.raises(InputError) as caught:
        read(data, ("ar", "en"))

    assert caught.value.code == "memory.entities"
    assert "secret" not in str(caught.value)


def test_a_bomb_in_an_attribute_is_refused() -> None:
    with pytest.raises(InputError):
        read(tmx(tu("x", "y", 'tuid="&a11;"'), head=bomb()), ("ar", "en"))


def test_a_named_dtd_is_neither_loaded_nor_missed(tmp_path: Path) -> None:
    dtd = tmp_path / "tmx14.dtd"
    dtd.write_text("this is not a DTD <", encoding="utf-8")
    data = tmx(tu("نص", "text"), head=f'<!DOCTYPE tmx SYSTEM "{dtd.as_uri()}">')

    assert texts(read(data, ("ar", "en"))) == [("نص", "text")]


def words(low: int = 1) -> st.SearchStrategy[str]:
    return st.text(st.characters(exclude_categories=["Cs"]), min_size=low, max_size=40)


def moments() -> st.SearchStrategy[datetime | None]:
    return st.none() | st.datetimes(datetime(1990, 1, 1), datetime(2100, 1, 1)).map(
        lambda moment: moment.replace(microsecond=0, tzinfo=UTC)
    )


def units() -> st.SearchStrategy[MemoryUnit]:
    names = st.sampled_from(["domain", "x-client", "note", "prop:tuid", "prop:note", "usagecount"])
    plain = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc", "Cn"]), min_size=1, max_size=12)
    side = words().filter(lambda text: bool(text.strip()))
    return st.builds(
        MemoryUnit,
        source_language=st.sampled_from(["ar", "ar-SA"]),
        target_language=st.sampled_from(["en", "fr-CA"]),
        source=side,
        target=side,
        previous=plain | st.just(""),
        following=plain | st.just(""),
        label=plain | st.just(""),
        author=plain | st.just(""),
        created_at=moments(),
        changed_at=moments(),
        properties=st.dictionaries(names, plain, max_size=3),
    )


@given(st.lists(units(), max_size=5))
def test_every_unit_comes_back_as_it_was_written(written: list[MemoryUnit]) -> None:
    again = read(write(written))

    numbered = [
        replace(unit, properties={"tuid": str(number), **unit.properties}) for number, unit in enumerate(written, 1)
    ]
    assert again == numbered


def test_what_is_written_is_valid_tmx_1_4(tmp_path: Path) -> None:
    unit = MemoryUnit(
        "ar",
        "en",
        "أكّد <الجانبان> & «الوفد»\x07\r\n",
        "Both sides\x00 affirmed",
        previous='قبل "ذلك"',
        author="م. <س>",
        created_at=DATE,
        changed_at=DATE,
        properties={"tuid": "a b", "note": "ملاحظة", "domain": "politics"},
    )
    data = write([unit, replace(unit, source_language="fr")])
    root = etree.fromstring(data)

    with DTD.open("rb") as file:
        dtd = etree.DTD(file)
    assert dtd.validate(root), dtd.error_log
    header = root.find("header")
    assert header is not None
    assert (header.get("srclang"), header.get("datatype"), header.get("o-tmf")) == ("ar", "plaintext", "Bayan")
    assert [element.get("srclang") for element in root.iter("tu")] == [None, "fr"]
    assert {element.get("tuid") for element in root.iter("tu")} == {"ab"}
    assert root.xpath("string(//tuv[2]/@creationdate)") == "20260301T093000Z"
    assert texts(read(data))[0] == (unit.source, unit.target)


def test_writing_takes_units_as_they_come() -> None:
    out = io.BytesIO()
    seen: list[int] = []

    def source() -> Iterator[MemoryUnit]:
        for number in range(3):
            seen.append(out.getvalue().count(b"</tu>"))
            yield MemoryUnit("ar", "en", f"نص {number}", "text")

    TmxFormat().write(source(), out, source_language="ar")

    assert seen == [0, 1, 2]
