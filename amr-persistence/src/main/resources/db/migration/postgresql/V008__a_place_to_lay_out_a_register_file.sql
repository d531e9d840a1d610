-- Rows of a file on their way in; they are thrown away when the import ends.
CREATE TABLE register_layout (
    id       UUID NOT NULL PRIMARY KEY,
    kreds_id UUID NOT NULL REFERENCES kreds (id),
    begun_at BIGINT NOT NULL
);

CREATE TABLE staged_row (
    layout_id      UUID NOT NULL REFERENCES register_layout (id),
    row_number     INTEGER NOT NULL,
    person_key     TEXT COLLATE "C" NOT NULL,
    member_number  TEXT COLLATE "C",
    email_name     TEXT COLLATE "C",
    name_workplace TEXT COLLATE "C",
    like_name      TEXT COLLATE "C" NOT NULL,
    workplace_key  TEXT COLLATE "C",
    cells          TEXT NOT NULL,
    PRIMARY KEY (layout_id, row_number)
);

CREATE INDEX staged_row_by_person ON staged_row (layout_id, person_key, row_number);
CREATE INDEX staged_row_by_email_name ON staged_row (layout_id, email_name);
CREATE INDEX staged_row_by_workplace ON staged_row (layout_id, workplace_key, row_number) WHERE workplace_key IS NOT NULL;
CREATE INDEX staged_row_by_name_workplace ON staged_row (layout_id, name_workplace) WHERE name_workplace IS NOT NULL;

CREATE TABLE staged_workplace (
    layout_id     UUID NOT NULL REFERENCES register_layout (id),
    workplace_key TEXT COLLATE "C" NOT NULL,
    workplace_id  UUID,
    is_changing   BOOLEAN NOT NULL,
    PRIMARY KEY (layout_id, workplace_key)
);

CREATE TABLE staged_person (
    layout_id   UUID NOT NULL REFERENCES register_layout (id),
    person_key  TEXT COLLATE "C" NOT NULL,
    person_id   UUID,
    is_changing BOOLEAN NOT NULL,
    PRIMARY KEY (layout_id, person_key)
);

CREATE INDEX staged_person_by_person ON staged_person (layout_id, person_id);
