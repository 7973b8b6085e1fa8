from workbench.domain.documents import ClauseRow
from workbench.domain.enums import ClauseKind
from workbench.ui.clauses import clause_name, headers


def clause(key, kind, **more):
    return ClauseRow(key, 1, more.pop("parent", None), key, 0, kind, **more)


def test_a_header_names_the_clause_at_the_top_once():
    rows = [
        clause(1, ClauseKind.PREAMBLE, title_target="Preamble: the visit"),
        clause(2, ClauseKind.ARTICLE, label="2.", title_target="Political dialogue", title_source="الحوار السياسي"),
        clause(3, ClauseKind.PARAGRAPH, parent=2),
        clause(4, ClauseKind.PARAGRAPH),
    ]
    english = headers(rows, prefer_source=False)
    assert english[1].text == "Preamble: the visit"
    assert english[2].text == "Article 2 — Political dialogue"
    assert english[3] == english[2]
    assert 4 not in english
    assert headers(rows, prefer_source=True)[2].text.endswith("الحوار السياسي")


def test_a_label_that_names_itself_is_not_named_twice():
    assert clause_name(clause(1, ClauseKind.ARTICLE, label="المادة ٣")) == "المادة ٣"
    assert clause_name(clause(1, ClauseKind.ARTICLE, label="أولاً")) == "أولاً"
