"""Search: the same hits, at the same places, on both engines."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.storage.build import SOURCES, TARGETS, Sample, add_document, add_project
from workbench.domain.changes import Table
from workbench.domain.enums import Side
from workbench.domain.search import SearchHit
from workbench.storage import Store, search_text

WORDS = (
    "شراكة",
    "وبالشراكة",
    "الأمن",
    "أمن",
    "بيان",
    "U.S.",
    "state",
    "State's",
    "12",
    "١٢",
    "كتابه",
    "للأمم",
    "(نص)",
    "a'b",
)


def found(store: Store, query: str, **how: object) -> list[tuple[int, Side, list[str]]]:
    """Return the ordinal, the side and the words of each hit."""
    hits: list[SearchHit] = store.search.find(query, **how)  # type: ignore[arg-type]
    rows = {row.id: row for row in store.segments.page([hit.segment_id for hit in hits])}
    texts = {
        hit: rows[hit.segment_id].target if hit.side is Side.TARGET else rows[hit.segment_id].source for hit in hits
    }
    return [(hit.ordinal, hit.side, [texts[hit][a:b] for a, b in hit.spans]) for hit in hits]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("الشراكة", [(0, Side.SOURCE, ["الشراكة"]), (1, Side.SOURCE, ["وبالشَّراكةِ"])]),
        ("شراكه", [(0, Side.SOURCE, ["الشراكة"]), (1, Side.SOURCE, ["وبالشَّراكةِ"])]),
        ("PARTNERSHIP", [(0, Side.TARGET, ["partnership"]), (1, Side.TARGET, ["partnership"])]),
        ("partnership countries", [(0, Side.TARGET, ["partnership", "countries"])]),
        ('"the two"', [(0, Side.TARGET, ["The two", "the two"])]),
        ('"two the"', []),
        ('"The two sides" الشراكة', [(0, Side.SOURCE, ["الشراكة"]), (0, Side.TARGET, ["The two sides"])]),
        ("sover*", [(4, Side.TARGET, ["sovereignty"])]),
        ("١٢", [(1, Side.SOURCE, ["12"]), (1, Side.TARGET, ["12"])]),
        ("u.s.", [(3, Side.SOURCE, ["U.S"])]),
        ("“الأمم المتحدة”", [(1, Side.SOURCE, ["الأمم المتحدة"])]),
        ('"شراكة"', []),
        ("امم", [(1, Side.SOURCE, ["الأمم"])]),
        ("نعم", []),
        ("", []),
        ('"', []),
        ("* ( ) : AND -", []),
        ("a' OR 1=1", []),
    ],
)
def test_words_phrases_and_prefixes_are_found_where_they_stand(
    store: Store, sample: Sample, query: str, expected: list[tuple[int, Side, list[str]]]
) -> None:
    assert found(store, query) == expected


def test_a_search_keeps_to_its_project_document_and_side(store: Store, sample: Sample) -> None:
    other = add_project(store, "Other")
    second, _, _, _ = add_document(store, other, SOURCES[:1], TARGETS[:1], title="Second")
    assert len(store.search.find("partnership")) == 3
    assert {hit.document_id for hit in store.search.find("partnership", project_id=other)} == {second}
    assert {hit.document_id for hit in store.search.find("partnership", document_id=sample.document)} == {
        sample.document
    }
    assert found(store, "partnership", side=Side.SOURCE) == []
    assert [hit.side for hit in store.search.find("12", side=Side.TARGET)] == [Side.TARGET]


def test_hits_come_in_document_order_up_to_the_limit(store: Store) -> None:
    project = add_project(store)
    document, clauses, _, _ = add_document(store, project, [f"كلمة {at}" for at in range(950)])
    with store.work("Insert at the front") as work:
        work.shift(document, 0, 1)
        values = {"document_id": document, "clause_id": clauses[0], "ordinal": 0, "source": "كلمة أولى"}
        first = work.insert(Table.SEGMENTS, values)
    hits = store.search.find("كلمة", limit=900)
    assert [hit.ordinal for hit in hits] == list(range(900))
    assert hits[0].segment_id == first
    assert len(store.search.find("كلمة", limit=5_000)) == 951


def test_the_index_follows_every_edit(store: Store, sample: Sample) -> None:
    with store.work("Edit") as work:
        work.update(Table.SEGMENTS, sample.segments[0], {"source": "نص آخر"})
        work.delete(Table.SEGMENTS, sample.segments[1])
    assert store.search.find("الشراكة") == []
    assert [hit.segment_id for hit in store.search.find("اخر")] == [sample.segments[0]]


def test_a_segment_that_says_one_word_hundreds_of_times_still_answers_to_phrases(store: Store) -> None:
    crowd = "نعم " * 400 + "نعم للسلام"
    _, _, segments, _ = add_document(store, add_project(store), [crowd, "نعم لا للسلام"])
    assert [hit.segment_id for hit in store.search.find('"نعم للسلام"')] == [segments[0]]
    assert len(store.search.find("نعم")[0].spans) == 401
    assert store.check() == []


def test_enormous_words_and_segments_are_stored_and_searched(store: Store) -> None:
    long = "ب" * 5_000
    many = " ".join(f"كلمة{at}" for at in range(20_000))
    _, _, segments, _ = add_document(store, add_project(store), [long, many])
    assert [hit.segment_id for hit in store.search.find(long)] == [segments[0]]
    assert [hit.segment_id for hit in store.search.find('"كلمة 77"')] == [segments[1]]
    assert store.check() == []


def reference(texts: list[tuple[str, str]], query: str) -> set[int]:
    """Search the plain way: every text, every word."""
    from workbench.storage.queries.search import parse_query

    terms = parse_query(query)
    answers = set()
    for number, sides in enumerate(texts):
        words = [list(search_text.placed_words(side)) for side in sides]
        if terms and all(any(list(term.spans(side)) for side in words) for term in terms):
            answers.add(number)
    return answers


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    texts=st.lists(
        st.tuples(
            st.lists(st.sampled_from(WORDS), min_size=1, max_size=5).map(" ".join),
            st.lists(st.sampled_from(WORDS), max_size=4).map("-".join),
        ),
        min_size=1,
        max_size=6,
    ),
    words=st.lists(st.sampled_from(WORDS), min_size=1, max_size=3),
    form=st.sampled_from(["{}", '"{}"', "{}*"]),
)
def test_the_index_finds_what_reading_every_text_finds(
    store: Store, texts: list[tuple[str, str]], words: list[str], form: str
) -> None:
    document, _, _, _ = add_document(
        store, add_project(store), [source for source, _ in texts], [target for _, target in texts]
    )
    query = form.format(" ".join(words))
    assert {hit.ordinal for hit in store.search.find(query, document_id=document)} == reference(texts, query)


@given(st.text(alphabet="وباللكتابُه ـأ،.-٢5x̀É\u2003\x1f\n漢", max_size=120))
def test_the_index_holds_the_words_and_forms_that_reading_a_text_as_a_whole_gives(text: str) -> None:
    placed = list(search_text.placed_words(text))
    found = search_text.index_texts(text)
    assert found.words == tuple(word.text for word in placed if word.text)
    assert found.forms == tuple(dict.fromkeys(form for word in placed for form in word.forms))
