"""Reads: the right rows, in the right order."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from tests.storage.build import SOURCES, Sample, add_codes, add_document, add_project, unit
from workbench.domain.briefings import Recipe
from workbench.domain.changes import Table
from workbench.domain.codes import AttributeSpec
from workbench.domain.enums import AnchorState, Confidence, DecisionScope, Lead, Likelihood, State, TermStatus
from workbench.errors import StoreError
from workbench.storage import Store, open_store


def test_documents_are_found_by_id_title_and_file_name_spelling_aside(store: Store) -> None:
    project = add_project(store)
    first, _, _, _ = add_document(store, project, SOURCES[:1], title="البيانُ المشترَك")
    second, _, _, _ = add_document(store, project, SOURCES[:1], title="Treaty of friendship")
    with store.work("Name") as work:
        work.update(Table.DOCUMENTS, second, {"original_name": "Treaty-1930.docx", "title_target": "معاهدة"})
    names = {str(second): second, "البيان المشترك": first, "treaty-1930": second, "TREATY of Friendship": second}
    for ref, key in {**names, "معاهدة": second, "friend": second, "المشترك": first}.items():
        row = store.documents.find(ref)
        assert row is not None, ref
        assert row.id == key
    for ref in ("", "nothing", "99", "9" * 30, "²", "ا"):
        assert store.documents.find(ref) is None, ref


def test_rows_that_are_not_there_are_none(store: Store, sample: Sample) -> None:
    assert store.projects.get(99) is None
    assert store.projects.by_name("none") is None
    assert store.documents.get(99) is None
    assert store.clauses.get(99) is None
    assert store.segments.get(99) is None
    assert store.annotations.get(99) is None
    assert store.codes.codebook(99) is None
    assert store.segments.at(sample.document, 99) is None
    with pytest.raises(StoreError, match=r"store\.no-original"):
        store.documents.original(99)


def test_segments_are_listed_and_filtered_in_document_order(store: Store, sample: Sample) -> None:
    with store.work("States") as work:
        work.update(Table.SEGMENTS, sample.segments[3], {"state": State.DRAFT})
        work.update(Table.SEGMENTS, sample.segments[1], {"state": State.DRAFT, "locked": True})
    ids = store.segments.ids
    assert ids(sample.document) == sample.segments
    assert ids(sample.document, states=[State.DRAFT]) == [sample.segments[1], sample.segments[3]]
    assert ids(sample.document, states=[]) == []
    assert ids(sample.document, clause_ids=[sample.clauses[1]]) == sample.segments[2:4]
    assert ids(sample.document, clause_ids=[sample.clauses[1], *range(10**6, 10**6 + 40_000)]) == sample.segments[2:4]
    assert ids(sample.document, clause_ids=[]) == []
    assert ids(sample.document, locked=True) == [sample.segments[1]]
    assert ids(sample.document, coded=True) == sample.segments[:2]
    assert ids(sample.document, coded=False) == sample.segments[2:]
    assert ids(sample.document, noted=True, states=[State.UNTRANSLATED]) == [sample.segments[0]]
    noted = ids(sample.document, noted=True)
    assert store.segments.coded_and_noted(sample.document) == (2, len(noted))
    counts = store.segments.counts(sample.document)
    assert (counts[State.UNTRANSLATED], counts[State.DRAFT], counts[State.APPROVED]) == (3, 2, 0)


def test_a_page_keeps_the_order_asked_for_and_leaves_out_what_is_gone(store: Store, sample: Sample) -> None:
    asked = [sample.segments[3], 999_999, sample.segments[0]]
    assert [row.id for row in store.segments.page(asked)] == [sample.segments[3], sample.segments[0]]
    assert store.segments.page([]) == []
    row = store.segments.at(sample.document, 1)
    assert row is not None
    assert row.id == sample.segments[1]


def test_many_segments_are_paged_whole(store: Store) -> None:
    document, _, segments, _ = add_document(store, add_project(store), [f"جملة {at}" for at in range(1_203)])
    assert [row.ordinal for row in store.segments.page(segments[::-1])] == list(range(1_202, -1, -1))
    assert [row.id for row in store.segments.of(document)] == segments


def test_codes_come_in_tree_order_with_their_attributes(store: Store) -> None:
    codes = add_codes(store)
    spec = AttributeSpec("actor", "choice", ("A", "B"), required=True)
    with store.work("Codes") as work:
        top = {"codebook_id": 1, "parent_id": None, "ordinal": 1, "key": "z", "label_ar": "ي", "label_en": "Z"}
        last = work.insert(Table.CODES, {**top, "attributes": (spec,)})
        below = work.insert(Table.CODES, {**top, "parent_id": codes[2], "key": "deep", "ordinal": 0})
    assert [row.id for row in store.codes.of(1)] == [*codes, below, last]
    row = store.codes.by_key(1, "z")
    assert row is not None
    assert row.attributes == (spec,)
    assert store.codes.by_key(1, "none") is None
    assert [book.name for book in store.codes.codebooks()] == ["Default"]


def test_annotations_are_read_by_document_segment_and_code(store: Store, sample: Sample) -> None:
    rows = store.annotations.of(sample.document)
    assert [row.id for row in rows] == sample.annotations
    anchor = rows[0].anchor
    assert anchor is not None
    assert SOURCES[0][anchor.start : anchor.end] == anchor.quote == "الشراكة الاستراتيجية"
    assert rows[0].attributes == {"actor": "الجانبان", "weight": 2}
    assert [row.id for row in store.annotations.for_segments(sample.segments[1:])] == [sample.annotations[2]]
    assert store.annotations.counts_by_code(sample.document) == {sample.codes[1]: 3}
    assert store.annotators.by_name("Amal") == store.annotators.all()[0]
    assert store.relations.of(sample.document)[0].kind == "supports"
    assert [note.parent_id for note in store.notes.of(sample.document)] == [None, sample.notes[0]]


def test_codes_are_counted_by_unit_and_by_clause_as_rows_would_be(store: Store, sample: Sample) -> None:
    rows = store.annotations.of(sample.document)
    places = {row.id: row for row in store.segments.of(sample.document)}
    with store.work("Units") as work:
        for row in rows[:2]:
            work.update(Table.ANNOTATIONS, row.id, {"unit": "one"})
    assert store.annotations.units_by_code(sample.document) == {sample.codes[1]: 2}
    wanted: dict[int, set[int]] = {}
    for row in rows:
        clause = row.clause_id or places[row.segment_id].clause_id
        wanted.setdefault(clause, set()).add(row.segment_id or 0)
    found = store.annotations.codes_by_clause(sample.document)
    assert found == {clause: {sample.codes[1]: len(segments)} for clause, segments in wanted.items()}


def test_only_annotations_that_stand_out_are_read_for_a_document(store: Store, sample: Sample) -> None:
    related = {key for row in store.relations.of(sample.document) for key in (row.from_id, row.to_id)}
    assert {row.id for row in store.annotations.standing_out(sample.document)} == related
    (other,) = set(sample.annotations) - related
    row = store.annotations.get(other)
    assert row is not None
    assert row.anchor is not None
    with store.work("Doubt") as work:
        work.update(Table.ANNOTATIONS, other, {"anchor": replace(row.anchor, state=AnchorState.NEEDS_REVIEW)})
    assert [row.id for row in store.annotations.standing_out(sample.document)] == sample.annotations


def test_deleting_a_code_takes_its_annotations_and_undo_brings_both_back(store: Store, sample: Sample) -> None:
    with store.work("Delete code") as work:
        work.delete(Table.CODES, sample.codes[0])
    assert store.annotations.of(sample.document) == []
    assert store.codes.of(1) == []
    store.apply(work.change_set.inverse())
    assert len(store.annotations.of(sample.document)) == 3
    assert [row.id for row in store.codes.of(1)] == sample.codes
    assert store.check() == []


def test_a_memory_answers_exactly_and_whatever_the_vowel_marks(store: Store) -> None:
    with store.work("Memory") as work:
        one = work.insert(Table.MEMORIES, {"name": "One"})
        two = work.insert(Table.MEMORIES, {"name": "Two", "project_id": None, "writable": False})
        for memory, source, target in (
            (one, "أكَّد الطرفان", "vocalised"),
            (two, "أكد الطرفان", "plain"),
            (two, "غيره", "other"),
        ):
            work.insert(Table.MEMORY_UNITS, {"memory_id": memory, "unit": unit(source, target, ("ar", "en-GB"))})
    exact = store.memory.exact
    assert [row.unit.target for row in exact("أكد الطرفان", "ar", "en")] == ["plain", "vocalised"]
    assert [row.unit.target for row in exact("اكد الطرفان", "ar-IQ", "en-GB")] == ["vocalised", "plain"]
    assert exact("أكد الطرفان", "ar", "en-US") == []
    assert exact("أكد الطرفان", "fa", "en") == []
    assert [row.unit.target for row in exact("أكد الطرفان", "ar", "en", memory_ids=[one])] == ["vocalised"]
    assert store.memory.count(two) == 2
    assert [row.unit.target for row in store.memory.units(two, limit=1)] == ["plain"]
    assert [row.unit.target for row in store.memory.units(two, after=store.memory.units(two, limit=1)[0].id)] == [
        "other"
    ]


def test_a_changed_unit_is_found_under_its_new_text_and_undo_under_its_old(store: Store) -> None:
    with store.work("Memory") as work:
        memory = work.insert(Table.MEMORIES, {"name": "One"})
        key = work.insert(Table.MEMORY_UNITS, {"memory_id": memory, "unit": unit("قديم", "old")})
    with store.work("Change") as work:
        work.update(Table.MEMORY_UNITS, key, {"unit": unit("جديد", "new")})
    assert store.memory.exact("قديم", "ar", "en") == []
    assert store.memory.exact("جديد", "ar", "en")[0].unit.target == "new"
    store.apply(work.change_set.inverse())
    assert store.memory.exact("قديم", "ar", "en")[0].unit.target == "old"
    assert store.memory.exact("جديد", "ar", "en") == []
    with store.work("Delete memory") as work:
        work.delete(Table.MEMORIES, memory)
    assert (store.memory.memories(), store.memory.exact("قديم", "ar", "en"), store.memory.count(memory)) == ([], [], 0)


def test_a_project_has_its_own_terms_and_the_shared_ones(store: Store) -> None:
    project, other = add_project(store), add_project(store, "Other")
    with store.work("Terms") as work:
        for name, owner in (("shared", None), ("own", project), ("foreign", other)):
            base = work.insert(Table.TERMBASES, {"name": name, "project_id": owner})
            concept = work.insert(Table.CONCEPTS, {"termbase_id": base, "definition": name})
            work.insert(Table.TERMS, {"concept_id": concept, "language": "ar", "text": "سيادة", "forms": ["سيادات"]})
            work.insert(Table.TERMS, {"concept_id": concept, "language": "en", "text": "rule", "status": "forbidden"})
    entries = store.terms.glossary(project)
    assert [entry.concept.definition for entry in entries] == ["shared", "own"]
    assert [(term.text, term.status, term.forms) for term in entries[0].terms] == [
        ("سيادة", TermStatus.PREFERRED, ("سيادات",)),
        ("rule", TermStatus.FORBIDDEN, ()),
    ]
    assert [base.name for base in store.terms.termbases()] == ["shared", "own", "foreign"]
    assert len(store.terms.terms(2)) == 2
    assert [concept.definition for concept in store.terms.concepts(2)] == ["own"]


def test_decisions_briefings_judgements_and_variables_come_back_whole(store: Store, sample: Sample) -> None:
    recipe = Recipe(lead=Lead.ARABIC, sections=("title", "articles"), clause_ids=(sample.clauses[0],), marking="")
    with store.work("Review") as work:
        decision = {"document_id": sample.document, "check_id": "numbers", "scope": DecisionScope.ROW}
        work.insert(Table.DECISIONS, {**decision, "segment_id": sample.segments[0], "decided_at": datetime.now(UTC)})
        work.insert(Table.BRIEFINGS, {"project_id": sample.project, "name": "Daily", "recipe": recipe})
        for ordinal in (1, 0):
            work.insert(
                Table.JUDGEMENTS,
                {
                    "document_id": sample.document,
                    "ordinal": ordinal,
                    "text_ar": "نرجح",
                    "text_en": f"We judge {ordinal}",
                    "likelihood": Likelihood.LIKELY,
                    "confidence": Confidence.MODERATE,
                    "clause_ids": (sample.clauses[0],),
                },
            )
        variable = {"document_id": sample.document, "name": "round", "type": "number", "value": "3"}
        work.insert(Table.VARIABLES, variable)
    assert store.briefings.of(sample.project)[0].recipe == recipe
    judgements = store.judgements.of(sample.document)
    assert [row.text_en for row in judgements] == ["We judge 0", "We judge 1"]
    assert judgements[0].clause_ids == (sample.clauses[0],)
    assert judgements[0].likelihood is Likelihood.LIKELY
    stored = store.qa.decisions(sample.document)[0]
    assert (stored.scope, stored.segment_id) == (DecisionScope.ROW, sample.segments[0])
    assert stored.decided_at is not None
    assert stored.decided_at.tzinfo is not None
    assert store.documents.variables(sample.document)[0].value == "3"
    again = store.apply(work.change_set.inverse())
    assert (store.judgements.of(sample.document), store.briefings.of(sample.project)) == ([], [])
    store.apply(again.inverse())
    assert store.briefings.of(sample.project)[0].recipe == recipe


def test_engine_answers_are_kept_by_engine_pair_and_text(store: Store) -> None:
    pair = ("ar", "en")
    store.cache.put_many("google", pair, {f"نص {at}": f"text {at}" for at in range(1_200)})
    store.cache.put_many("google", pair, {"نص 1": "text one"})
    answers = store.cache.get_many("google", pair, ["نص 1", "نص 2", "غيره"])
    assert answers == {"نص 1": "text one", "نص 2": "text 2"}
    assert store.cache.get_many("deepl", pair, ["نص 1"]) == {}
    assert store.cache.get_many("google", ("ar", "fr"), ["نص 1"]) == {}
    assert len(store.cache.get_many("google", pair, [f"نص {at}" for at in range(1_200)])) == 1_200


def test_reads_of_a_snapshot_all_see_one_moment(target: str, store: Store, sample: Sample) -> None:
    with store.snapshot() as view, open_store(target, author="Basim") as other:
        with other.work("Meanwhile") as work:
            work.update(Table.SEGMENTS, sample.segments[0], {"target": "meanwhile"})
            work.delete(Table.NOTES, sample.notes[0])
        assert "meanwhile" not in [row.target for row in view.segments.of(sample.document)]
        assert [row.id for row in view.notes.of(sample.document)] == sample.notes
        assert view.search.find("meanwhile") == []
        assert "meanwhile" in [row.target for row in store.segments.of(sample.document)]
    assert store.notes.of(sample.document) == []
    with store.snapshot() as view:
        assert view.segments.of(sample.document) == store.segments.of(sample.document)


def test_a_thread_that_is_settled_is_no_sign_on_its_segment_any_more(store: Store, sample: Sample) -> None:
    place = {"document_id": sample.document, "segment_id": sample.segments[3], "author": "Amal"}
    with store.work("Notes") as work:
        root = work.insert(Table.NOTES, place | {"body": "why?"})
        work.insert(Table.NOTES, place | {"body": "because", "parent_id": root})
    assert store.segments.noted([sample.segments[3]]) == {sample.segments[3]}
    with store.work("Resolve") as work:
        work.update(Table.NOTES, root, {"resolved": True})
    assert store.segments.noted([sample.segments[3]]) == set()
    with store.work("Another") as work:
        work.insert(Table.NOTES, place | {"body": "and this?"})
    assert store.segments.noted([sample.segments[3]]) == {sample.segments[3]}
