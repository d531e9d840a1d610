-- What was shared in confidence lies here under seal only: no column, index or trigger knows a word of it. A period is a
-- year and its half: 2027H1. A key is kept under the master key that is named, which lies outside the database.
CREATE TABLE vault_key (
    id         UUID NOT NULL PRIMARY KEY,
    kreds_id   UUID NOT NULL REFERENCES kreds (id),
    network_id UUID NOT NULL REFERENCES network (id),
    period     TEXT NOT NULL CHECK (length(period) = 6 AND substr(period, 5, 2) IN ('H1', 'H2')),
    master_key TEXT NOT NULL CHECK (master_key <> ''),
    wrapped    BYTEA NOT NULL CHECK (length(wrapped) = 60),
    CONSTRAINT vault_key_once UNIQUE (network_id, period),
    CONSTRAINT vault_key_of_network UNIQUE (id, network_id)
);

CREATE INDEX vault_key_by_master_key ON vault_key (master_key, id);

CREATE TABLE shared_item (
    id                 UUID NOT NULL PRIMARY KEY,
    kreds_id           UUID NOT NULL REFERENCES kreds (id),
    network_id         UUID NOT NULL REFERENCES network (id),
    meeting_id         UUID NOT NULL,
    meeting_day        DATE NOT NULL,
    author_kind        TEXT NOT NULL CHECK (author_kind IN ('PARTICIPANT', 'FACILITATOR')),
    person_id          UUID REFERENCES person (id),
    account_id         UUID REFERENCES account (id),
    audience           TEXT NOT NULL CHECK (audience IN ('PRESENT', 'WHOLE_GROUP')),
    open_to_successors BOOLEAN NOT NULL,
    is_confirmed       BOOLEAN NOT NULL,
    shared_on          DATE NOT NULL,
    redacted_on        DATE,
    sealed             BYTEA NOT NULL CHECK (length(sealed) % 256 = 28),
    key_id             UUID NOT NULL,
    wrapped            BYTEA NOT NULL CHECK (length(wrapped) = 60),
    version            INTEGER NOT NULL CHECK (version > 0),
    FOREIGN KEY (meeting_id, kreds_id) REFERENCES network_meeting (id, kreds_id),
    FOREIGN KEY (key_id, network_id) REFERENCES vault_key (id, network_id),
    CHECK ((author_kind = 'PARTICIPANT') = (person_id IS NOT NULL)),
    CHECK ((author_kind = 'FACILITATOR') = (account_id IS NOT NULL)),
    CHECK (redacted_on IS NULL OR redacted_on >= shared_on)
);

CREATE INDEX shared_item_by_meeting ON shared_item (meeting_id, shared_on, id);
CREATE INDEX shared_item_by_day ON shared_item (kreds_id, meeting_day, id);
CREATE INDEX shared_item_by_person ON shared_item (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX shared_item_by_account ON shared_item (account_id) WHERE account_id IS NOT NULL;
CREATE INDEX shared_item_by_key ON shared_item (key_id);

CREATE TABLE shared_item_exclusion (
    item_id   UUID NOT NULL REFERENCES shared_item (id),
    person_id UUID NOT NULL REFERENCES person (id),
    PRIMARY KEY (item_id, person_id)
);

-- Who opened what; it outlives the item, so the item is no foreign key.
CREATE TABLE shared_opening (
    id        UUID NOT NULL PRIMARY KEY,
    item_id   UUID NOT NULL,
    author_id UUID NOT NULL,
    reader_id UUID NOT NULL,
    purpose   TEXT NOT NULL CHECK (purpose IN ('READING', 'EDITING', 'ACCESS_REQUEST')),
    opened_at BIGINT NOT NULL
);

CREATE INDEX shared_opening_by_author ON shared_opening (author_id, opened_at);
CREATE INDEX shared_opening_by_item ON shared_opening (item_id, opened_at);

-- What was destroyed, also where it was never here.
CREATE TABLE shared_tombstone (
    item_id     UUID NOT NULL PRIMARY KEY,
    shredded_at BIGINT NOT NULL
);

-- How far into the file of tombstones, which lies outside the database, this database is.
CREATE TABLE shared_tombstone_file (
    id       INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    position BIGINT NOT NULL CHECK (position >= 0)
);

INSERT INTO shared_tombstone_file (id, position) VALUES (1, 0);

CREATE FUNCTION refuse_sharing_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'openings and tombstones are only added to';
END $$;

CREATE TRIGGER shared_opening_is_only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON shared_opening
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_sharing_change();

CREATE TRIGGER shared_tombstone_is_only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON shared_tombstone
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_sharing_change();
