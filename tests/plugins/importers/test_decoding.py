"""Encodings are found, and what cannot be text is refused by name."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.ports import SourceBytes
from workbench.errors import InputError
from workbench.plugins.importers.decoding import ENCODINGS, decode

ARABIC = "وقعت الجمهوريتان بياناً مشتركاً بشأن بناء شراكة استراتيجية شاملة، وذلك خلال الزيارة الرسمية؛ فهل من جديد؟\n"
ARABIC_PAGE = "".join(bytes([code]).decode("cp1256") for code in range(0x80, 0x100))

plain_text = st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\r\t"), min_size=1)
page_text = st.text(st.sampled_from("ابتثجحخدذرزسشصضطظعغفقكلمنهوي ،.\n1234abc«»"), min_size=1)


def source(data: bytes) -> SourceBytes:
    return SourceBytes("file.txt", data)


def refusal(data: bytes, encoding: object = "auto") -> InputError:
    with pytest.raises(InputError) as caught:
        decode(source(data), encoding)
    return caught.value


@pytest.mark.parametrize(
    ("codec", "name"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16-le", "utf-16-le"),
        ("utf-16-be", "utf-16-be"),
        ("utf-16", "utf-16-le"),
        ("utf-32", "utf-32-le"),
        ("cp1256", "windows-1256"),
        ("iso8859_6", "iso-8859-6"),
    ],
)
@pytest.mark.parametrize("text", [ARABIC, ARABIC * 300, "السلام عليكم", "Article 1. " * 30_000 + ARABIC * 2])
def test_arabic_in_each_encoding_is_read_as_it_was_written(codec: str, name: str, text: str) -> None:
    decoded = decode(source(text.encode(codec)))
    assert (decoded.text, decoded.encoding, decoded.notices) == (text, name, ())


def test_a_carriage_return_and_a_line_feed_are_kept() -> None:
    assert decode(source("سطر\r\nسطر\r".encode())).text == "سطر\r\nسطر\r"


def test_french_in_a_western_page_is_not_taken_for_arabic() -> None:
    text = "La coopération bilatérale a été renforcée à l'été, où les parties œuvrent.\n"
    assert decode(source(text.encode("cp1252"))).text == text


def test_german_in_a_western_page_is_not_taken_for_arabic() -> None:
    text = "Grüße aus Köln: die Städte hören von großen Plänen über Brücken.\n"
    assert decode(source(text.encode("cp1252"))).text == text


def test_russian_in_its_own_page_is_read() -> None:
    text = "Стороны подтвердили приверженность развитию всестороннего стратегического партнёрства.\n" * 5
    assert decode(source(text.encode("cp1251"))).text == text


@given(plain_text)
def test_any_text_in_utf8_comes_back_equal(text: str) -> None:
    assert decode(source(b"\xef\xbb\xbf" + text.encode())).text == text


@given(plain_text, st.sampled_from(["utf-8", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]))
def test_any_text_comes_back_equal_when_its_encoding_is_named(text: str, encoding: str) -> None:
    data = text.encode(encoding)
    if data.startswith((b"%PDF-", b"PK")) or (encoding == "utf-8" and text.startswith("\ufeff")):
        return
    if encoding in ("utf-16-le", "utf-16-be") and text.startswith("\ufeff"):
        return
    assert decode(source(data), encoding).text == text


@given(page_text)
def test_any_arabic_comes_back_equal_when_its_page_is_named(text: str) -> None:
    assert decode(source(text.encode("cp1256")), "windows-1256").text == text


@given(st.binary(min_size=1, max_size=400))
def test_any_bytes_give_a_text_or_one_refusal(data: bytes) -> None:
    try:
        decoded = decode(source(data))
    except InputError as error:
        named = error.data["name"]
    else:
        named = "file.txt" if "\0" not in decoded.text else ""
    assert named == "file.txt"


def test_few_damaged_characters_are_replaced_and_counted() -> None:
    data = bytearray((ARABIC * 20).encode())
    data[100:101] = b"\xff"
    decoded = decode(source(bytes(data)))
    assert decoded.encoding == "utf-8"
    assert [notice.code for notice in decoded.notices] == ["import.damaged-characters"]
    assert decoded.text.count("مشتركاً") >= 19


def test_nul_characters_are_replaced_one_for_one() -> None:
    decoded = decode(source(ARABIC.encode() * 3 + b"\0" + ARABIC.encode()))
    assert decoded.text == ARABIC * 3 + "\ufffd" + ARABIC
    assert decoded.notices[0].data == {"count": 1}


@pytest.mark.parametrize("data", [b"%PDF-1.7 ...", b"{\\rtf1 ...", b"PK\x03\x04....", b"\x89PNG\r\n\x1a\n...."])
def test_a_file_of_another_kind_is_named(data: bytes) -> None:
    assert refusal(data).code == "import.other-format"


def test_binary_bytes_are_refused() -> None:
    assert refusal(bytes(range(256)) * 20).code == "import.binary"


def test_an_encoding_that_does_not_fit_is_refused_with_the_place() -> None:
    error = refusal("ab\xe9".encode("latin-1") + b"cd", "utf-8")
    assert (error.code, error.data["position"]) == ("import.wrong-encoding", 2)


@pytest.mark.parametrize("name", ["no-such", "hex", "punycode", "unicode_escape", "utf-7", "\0"])
def test_only_encodings_of_text_may_be_named(name: str) -> None:
    assert refusal(b"abc", name).code == "import.unknown-encoding"


def test_every_offered_encoding_is_understood() -> None:
    for name in ENCODINGS:
        text = "بيان" if name != "windows-1252" else "brief"
        assert decode(source(text.encode(name)) if name != "cp864" else source(b"abc"), name).text


def test_ten_megabytes_are_decoded_in_linear_time() -> None:
    small = (ARABIC * 4_000).encode("cp1256")
    started = time.perf_counter()
    decode(source(small))
    unit = time.perf_counter() - started
    started = time.perf_counter()
    decode(source(small * 16))
    assert time.perf_counter() - started < 40 * unit + 0.5
