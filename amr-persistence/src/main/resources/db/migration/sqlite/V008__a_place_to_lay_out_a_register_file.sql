-- Rows of a file on their way in; they are thrown away when the import ends.
CREATE TABLE register_layout (
    id       TEXT NOT NULL PRIMARY KEY,
    kreds_id TEXT NOT NULL REFERENCES kreds (id),
    begun_at INTEGER NOT NULL
) STRICT;

CREATE TABLE staged_row (
    layout_id      TEXT NOT NULL REFERENCES register_layout (id),
    row_number     INTEGER NOT NULL,
    person_key     TEXT NOT NULL,
    member_number  TEXT,
    email_name     TEXT,
    name_workplace TEXT,
    like_name      TEXT NOT NULL,
    workplace_key  TEXT,
    cells          TEXT NOT NULL,
    PRIMARY KEY (layout_id, row_number)
) STRICT, WITHOUT ROWID;

CREATE INDEX staged_row_by_person ON staged_row (layout_id, person_key, row_number);
CREATE INDEX staged_row_by_email_name ON staged_row (layout_id, email_name);
CREATE INDEX staged_row_by_workplace ON staged_row (layout_id, workplace_key, row_number) WHERE workplace_key IS NOT NULL;
CREATE INDEX staged_row_by_name_workplace ON staged_row (layout_id, name_workplace) WHERE name_workplace IS NOT NULL;

CREATE TABLE staged_workplace (
    layout_id     TEXT NOT NULL REFERENCES register_layout (id),
    workplace_key TEXT NOT NULL,
    workplace_id  TEXT,
    is_changing   INTEGER NOT NULL CHECK (is_changing IN (0, 1)),
    PRIMARY KEY (layout_id, workplace_key)
) STRICT, WITHOUT ROWID;

CREATE TABLE staged_person (
    layout_id   TEXT NOT NULL REFERENCES register_layout (id),
    person_key  TEXT NOT NULL,
    person_id   TEXT,
    is_changing INTEGER NOT NULL CHECK (is_changing IN (0, 1)),
    PRIMARY KEY (layout_id, person_key)
) STRICT, WITHOUT ROWID;

CREATE INDEX staged_person_by_person ON staged_person (layout_id, person_id);
