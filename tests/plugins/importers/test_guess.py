"""Titles, dates, publishers and languages are guessed from the text alone."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from workbench.domain.documents import SourceParagraph
from workbench.domain.enums import ClauseKind
from workbench.domain.ports import SourceBytes
from workbench.errors import InputError
from workbench.plugins.importers.dates import first_date
from workbench.plugins.importers.docx.importer import DocxImporter
from workbench.plugins.importers.guess import guess_date, guess_publisher, guess_title
from workbench.plugins.importers.languages import guess_language


def lines(*texts: str) -> list[SourceParagraph]:
    return [SourceParagraph(text) for text in texts]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("في 24 أبريل 2025", date(2025, 4, 24)),
        ("٢٤ نيسان ٢٠٢٥", date(2025, 4, 24)),
        ("24 نيسان/أبريل 2025", date(2025, 4, 24)),
        ("24 نيسان (أبريل) 2025", date(2025, 4, 24)),
        ("9 من سبتمبر 2022م", date(2022, 9, 9)),
        ("١ كانون الثاني ٢٠٢٤", date(2024, 1, 1)),
        ("5 كانون الأول من عام 1990", date(1990, 12, 5)),
        ("12 جويلية 2019", date(2019, 7, 12)),
        ("3 غشت 2021", date(2021, 8, 3)),
        ("٢٥ / ١ / ١٤٤٤هـ الموافق: ٢٣ / ٨ / ٢٠٢٢م", date(2022, 8, 23)),
        ("\u200f23\u200f/8\u200f/2022", date(2022, 8, 23)),
        ("April 24, 2025", date(2025, 4, 24)),
        ("the 1st of May 2020", date(2020, 5, 1)),
        ("2025-04-24T10:00", date(2025, 4, 24)),
        ("04/24/2025", date(2025, 4, 24)),
        ("في اليوم الخامس من شهر أكتوبر ١٩٦١", date(1961, 10, 5)),
        ("الحادي والعشرين من مارس 2024", date(2024, 3, 21)),
        ("الثالث عشر من مايو 2024", date(2024, 5, 13)),
        ("في الفترة من 22 إلى 24 أبريل 2025", None),
        ("from 22 to 24 April 2025", None),
        ("15 شعبان 1446", None),
        ("31/02/2020", None),
        ("الفقرة 2.1.2025.7", None),
        ("القرار 2254 (2015)", None),
    ],
)
def test_a_date_is_found_however_it_is_written(text: str, expected: date | None) -> None:
    assert first_date(text) == expected


def test_the_date_of_signing_counts_more_than_one_that_is_mentioned() -> None:
    text = lines("اتفاقية", "استنادا إلى اتفاق 1 يناير 1990.", "نص.", "حرر في بكين بتاريخ 3 مايو 2020 من أصلين.")
    assert guess_date(text) == date(2020, 5, 3)


def test_the_first_heading_is_the_title() -> None:
    heading = SourceParagraph("بيان مشترك", kind=ClauseKind.HEADING, level=0)
    assert guess_title([*lines("وزارة الخارجية"), heading]) == "بيان مشترك"


def test_without_a_heading_the_first_short_line_is_the_title() -> None:
    assert (
        guess_title(lines("24 أبريل 2025", "بيان مشترك بين الصين وأذربيجان", "نص طويل."))
        == "بيان مشترك بين الصين وأذربيجان"
    )


def test_a_sentence_is_no_title_nor_is_a_piece_of_one() -> None:
    long = "وقع الجانبان اليوم اتفاقا جديدا في العاصمة بعد محادثات طويلة دامت ثلاثة أيام بين الوفدين."
    assert guess_title(lines(long)) == ""


def test_a_first_sentence_that_names_the_text_in_full_gives_the_title() -> None:
    first = "وقع البلدان، اليوم، بياناً مشتركاً بشأن إقامة شراكة شاملة بين البلدين، وذلك خلال زيارة."
    assert guess_title(lines(first)) == "بيان مشترك بشأن إقامة شراكة شاملة بين البلدين"


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("نص.", "حرر في جدة بتاريخ ………… من ثلاث نسخ."), None),
        (
            ("استنادا إلى اتفاقية جدة الموافق ١٤ فبراير سنة ١٩٨٢ التي تنص على التعاون بين البلدين في كل المجالات.",),
            None,
        ),
        (("إنه في يوم الثلاثاء الموافق ١٧ /١٢/ ٢٠١٩م، تم توقيع هذه المذكرة بين الطرفين.", "نص."), date(2019, 12, 17)),
        (("بيان", "24 أبريل 2025", "نص."), date(2025, 4, 24)),
        (("بكين 24 أبريل 2025 (شينخوا) -- وقع الجانبان اليوم اتفاقا جديدا في العاصمة.",), date(2025, 4, 24)),
        (("زار الرئيس الصين في الفترة من 22 إلى 24 أبريل 2025.",), None),
        (("Text.", "Done at Baku on 3 May 2020 in two copies."), date(2020, 5, 3)),
    ],
)
def test_only_the_day_of_the_text_itself_is_its_date(texts: tuple[str, ...], expected: date | None) -> None:
    assert guess_date(lines(*texts)) == expected


@pytest.mark.parametrize(
    ("first", "publisher"),
    [
        ("وزارة الخارجية والمغتربين", "وزارة الخارجية والمغتربين"),
        ("بكين 24 أبريل (شينخوا) -- وقع الجانبان", "شينخوا"),
        ("وأفادت وكالة الأنباء الرسمية “أذرتاج” أنه", "وكالة الأنباء الرسمية “أذرتاج”"),
        ("Ministry of Foreign Affairs", "Ministry of Foreign Affairs"),
        ("وقع الجانبان اليوم اتفاقا.", ""),
    ],
)
def test_a_publisher_is_found_where_it_is_named(first: str, publisher: str) -> None:
    assert guess_publisher(lines(first, "نص.")) == publisher


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("أكد الطرفان دعمهما للسلام في المنطقة", "ar"),
        ("دو طرف بر گسترش همکاری‌های اقتصادی تأکید کردند", "fa"),
        ("دونوں فریقوں نے تعاون بڑھانے پر اتفاق کیا ہے", "ur"),
        ("The parties agreed to the text of the statement", "en"),
        ("Les deux parties ont signé la déclaration dans la ville", "fr"),
        ("Стороны подписали совместное заявление", "ru"),
        ("双方签署联合声明", "zh"),
        ("東京", "und"),
        ("Have fun parsing it", "en"),
        ("Simple text", "und"),
        ("Un due tre prova", "und"),
        ("Allerød, vedr: ansættelse af ny medarbejder i vores afdeling", "und"),
        ("Zysk jest wartością ekstensywną i nie określa bezpośrednio efektywności", "und"),
        ("Lorem ipsum dolor sit amet, consectetuer adipiscing elit. Maecenas porttitor et est in massa nec.", "la"),
        ("H2O", "und"),
        ("12345 — 67", ""),
    ],
)
def test_the_language_is_told_by_letters_and_words(text: str, language: str) -> None:
    assert guess_language([text]) == language


def test_no_word_file_without_arabic_letters_is_taken_for_arabic(shared: Path) -> None:
    decided: dict[str, str] = {}
    for file in sorted((shared / "data/docx").glob("*.docx")):
        try:
            document = DocxImporter().read(SourceBytes(file.name, file.read_bytes()), {})
        except InputError:
            continue
        text = "".join(paragraph.text for paragraph in document.paragraphs)
        decided[file.stem] = document.language
        assert (document.language == "ar") <= bool(re.search("[\u0620-\u064a]", text)), file.name
    print(decided)
    known = {"57312": "und", "52449": "und", "61470": "und", "HelloWorld": "la", "smart_art": "en", "61787": "en"}
    assert {name: decided[name] for name in known} == known
    assert not {"fr", "zh", "ar", "pt"} & set(decided.values())


@pytest.mark.parametrize(
    "first",
    [
        SourceParagraph("1. أكد الطرفان دعمهما"),
        SourceParagraph("المادة (1)"),
        SourceParagraph("* A name of a place"),
        SourceParagraph("one", kind=ClauseKind.ITEM, label="1."),
        SourceParagraph("Pole 1 north", kind=ClauseKind.CELL),
    ],
)
def test_a_text_that_begins_with_an_article_a_list_or_a_table_has_no_title_of_its_own(first: SourceParagraph) -> None:
    assert guess_title([first, *lines("بيان مشترك بين بلدين")]) == ""
