"""The tree of clauses: the sample, treaties, and texts made to mislead."""

from itertools import pairwise
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from workbench.domain.arabic.structure import ParagraphRole, ParsedClause, SourceLine, parse_structure
from workbench.domain.enums import ClauseKind

TREATY = """# اتفاقية عامة للتعاون

إن حكومتي البلدين، إذ ترغبان في التعاون،

## المادة (1) التعريفات

١- الطرف: أحد البلدين.

٢- الأجهزة:

أ- المجلس.

ب- الأمانة. بنسبة 3.5 في المئة.

٣- الأحكام.

المادة الثانية:

يعمل الطرفان على ما يأتي:

– الطب الرياضي.

– السياحة.

ويجتمعان كل سنة.

## المادة الثالثة

نفاذ الاتفاقية

مدة هذه الاتفاقية (5) سنوات.

حررت هذه الاتفاقية في مدينة الرياض بتاريخ 24 يناير 2022م.

عن حكومة البلد الأول
"""


def _texts(text: str, clause: ParsedClause) -> list[str]:
    return [text[paragraph.start : paragraph.end] for paragraph in clause.paragraphs]


def test_the_sample_has_a_preamble_of_three_paragraphs_and_eighteen_articles(sample_text: str) -> None:
    clauses = parse_structure(sample_text)
    assert [clause.kind for clause in clauses] == [ClauseKind.PREAMBLE] + [ClauseKind.ARTICLE] * 18
    assert [clause.label for clause in clauses[1:]] == [f"{number}." for number in range(1, 19)]
    assert [clause.value for clause in clauses[1:]] == list(range(1, 19))
    assert len(clauses[0].paragraphs) == 3
    assert sum(len(clause.paragraphs) for clause in clauses[1:]) == 40


def test_labels_are_data_and_no_paragraph_begins_with_one(sample_text: str) -> None:
    for clause in parse_structure(sample_text)[1:]:
        assert sample_text[clause.label_start : clause.label_end].strip() == clause.label
        assert not _texts(sample_text, clause)[0][0].isdigit()


def test_a_treaty_nests_paragraphs_and_items_under_its_articles() -> None:
    clauses = parse_structure(TREATY)
    assert [(clause.kind.value, clause.path, clause.depth) for clause in clauses] == [
        ("heading", "h1", 0),
        ("preamble", "preamble", 0),
        ("article", "1", 0),
        ("paragraph", "1/1", 1),
        ("paragraph", "1/2", 1),
        ("item", "1/2/أ", 2),
        ("item", "1/2/ب", 2),
        ("paragraph", "1/3", 1),
        ("article", "2", 0),
        ("item", "2/p1", 1),
        ("item", "2/p2", 1),
        ("paragraph", "2/p3", 1),
        ("article", "3", 0),
        ("closing", "closing", 0),
    ]


def test_titles_are_told_from_text() -> None:
    clauses = {clause.path: clause for clause in parse_structure(TREATY)}
    assert clauses["1"].paragraphs[0].role is ParagraphRole.TITLE
    assert _texts(TREATY, clauses["3"]) == ["نفاذ الاتفاقية", "مدة هذه الاتفاقية (5) سنوات."]
    assert [paragraph.role for paragraph in clauses["3"].paragraphs] == [ParagraphRole.TITLE, ParagraphRole.TEXT]
    assert len(clauses["closing"].paragraphs) == 2


def test_an_article_opens_only_with_the_next_number() -> None:
    text = "1. أول\n5. خامس\n2. ثان\n2025. سنة\n3.5 نسبة\n24-22 مدى\n3. ثالث"
    clauses = parse_structure(text)
    assert [clause.value for clause in clauses] == [1, 2, 3]
    assert _texts(text, clauses[0]) == ["أول", "5. خامس"]
    assert _texts(text, clauses[1]) == ["ثان", "2025. سنة", "3.5 نسبة", "24-22 مدى"]


def test_a_list_that_starts_again_at_one_goes_deeper_and_the_outer_one_goes_on() -> None:
    clauses = parse_structure("1. أول\n2. ثان\n1. داخلي\n2. داخلي\n3. ثالث\n4. رابع")
    assert [(clause.value, clause.depth) for clause in clauses] == [(1, 0), (2, 0), (1, 1), (2, 1), (3, 1), (4, 1)]


def test_other_signs_tell_the_outer_list_from_the_inner() -> None:
    clauses = parse_structure("1. أول\n2. ثان\n(1) داخلي\n(2) داخلي\n3. ثالث")
    assert [(clause.value, clause.depth) for clause in clauses] == [(1, 0), (2, 0), (1, 1), (2, 1), (3, 0)]


def test_decimal_labels_belong_to_their_article() -> None:
    clauses = parse_structure("1. أول\n1.1 فرع\n1.2 فرع\n2. ثان\n3.5 نسبة من الناتج")
    assert [(clause.label, clause.depth) for clause in clauses] == [("1.", 0), ("1.1", 1), ("1.2", 1), ("2.", 0)]


def test_a_title_before_a_name_is_no_letter_of_a_list() -> None:
    clauses = parse_structure("1. أول\nد. عبدالعزيز الخيال\nأ. د. علي")
    assert len(clauses) == 1
    assert len(clauses[0].paragraphs) == 3


def test_a_text_without_labels_is_plain_paragraphs() -> None:
    (clause,) = parse_structure("خبر أول.\nخبر ثان.")
    assert clause.kind is ClauseKind.PARAGRAPH
    assert len(clause.paragraphs) == 2


def test_paragraphs_of_a_word_file_keep_their_own_offsets() -> None:
    clauses = parse_structure([SourceLine("بيان مشترك", heading=1), "ديباجة", "", "1. أول", "تتمة"])
    assert [(clause.kind.value, [(p.line, p.start, p.end) for p in clause.paragraphs]) for clause in clauses] == [
        ("heading", [(0, 0, 10)]),
        ("preamble", [(1, 0, 6)]),
        ("article", [(3, 3, 6), (4, 0, 4)]),
    ]


def test_front_matter_is_a_record_and_not_text() -> None:
    clauses = parse_structure("---\ntitle: اتفاقية\nsource: x\n---\n\n1. أول")
    assert [clause.kind for clause in clauses] == [ClauseKind.ARTICLE]


def test_real_treaties_give_their_articles_in_order(shared: Path) -> None:
    text = (shared / "data/documents/treaty-02.md").read_text(encoding="utf-8")
    articles = [clause for clause in parse_structure(text) if clause.kind is ClauseKind.ARTICLE]
    assert [clause.value for clause in articles] == list(range(1, 21))
    inner = [clause for clause in parse_structure(text) if clause.path == "11/2/ه"]
    assert [clause.kind for clause in inner] == [ClauseKind.ITEM]


def test_a_numbering_that_begins_again_is_marked_and_the_articles_keep_their_numbers() -> None:
    parties = "بين:\n1- الأول.\n2- الثاني.\n"
    terms = "## الأحكام\n1 – حكم.\n2 – حكم.\n3 – حكم.\n"
    assert [clause.path for clause in parse_structure(parties + terms)] == [
        "preamble", "1", "2", "h4", "1#2", "2#2", "3#2",
    ]  # fmt: skip
    article = "المادة (1)\nنص.\n"
    assert [clause.path for clause in parse_structure(parties + article)] == ["preamble", "1#2", "2#2", "1"]


LINES = st.lists(
    st.sampled_from(
        [
            "1. أول",
            "2. ثان",
            "3. ثالث",
            "(1) نص",
            "أ) نص",
            "ب- نص",
            "• نقطة",
            "المادة (1)",
            "المادة الثانية",
            "## عنوان",
            "نص عادي.",
            "",
            "حررت هذه",
            "1.1 نص",
        ]
    ),
    max_size=25,
)


@given(LINES)
def test_every_paragraph_is_held_once_in_order_and_parents_come_first(lines: list[str]) -> None:
    text = "\n".join(lines)
    clauses = parse_structure(text)
    spans = [(paragraph.start, paragraph.end) for clause in clauses for paragraph in clause.paragraphs]
    assert spans == sorted(spans)
    assert all(a[1] <= b[0] for a, b in pairwise(spans))
    assert len({clause.path for clause in clauses}) == len(clauses)
    for index, clause in enumerate(clauses):
        assert clause.index == index
        assert clause.parent is None or clause.parent < index
        assert clause.depth == (0 if clause.parent is None else clauses[clause.parent].depth + 1)


def test_a_line_that_only_names_a_paragraph_is_text_where_nothing_stands_under_it() -> None:
    lines = ["Document text", "Paragraph 5", "Paragraph 6", "Paragraph 7"]
    (only,) = parse_structure(lines)
    assert len(only.paragraphs) == 4
    under = parse_structure(["Article 1", "Paragraph 1", "The text.", "Paragraph 2", "More text."])
    assert [clause.label for clause in under] == ["Article 1", "Paragraph 1", "Paragraph 2"]


def test_several_formulas_at_the_end_are_one_closing() -> None:
    closing = ["وإثباتا لذلك، قام الموقعون أدناه بتوقيع هذه الاتفاقية.", "حررت في باريس بتاريخ ٢٧ يناير ٢٠٢١."]
    clauses = parse_structure(["المادة 1", "نص.", "المادة 2", "نص.", *closing])
    assert [clause.kind for clause in clauses if clause.kind is ClauseKind.CLOSING] == [ClauseKind.CLOSING]
    assert len(clauses[-1].paragraphs) == 2
