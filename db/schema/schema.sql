-- Generated from workbench/storage/tables; compared by a test. SQLite.

CREATE TABLE annotators (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    kind TEXT NOT NULL,
    version INTEGER NOT NULL,
    created_at DATETIME NOT NULL,
    created_by TEXT NOT NULL,
    updated_at DATETIME NOT NULL,
    updated_by TEXT NOT NULL
);

CREATE TABLE briefings (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    project_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    document_id INTEGER,
    recipe JSON NOT NULL,
    version INTEGER NOT NULL,
    created_at DATETIME NOT NULL,
    created_by TEXT NOT NULL,
    updated_at DATETIME NOT NULL,
    updated_by TEXT NOT NULL
);

CREATE INDEX ix_briefings_project_id_id ON briefings (project_id, id);

CREATE TABLE change_sets (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    label TEXT NOT NULL,
    author TEXT NOT NULL,
    session TEXT NOT NULL,
    at DATETIME NOT NULL,
    size INTEGER NOT NULL
);

CREATE TABLE codebooks (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    description TEXT NOT NULL,
    language TEXT NOT NULL,
    version INTEGER NOT NULL,
    created_at DATETIME NOT NULL,
    created_by TEXT NOT NULL,
    updated_at DATETIME NOT NULL,
    updated_by TEXT NOT NULL
);

CREATE TABLE documents (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    project_id INTEGER NOT NULL,
    live BOOLEAN NOT NULL,
    title_source TEXT NOT NULL,
    title_target TEXT NOT NULL,
    publisher TEXT NOT NULL,
    url TEXT NOT NULL,
    place TEXT NOT NULL,
    text_date DATE,
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    author TEXT NOT NULL,
    reference TEXT NOT NULL,
    reliability TEXT NOT NULL,
    credibility TEXT NOT NULL,
    marking TEXT NOT NULL,
    summary_source TEXT NOT NULL,
    summary_target TEXT NOT NULL,
    format TEXT NOT NULL,
    encoding TEXT NOT NULL,
    original_name TEXT NOT NULL,
    original_sha256 TEXT NOT NULL,
    original_size BIGINT NOT NULL,
    imported_at DATETIME,
    version INTEGER NOT NULL,
    created_at DATETIME NOT NULL,
    created_by TEXT NOT NULL,
    updated_at DATETIME NOT NULL,
    updated_by TEXT NOT NULL
);

CREATE INDEX ix_documents_project_id_id ON documents (project_id, id);

CREATE TABLE engine_cache (
    engine TEXT NOT NULL,
    source_language TEXT NOT NULL,
    target_language TEXT NOT NULL,
    text_key BLOB NOT NULL,
    answer TEXT NOT NULL,
    at DATETIME NOT NULL,
    CONSTRAINT pk_engine_cache PRIMARY KEY (engine, source_language, target_language, text_key)
);

CREATE TABLE memories (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    project_id INTEGER,
    writable BOOLEAN NOT NULL,
    live BOOLEAN NOT NULL,
    version INTEGER NOT NULL,
    created_at DATETIME NOT NULL,
    created_by TEXT NOT NULL,
    updated_at DATETIME NOT NULL,
    updated_by TEXT NOT NULL
);

CREATE TABLE meta (
    "key" TEXT NOT NULL,
    value TEXT NOT NULL,
    CONSTRAINT pk_meta PRIMARY KEY ("key")
);

CREATE TABLE presence (
    token TEXT NOT NULL,
    author TEXT NOT NULL,
    host TEXT NOT NULL,
    pid INTEGER NOT NULL,
    since DATETIME NOT NULL,
    CONSTRAINT pk_presence PRIMARY KEY (token)
);

CREATE TABLE projects (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    source_language TEXT NOT NULL,
    target_language TEXT NOT NULL,
    description TEXT NOT NULL,
    codebook_id INTEGER,
    briefing_defaults JSON NOT NULL,
    version INTEGER NOT NULL,
    created_at DATETIME NOT NULL,
    created_by TEXT NOT NULL,
    updated_at DATETIME NOT NULL,
    updated_by TEXT NOT NULL
);

CREATE TABLE termbases (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    project_id INTEGER,
    version INTEGER NOT NULL,
    created_at DATETIME NOT NULL,
    created_by TEXT NOT NULL,
    updated_at DATETIME NOT NULL,
    updated_by TEXT NOT NULL
);

CREATE TABLE clauses (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    document_id INTEGER NOT NULL,
    parent_id INTEGER,
    ordinal INTEGER NOT NULL,
    depth INTEGER NOT NULL,
    kind TEXT NOT NULL,
    label TEXT NOT NULL,
    value BIGINT,
    title_source TEXT NOT NULL,
    title_target TEXT NOT NULL,
    summary_source TEXT NOT NULL,
    summary_target TEXT NOT NULL,
    style TEXT NOT NULL,
    path TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    version INTEGER NOT NULL,
    created_at DATETIME NOT NULL,
    created_by TEXT NOT NULL,
    updated_at DATETIME NOT NULL,
    updated_by TEXT NOT NULL,
    CONSTRAINT fk_clauses_document_id FOREIGN KEY(document_id) REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_clauses_parent_id FOREIGN KEY(parent_id) REFERENCES clauses (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_clauses_document_id_ordinal_id ON clauses (document_id, ordinal, id);

CREATE INDEX ix_clauses_parent_id ON clauses (parent_id);

CREATE TABLE codes (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    codebook_id INTEGER NOT NULL,
    parent_id INTEGER,
    ordinal INTEGER NOT NULL,
    "key" TEXT NOT NULL,
    label_ar TEXT NOT NULL,
    label_en TEXT NOT NULL,
    definition TEXT NOT NULL,
    examples TEXT NOT NULL,
    colour TEXT NOT NULL,
    colour_dark TEXT NOT NULL,
    shortcut TEXT NOT NULL,
    codable BOOLEAN NOT NULL,
    attributes JSON NOT NULL,
    version INTEGER NOT NULL,
    created_at DATETIME NOT NULL,
    created_by TEXT NOT NULL,
    updated_at DATETIME NOT NULL,
    updated_by TEXT NOT NULL,
    CONSTRAINT fk_codes_codebook_id FOREIGN KEY(codebook_id) REFERENCES codebooks (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_codes_parent_id FOREIGN KEY(parent_id) REFERENCES codes (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_codes_codebook_id_key ON codes (codebook_id, "key");

CREATE INDEX ix_codes_parent_id ON codes (parent_id);

CREATE TABLE concepts (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    termbase_id INTEGER NOT NULL,
    domain TEXT NOT NULL,
    definition TEXT NOT NULL,
    note TEXT NOT NULL,
    version INTEGER NOT NULL,
    created_at DATETIME NOT NULL,
    created_by TEXT NOT NULL,
    updated_at DATETIME NOT NULL,
    updated_by TEXT NOT NULL,
    CONSTRAINT fk_concepts_termbase_id FOREIGN KEY(termbase_id) REFERENCES termbases (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_concepts_termbase_id_id ON concepts (termbase_id, id);

CREATE TABLE document_files (
    document_id INTEGER NOT NULL,
    data BLOB NOT NULL,
    CONSTRAINT pk_document_files PRIMARY KEY (document_id),
    CONSTRAINT fk_document_files_document_id FOREIGN KEY(document_id) REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE TABLE document_variables (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    document_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    type TEXT NOT NULL,
    value TEXT NOT NULL,
    version INTEGER NOT NULL,
    created_at DATETIME NOT NULL,
    created_by TEXT NOT NULL,
    updated_at DATETIME NOT NULL,
    updated_by TEXT NOT NULL,
    CONSTRAINT fk_document_variables_document_id FOREIGN KEY(document_id) REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_document_variables_document_id_id ON document_variables (document_id, id);

CREATE TABLE judgements (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    document_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    text_ar TEXT NOT NULL,
    text_en TEXT NOT NULL,
    likelihood TEXT,
    confidence TEXT,
    clause_ids JSON NOT NULL,
    version INTEGER NOT NULL,
    created_at DATETIME NOT NULL,
    created_by TEXT NOT NULL,
    updated_at DATETIME NOT NULL,
    updated_by TEXT NOT NULL,
    CONSTRAINT fk_judgements_document_id FOREIGN KEY(document_id) REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_judgements_document_id_ordinal_id ON judgements (document_id, ordinal, id);

CREATE TABLE memory_batches (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    memory_id INTEGER NOT NULL,
    name TEXT NOT NULL,
    live BOOLEAN NOT NULL,
    version INTEGER NOT NULL,
    created_at DATETIME NOT NULL,
    created_by TEXT NOT NULL,
    updated_at DATETIME NOT NULL,
    updated_by TEXT NOT NULL,
    CONSTRAINT fk_memory_batches_memory_id FOREIGN KEY(memory_id) REFERENCES memories (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_memory_batches_memory_id ON memory_batches (memory_id);

CREATE TABLE row_changes (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    change_set_id INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    row_key INTEGER NOT NULL,
    "before" JSON,
    "after" JSON,
    CONSTRAINT fk_row_changes_change_set_id FOREIGN KEY(change_set_id) REFERENCES change_sets (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_row_changes_change_set_id_id ON row_changes (change_set_id, id);

CREATE INDEX ix_row_changes_table_name_row_key_id ON row_changes (table_name, row_key, id);

CREATE TABLE memory_units (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    memory_id INTEGER NOT NULL,
    batch_id INTEGER,
    source_language TEXT NOT NULL,
    target_language TEXT NOT NULL,
    source TEXT NOT NULL,
    target TEXT NOT NULL,
    previous TEXT NOT NULL,
    following TEXT NOT NULL,
    label TEXT NOT NULL,
    author TEXT NOT NULL,
    unit_created_at DATETIME,
    unit_changed_at DATETIME,
    properties JSON NOT NULL,
    source_key BLOB NOT NULL,
    version INTEGER NOT NULL,
    created_at DATETIME NOT NULL,
    created_by TEXT NOT NULL,
    updated_at DATETIME NOT NULL,
    updated_by TEXT NOT NULL,
    CONSTRAINT fk_memory_units_memory_id FOREIGN KEY(memory_id) REFERENCES memories (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_memory_units_batch_id FOREIGN KEY(batch_id) REFERENCES memory_batches (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_memory_units_batch_id ON memory_units (batch_id);

CREATE INDEX ix_memory_units_memory_id_id ON memory_units (memory_id, id);

CREATE INDEX ix_memory_units_source_key ON memory_units (source_key);

CREATE TABLE segments (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    document_id INTEGER NOT NULL,
    clause_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    source TEXT NOT NULL,
    target TEXT NOT NULL,
    state TEXT NOT NULL,
    locked BOOLEAN NOT NULL,
    origin TEXT NOT NULL,
    score INTEGER,
    engine TEXT NOT NULL,
    paragraph INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    version INTEGER NOT NULL,
    created_at DATETIME NOT NULL,
    created_by TEXT NOT NULL,
    updated_at DATETIME NOT NULL,
    updated_by TEXT NOT NULL,
    CONSTRAINT fk_segments_document_id FOREIGN KEY(document_id) REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_segments_clause_id FOREIGN KEY(clause_id) REFERENCES clauses (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_segments_clause_id ON segments (clause_id);

CREATE INDEX ix_segments_document_id_ordinal_id ON segments (document_id, ordinal, id);

CREATE INDEX ix_segments_document_id_state_ordinal_id ON segments (document_id, state, ordinal, id);

CREATE TABLE terms (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    concept_id INTEGER NOT NULL,
    language TEXT NOT NULL,
    text TEXT NOT NULL,
    status TEXT NOT NULL,
    forms JSON NOT NULL,
    note TEXT NOT NULL,
    version INTEGER NOT NULL,
    created_at DATETIME NOT NULL,
    created_by TEXT NOT NULL,
    updated_at DATETIME NOT NULL,
    updated_by TEXT NOT NULL,
    CONSTRAINT fk_terms_concept_id FOREIGN KEY(concept_id) REFERENCES concepts (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_terms_concept_id_id ON terms (concept_id, id);

CREATE TABLE annotations (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    document_id INTEGER NOT NULL,
    code_id INTEGER NOT NULL,
    annotator_id INTEGER NOT NULL,
    scope TEXT NOT NULL,
    clause_id INTEGER,
    segment_id INTEGER,
    side TEXT,
    attributes JSON NOT NULL,
    confidence TEXT,
    memo TEXT NOT NULL,
    unit TEXT NOT NULL,
    anchor_start INTEGER,
    anchor_end INTEGER,
    anchor_quote TEXT,
    anchor_prefix TEXT,
    anchor_suffix TEXT,
    anchor_hash TEXT,
    anchor_state TEXT,
    version INTEGER NOT NULL,
    created_at DATETIME NOT NULL,
    created_by TEXT NOT NULL,
    updated_at DATETIME NOT NULL,
    updated_by TEXT NOT NULL,
    CONSTRAINT fk_annotations_document_id FOREIGN KEY(document_id) REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_annotations_clause_id FOREIGN KEY(clause_id) REFERENCES clauses (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_annotations_segment_id FOREIGN KEY(segment_id) REFERENCES segments (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_annotations_clause_id ON annotations (clause_id);

CREATE INDEX ix_annotations_code_id ON annotations (code_id);

CREATE INDEX ix_annotations_document_id_code_id_id ON annotations (document_id, code_id, id);

CREATE INDEX ix_annotations_segment_id ON annotations (segment_id);

CREATE TABLE qa_decisions (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    document_id INTEGER NOT NULL,
    check_id TEXT NOT NULL,
    scope TEXT NOT NULL,
    segment_id INTEGER,
    fingerprint TEXT NOT NULL,
    comment TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    decided_at DATETIME,
    version INTEGER NOT NULL,
    created_at DATETIME NOT NULL,
    created_by TEXT NOT NULL,
    updated_at DATETIME NOT NULL,
    updated_by TEXT NOT NULL,
    CONSTRAINT fk_qa_decisions_document_id FOREIGN KEY(document_id) REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_qa_decisions_segment_id FOREIGN KEY(segment_id) REFERENCES segments (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_qa_decisions_document_id_id ON qa_decisions (document_id, id);

CREATE INDEX ix_qa_decisions_segment_id ON qa_decisions (segment_id);

CREATE TABLE notes (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    document_id INTEGER NOT NULL,
    body TEXT NOT NULL,
    author TEXT NOT NULL,
    language TEXT NOT NULL,
    clause_id INTEGER,
    segment_id INTEGER,
    annotation_id INTEGER,
    side TEXT,
    parent_id INTEGER,
    resolved BOOLEAN NOT NULL,
    anchor_start INTEGER,
    anchor_end INTEGER,
    anchor_quote TEXT,
    anchor_prefix TEXT,
    anchor_suffix TEXT,
    anchor_hash TEXT,
    anchor_state TEXT,
    version INTEGER NOT NULL,
    created_at DATETIME NOT NULL,
    created_by TEXT NOT NULL,
    updated_at DATETIME NOT NULL,
    updated_by TEXT NOT NULL,
    CONSTRAINT fk_notes_document_id FOREIGN KEY(document_id) REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_notes_clause_id FOREIGN KEY(clause_id) REFERENCES clauses (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_notes_segment_id FOREIGN KEY(segment_id) REFERENCES segments (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_notes_annotation_id FOREIGN KEY(annotation_id) REFERENCES annotations (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_notes_parent_id FOREIGN KEY(parent_id) REFERENCES notes (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_notes_annotation_id ON notes (annotation_id);

CREATE INDEX ix_notes_clause_id ON notes (clause_id);

CREATE INDEX ix_notes_document_id_id ON notes (document_id, id);

CREATE INDEX ix_notes_parent_id ON notes (parent_id);

CREATE INDEX ix_notes_segment_id ON notes (segment_id);

CREATE TABLE relations (
    id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    document_id INTEGER NOT NULL,
    from_id INTEGER NOT NULL,
    to_id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    direction TEXT NOT NULL,
    memo TEXT NOT NULL,
    version INTEGER NOT NULL,
    created_at DATETIME NOT NULL,
    created_by TEXT NOT NULL,
    updated_at DATETIME NOT NULL,
    updated_by TEXT NOT NULL,
    CONSTRAINT fk_relations_document_id FOREIGN KEY(document_id) REFERENCES documents (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_relations_from_id FOREIGN KEY(from_id) REFERENCES annotations (id) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT fk_relations_to_id FOREIGN KEY(to_id) REFERENCES annotations (id) DEFERRABLE INITIALLY DEFERRED
);

CREATE INDEX ix_relations_document_id_id ON relations (document_id, id);

CREATE INDEX ix_relations_from_id ON relations (from_id);

CREATE INDEX ix_relations_to_id ON relations (to_id);

CREATE VIRTUAL TABLE segment_search USING fts5(source_words, source_forms, target_words, target_forms, tokenize='ascii');
