"""The first schema: every table of the first release, and the search index.

Revision ID: 0001
Revises:
"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

KEY = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
MOMENT = sa.DateTime().with_variant(sa.DateTime(timezone=True), "postgresql")
JSON = sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")

SQLITE_SEARCH = (
    "CREATE VIRTUAL TABLE segment_search USING fts5"
    "(source_words, source_forms, target_words, target_forms, tokenize='ascii')"
)
POSTGRES_SEARCH = (
    "CREATE TABLE segment_search (segment_id BIGINT CONSTRAINT pk_segment_search PRIMARY KEY, "
    "source_vector TSVECTOR NOT NULL, target_vector TSVECTOR NOT NULL)",
    "CREATE INDEX ix_segment_search_vectors ON segment_search USING GIN (source_vector, target_vector)",
)


def upgrade() -> None:
    op.create_table(
        "annotators",
        sa.Column("id", KEY, sa.Identity(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_annotators"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "briefings",
        sa.Column("id", KEY, sa.Identity(), nullable=False),
        sa.Column("project_id", KEY, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("document_id", KEY, nullable=True),
        sa.Column("recipe", JSON, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_briefings"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_briefings_project_id_id", "briefings", ["project_id", "id"])
    op.create_table(
        "change_sets",
        sa.Column("id", KEY, sa.Identity(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("session", sa.Text(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_change_sets"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "codebooks",
        sa.Column("id", KEY, sa.Identity(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_codebooks"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "documents",
        sa.Column("id", KEY, sa.Identity(), nullable=False),
        sa.Column("project_id", KEY, nullable=False),
        sa.Column("live", sa.Boolean(), nullable=False),
        sa.Column("title_source", sa.Text(), nullable=False),
        sa.Column("title_target", sa.Text(), nullable=False),
        sa.Column("publisher", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("text_date", sa.Date(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("reference", sa.Text(), nullable=False),
        sa.Column("reliability", sa.Text(), nullable=False),
        sa.Column("credibility", sa.Text(), nullable=False),
        sa.Column("marking", sa.Text(), nullable=False),
        sa.Column("summary_source", sa.Text(), nullable=False),
        sa.Column("summary_target", sa.Text(), nullable=False),
        sa.Column("format", sa.Text(), nullable=False),
        sa.Column("encoding", sa.Text(), nullable=False),
        sa.Column("original_name", sa.Text(), nullable=False),
        sa.Column("original_sha256", sa.Text(), nullable=False),
        sa.Column("original_size", sa.BigInteger(), nullable=False),
        sa.Column("imported_at", MOMENT, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_documents"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_documents_project_id_id", "documents", ["project_id", "id"])
    op.create_table(
        "engine_cache",
        sa.Column("engine", sa.Text(), nullable=False),
        sa.Column("source_language", sa.Text(), nullable=False),
        sa.Column("target_language", sa.Text(), nullable=False),
        sa.Column("text_key", sa.LargeBinary(), nullable=False),
        sa.Column("answer", sa.Text(), nullable=False),
        sa.Column("at", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("engine", "source_language", "target_language", "text_key", name="pk_engine_cache"),
    )
    op.create_table(
        "memories",
        sa.Column("id", KEY, sa.Identity(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("project_id", KEY, nullable=True),
        sa.Column("writable", sa.Boolean(), nullable=False),
        sa.Column("live", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_memories"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "meta",
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_meta"),
    )
    op.create_table(
        "presence",
        sa.Column("token", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("host", sa.Text(), nullable=False),
        sa.Column("pid", sa.Integer(), nullable=False),
        sa.Column("since", MOMENT, nullable=False),
        sa.PrimaryKeyConstraint("token", name="pk_presence"),
    )
    op.create_table(
        "projects",
        sa.Column("id", KEY, sa.Identity(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("source_language", sa.Text(), nullable=False),
        sa.Column("target_language", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("codebook_id", KEY, nullable=True),
        sa.Column("briefing_defaults", JSON, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_projects"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "termbases",
        sa.Column("id", KEY, sa.Identity(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("project_id", KEY, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_termbases"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "clauses",
        sa.Column("id", KEY, sa.Identity(), nullable=False),
        sa.Column("document_id", KEY, autoincrement=False, nullable=False),
        sa.Column("parent_id", KEY, autoincrement=False, nullable=True),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("depth", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("value", sa.BigInteger(), nullable=True),
        sa.Column("title_source", sa.Text(), nullable=False),
        sa.Column("title_target", sa.Text(), nullable=False),
        sa.Column("summary_source", sa.Text(), nullable=False),
        sa.Column("summary_target", sa.Text(), nullable=False),
        sa.Column("style", sa.Text(), nullable=False),
        sa.Column("path", sa.Text(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"], ["documents.id"], name="fk_clauses_document_id", initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["clauses.id"], name="fk_clauses_parent_id", initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name="pk_clauses"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_clauses_document_id_ordinal_id", "clauses", ["document_id", "ordinal", "id"])
    op.create_index("ix_clauses_parent_id", "clauses", ["parent_id"])
    op.create_table(
        "codes",
        sa.Column("id", KEY, sa.Identity(), nullable=False),
        sa.Column("codebook_id", KEY, autoincrement=False, nullable=False),
        sa.Column("parent_id", KEY, autoincrement=False, nullable=True),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("label_ar", sa.Text(), nullable=False),
        sa.Column("label_en", sa.Text(), nullable=False),
        sa.Column("definition", sa.Text(), nullable=False),
        sa.Column("examples", sa.Text(), nullable=False),
        sa.Column("colour", sa.Text(), nullable=False),
        sa.Column("colour_dark", sa.Text(), nullable=False),
        sa.Column("shortcut", sa.Text(), nullable=False),
        sa.Column("codable", sa.Boolean(), nullable=False),
        sa.Column("attributes", JSON, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["codebook_id"], ["codebooks.id"], name="fk_codes_codebook_id", initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["codes.id"], name="fk_codes_parent_id", initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name="pk_codes"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_codes_codebook_id_key", "codes", ["codebook_id", "key"])
    op.create_index("ix_codes_parent_id", "codes", ["parent_id"])
    op.create_table(
        "concepts",
        sa.Column("id", KEY, sa.Identity(), nullable=False),
        sa.Column("termbase_id", KEY, autoincrement=False, nullable=False),
        sa.Column("domain", sa.Text(), nullable=False),
        sa.Column("definition", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["termbase_id"], ["termbases.id"], name="fk_concepts_termbase_id", initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name="pk_concepts"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_concepts_termbase_id_id", "concepts", ["termbase_id", "id"])
    op.create_table(
        "document_files",
        sa.Column("document_id", KEY, autoincrement=False, nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"],
            ["documents.id"],
            name="fk_document_files_document_id",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("document_id", name="pk_document_files"),
    )
    op.create_table(
        "document_variables",
        sa.Column("id", KEY, sa.Identity(), nullable=False),
        sa.Column("document_id", KEY, autoincrement=False, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("type", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"],
            ["documents.id"],
            name="fk_document_variables_document_id",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name="pk_document_variables"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_document_variables_document_id_id", "document_variables", ["document_id", "id"])
    op.create_table(
        "judgements",
        sa.Column("id", KEY, sa.Identity(), nullable=False),
        sa.Column("document_id", KEY, autoincrement=False, nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("text_ar", sa.Text(), nullable=False),
        sa.Column("text_en", sa.Text(), nullable=False),
        sa.Column("likelihood", sa.Text(), nullable=True),
        sa.Column("confidence", sa.Text(), nullable=True),
        sa.Column("clause_ids", JSON, nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"], ["documents.id"], name="fk_judgements_document_id", initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name="pk_judgements"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_judgements_document_id_ordinal_id", "judgements", ["document_id", "ordinal", "id"])
    op.create_table(
        "memory_batches",
        sa.Column("id", KEY, sa.Identity(), nullable=False),
        sa.Column("memory_id", KEY, autoincrement=False, nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("live", sa.Boolean(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["memory_id"], ["memories.id"], name="fk_memory_batches_memory_id", initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name="pk_memory_batches"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_memory_batches_memory_id", "memory_batches", ["memory_id"])
    op.create_table(
        "row_changes",
        sa.Column("id", KEY, sa.Identity(), nullable=False),
        sa.Column("change_set_id", KEY, autoincrement=False, nullable=False),
        sa.Column("table_name", sa.Text(), nullable=False),
        sa.Column("row_key", KEY, nullable=False),
        sa.Column("before", JSON, nullable=True),
        sa.Column("after", JSON, nullable=True),
        sa.ForeignKeyConstraint(
            ["change_set_id"],
            ["change_sets.id"],
            name="fk_row_changes_change_set_id",
            initially="DEFERRED",
            deferrable=True,
        ),
        sa.PrimaryKeyConstraint("id", name="pk_row_changes"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_row_changes_change_set_id_id", "row_changes", ["change_set_id", "id"])
    op.create_index("ix_row_changes_table_name_row_key_id", "row_changes", ["table_name", "row_key", "id"])
    op.create_table(
        "memory_units",
        sa.Column("id", KEY, sa.Identity(), nullable=False),
        sa.Column("memory_id", KEY, autoincrement=False, nullable=False),
        sa.Column("batch_id", KEY, autoincrement=False, nullable=True),
        sa.Column("source_language", sa.Text(), nullable=False),
        sa.Column("target_language", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("previous", sa.Text(), nullable=False),
        sa.Column("following", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("unit_created_at", MOMENT, nullable=True),
        sa.Column("unit_changed_at", MOMENT, nullable=True),
        sa.Column("properties", JSON, nullable=False),
        sa.Column("source_key", sa.LargeBinary(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["memory_batches.id"], name="fk_memory_units_batch_id", initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["memory_id"], ["memories.id"], name="fk_memory_units_memory_id", initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name="pk_memory_units"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_memory_units_batch_id", "memory_units", ["batch_id"])
    op.create_index("ix_memory_units_memory_id_id", "memory_units", ["memory_id", "id"])
    op.create_index("ix_memory_units_source_key", "memory_units", ["source_key"])
    op.create_table(
        "segments",
        sa.Column("id", KEY, sa.Identity(), nullable=False),
        sa.Column("document_id", KEY, autoincrement=False, nullable=False),
        sa.Column("clause_id", KEY, autoincrement=False, nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("locked", sa.Boolean(), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("score", sa.Integer(), nullable=True),
        sa.Column("engine", sa.Text(), nullable=False),
        sa.Column("paragraph", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["clause_id"], ["clauses.id"], name="fk_segments_clause_id", initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["document_id"], ["documents.id"], name="fk_segments_document_id", initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name="pk_segments"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_segments_clause_id", "segments", ["clause_id"])
    op.create_index("ix_segments_document_id_ordinal_id", "segments", ["document_id", "ordinal", "id"])
    op.create_index("ix_segments_document_id_state_ordinal_id", "segments", ["document_id", "state", "ordinal", "id"])
    op.create_table(
        "terms",
        sa.Column("id", KEY, sa.Identity(), nullable=False),
        sa.Column("concept_id", KEY, autoincrement=False, nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("forms", JSON, nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["concept_id"], ["concepts.id"], name="fk_terms_concept_id", initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name="pk_terms"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_terms_concept_id_id", "terms", ["concept_id", "id"])
    op.create_table(
        "annotations",
        sa.Column("id", KEY, sa.Identity(), nullable=False),
        sa.Column("document_id", KEY, autoincrement=False, nullable=False),
        sa.Column("code_id", KEY, nullable=False),
        sa.Column("annotator_id", KEY, nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("clause_id", KEY, autoincrement=False, nullable=True),
        sa.Column("segment_id", KEY, autoincrement=False, nullable=True),
        sa.Column("side", sa.Text(), nullable=True),
        sa.Column("attributes", JSON, nullable=False),
        sa.Column("confidence", sa.Text(), nullable=True),
        sa.Column("memo", sa.Text(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=False),
        sa.Column("anchor_start", sa.Integer(), nullable=True),
        sa.Column("anchor_end", sa.Integer(), nullable=True),
        sa.Column("anchor_quote", sa.Text(), nullable=True),
        sa.Column("anchor_prefix", sa.Text(), nullable=True),
        sa.Column("anchor_suffix", sa.Text(), nullable=True),
        sa.Column("anchor_hash", sa.Text(), nullable=True),
        sa.Column("anchor_state", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["clause_id"], ["clauses.id"], name="fk_annotations_clause_id", initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["document_id"], ["documents.id"], name="fk_annotations_document_id", initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["segment_id"], ["segments.id"], name="fk_annotations_segment_id", initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name="pk_annotations"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_annotations_clause_id", "annotations", ["clause_id"])
    op.create_index("ix_annotations_code_id", "annotations", ["code_id"])
    op.create_index("ix_annotations_document_id_code_id_id", "annotations", ["document_id", "code_id", "id"])
    op.create_index("ix_annotations_segment_id", "annotations", ["segment_id"])
    op.create_table(
        "qa_decisions",
        sa.Column("id", KEY, sa.Identity(), nullable=False),
        sa.Column("document_id", KEY, autoincrement=False, nullable=False),
        sa.Column("check_id", sa.Text(), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("segment_id", KEY, autoincrement=False, nullable=True),
        sa.Column("fingerprint", sa.Text(), nullable=False),
        sa.Column("comment", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.Text(), nullable=False),
        sa.Column("decided_at", MOMENT, nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"], ["documents.id"], name="fk_qa_decisions_document_id", initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["segment_id"], ["segments.id"], name="fk_qa_decisions_segment_id", initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name="pk_qa_decisions"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_qa_decisions_document_id_id", "qa_decisions", ["document_id", "id"])
    op.create_index("ix_qa_decisions_segment_id", "qa_decisions", ["segment_id"])
    op.create_table(
        "notes",
        sa.Column("id", KEY, sa.Identity(), nullable=False),
        sa.Column("document_id", KEY, autoincrement=False, nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("clause_id", KEY, autoincrement=False, nullable=True),
        sa.Column("segment_id", KEY, autoincrement=False, nullable=True),
        sa.Column("annotation_id", KEY, autoincrement=False, nullable=True),
        sa.Column("side", sa.Text(), nullable=True),
        sa.Column("parent_id", KEY, autoincrement=False, nullable=True),
        sa.Column("resolved", sa.Boolean(), nullable=False),
        sa.Column("anchor_start", sa.Integer(), nullable=True),
        sa.Column("anchor_end", sa.Integer(), nullable=True),
        sa.Column("anchor_quote", sa.Text(), nullable=True),
        sa.Column("anchor_prefix", sa.Text(), nullable=True),
        sa.Column("anchor_suffix", sa.Text(), nullable=True),
        sa.Column("anchor_hash", sa.Text(), nullable=True),
        sa.Column("anchor_state", sa.Text(), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["annotation_id"], ["annotations.id"], name="fk_notes_annotation_id", initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["clause_id"], ["clauses.id"], name="fk_notes_clause_id", initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["document_id"], ["documents.id"], name="fk_notes_document_id", initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["notes.id"], name="fk_notes_parent_id", initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["segment_id"], ["segments.id"], name="fk_notes_segment_id", initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name="pk_notes"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_notes_annotation_id", "notes", ["annotation_id"])
    op.create_index("ix_notes_clause_id", "notes", ["clause_id"])
    op.create_index("ix_notes_document_id_id", "notes", ["document_id", "id"])
    op.create_index("ix_notes_parent_id", "notes", ["parent_id"])
    op.create_index("ix_notes_segment_id", "notes", ["segment_id"])
    op.create_table(
        "relations",
        sa.Column("id", KEY, sa.Identity(), nullable=False),
        sa.Column("document_id", KEY, autoincrement=False, nullable=False),
        sa.Column("from_id", KEY, autoincrement=False, nullable=False),
        sa.Column("to_id", KEY, autoincrement=False, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("direction", sa.Text(), nullable=False),
        sa.Column("memo", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", MOMENT, nullable=False),
        sa.Column("created_by", sa.Text(), nullable=False),
        sa.Column("updated_at", MOMENT, nullable=False),
        sa.Column("updated_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["document_id"], ["documents.id"], name="fk_relations_document_id", initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["from_id"], ["annotations.id"], name="fk_relations_from_id", initially="DEFERRED", deferrable=True
        ),
        sa.ForeignKeyConstraint(
            ["to_id"], ["annotations.id"], name="fk_relations_to_id", initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name="pk_relations"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_relations_document_id_id", "relations", ["document_id", "id"])
    op.create_index("ix_relations_from_id", "relations", ["from_id"])
    op.create_index("ix_relations_to_id", "relations", ["to_id"])
    sqlite = op.get_bind().dialect.name == "sqlite"
    for statement in (SQLITE_SEARCH,) if sqlite else POSTGRES_SEARCH:
        op.get_bind().exec_driver_sql(statement)


def downgrade() -> None:
    raise NotImplementedError("a workspace goes back by opening the backup that was made before its upgrade")
