"""Fill a workspace with a document of real sentence lengths and many annotations, for the bench."""

from __future__ import annotations

from workbench.domain.anchors import anchor_at
from workbench.domain.changes import Table
from workbench.domain.enums import AnnotationScope, ClauseKind, Side, State
from workbench.domain.ids import DocumentId
from workbench.domain.spans import Span
from workbench.services import annotating, codebooks
from workbench.services.workspace import Workspace

SOURCE = (
    "ويعترف الجانب الأذربيجاني بأن هناك صين واحدة فقط في العالم، وأن تايوان جزء لا يتجزأ من أراضي الصين، "
    "وأن حكومة جمهورية الصين الشعبية هي الحكومة الشرعية الوحيدة التي تمثل كل الصين، رقم {number}."
)
TARGET = (
    "The Azerbaijani side recognises that there is only one China in the world, that Taiwan is an inalienable part "
    "of China's territory, and that the Government is the sole one representing the whole of China, no. {number}."
)


def make_dense_document(ws: Workspace, segments: int, annotations: int, *, crowded: int, crowd: int) -> DocumentId:
    """Make `segments` rows with `annotations` spread over them, and a `crowd` more in the row `crowded`."""
    with ws.store.work("Codebook") as work:
        book = codebooks.seed_codebook(work)
    codes = [code for code in ws.store.codes.of(book) if code.codable]
    with ws.store.work("Fill") as work:
        who = annotating.annotator(work, "bench")
        languages = {"source_language": "ar", "target_language": "en"}
        project = work.insert(Table.PROJECTS, {"name": "Dense", "codebook_id": book, **languages})
        values = {"project_id": project, "title_source": "نص مرمّز", "language": "ar", "live": False}
        document = DocumentId(work.insert(Table.DOCUMENTS, values))
        clause = work.insert(
            Table.CLAUSES,
            {"document_id": document, "parent_id": None, "ordinal": 0, "depth": 0, "kind": ClauseKind.PARAGRAPH},
        )
        texts = [(SOURCE.format(number=number), TARGET.format(number=number)) for number in range(segments)]
        ids = work.load(
            Table.SEGMENTS,
            [
                {
                    "document_id": document,
                    "clause_id": clause,
                    "ordinal": number,
                    "source": source,
                    "target": target,
                    "state": State.TRANSLATED,
                }
                for number, (source, target) in enumerate(texts)
            ],
        )
        places = [number * segments // annotations for number in range(annotations)] + [crowded] * crowd
        rows = []
        for turn, place in enumerate(places):
            side = Side.SOURCE if turn % 2 else Side.TARGET
            text = texts[place][0 if side is Side.SOURCE else 1]
            start = turn * 7 % (len(text) - 40)
            rows.append(
                {
                    "document_id": document,
                    "code_id": codes[turn % len(codes)].id,
                    "annotator_id": who,
                    "scope": AnnotationScope.SPAN,
                    "segment_id": ids[place],
                    "side": side,
                    "anchor": anchor_at(text, Span(start, start + 10 + turn % 30)),
                }
            )
        work.load(Table.ANNOTATIONS, rows)
        work.update(Table.DOCUMENTS, document, {"live": True})
    return document
