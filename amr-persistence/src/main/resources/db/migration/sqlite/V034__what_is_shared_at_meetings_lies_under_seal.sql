-- What was shared in confidence lies here under seal only: no column, index or trigger knows a word of it. A period is a
-- year and its half: 2027H1. A key is kept under the master key that is named, which lies outside the database.
CREATE TABLE vault_key (
    id         TEXT NOT NULL PRIMARY KEY,
    kreds_id   TEXT NOT NULL REFERENCES kreds (id),
    network_id TEXT NOT NULL REFERENCES network (id),
    period     TEXT NOT NULL CHECK (length(period) = 6 AND substr(period, 5, 2) IN ('H1', 'H2')),
    master_key TEXT NOT NULL CHECK (master_key <> ''),
    wrapped    BLOB NOT NULL CHECK (length(wrapped) = 60),
    CONSTRAINT vault_key_once UNIQUE (network_id, period),
    CONSTRAINT vault_key_of_network UNIQUE (id, network_id)
) STRICT;

CREATE INDEX vault_key_by_master_key ON vault_key (master_key, id);

CREATE TABLE shared_item (
    id                 TEXT NOT NULL PRIMARY KEY,
    kreds_id           TEXT NOT NULL REFERENCES kreds (id),
    network_id         TEXT NOT NULL REFERENCES network (id),
    meeting_id         TEXT NOT NULL,
    meeting_day        TEXT NOT NULL,
    author_kind        TEXT NOT NULL CHECK (author_kind IN ('PARTICIPANT', 'FACILITATOR')),
    person_id          TEXT REFERENCES person (id),
    account_id         TEXT REFERENCES account (id),
    audience           TEXT NOT NULL CHECK (audience IN ('PRESENT', 'WHOLE_GROUP')),
    open_to_successors INTEGER NOT NULL CHECK (open_to_successors IN (0, 1)),
    is_confirmed       INTEGER NOT NULL CHECK (is_confirmed IN (0, 1)),
    shared_on          TEXT NOT NULL,
    redacted_on        TEXT,
    sealed             BLOB NOT NULL CHECK (length(sealed) % 256 = 28),
    key_id             TEXT NOT NULL,
    wrapped            BLOB NOT NULL CHECK (length(wrapped) = 60),
    version            INTEGER NOT NULL CHECK (version > 0),
    FOREIGN KEY (meeting_id, kreds_id) REFERENCES network_meeting (id, kreds_id),
    FOREIGN KEY (key_id, network_id) REFERENCES vault_key (id, network_id),
    CHECK ((author_kind = 'PARTICIPANT') = (person_id IS NOT NULL)),
    CHECK ((author_kind = 'FACILITATOR') = (account_id IS NOT NULL)),
    CHECK (redacted_on IS NULL OR redacted_on >= shared_on)
) STRICT;

CREATE INDEX shared_item_by_meeting ON shared_item (meeting_id, shared_on, id);
CREATE INDEX shared_item_by_day ON shared_item (kreds_id, meeting_day, id);
CREATE INDEX shared_item_by_person ON shared_item (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX shared_item_by_account ON shared_item (account_id) WHERE account_id IS NOT NULL;
CREATE INDEX shared_item_by_key ON shared_item (key_id);

CREATE TABLE shared_item_exclusion (
    item_id   TEXT NOT NULL REFERENCES shared_item (id),
    person_id TEXT NOT NULL REFERENCES person (id),
    PRIMARY KEY (item_id, person_id)
) STRICT;

-- Who opened what; it outlives the item, so the item is no foreign key.
CREATE TABLE shared_opening (
    id        TEXT NOT NULL PRIMARY KEY,
    item_id   TEXT NOT NULL,
    author_id TEXT NOT NULL,
    reader_id TEXT NOT NULL,
    purpose   TEXT NOT NULL CHECK (purpose IN ('READING', 'EDITING', 'ACCESS_REQUEST')),
    opened_at INTEGER NOT NULL
) STRICT;

CREATE INDEX shared_opening_by_author ON shared_opening (author_id, opened_at);
CREATE INDEX shared_opening_by_item ON shared_opening (item_id, opened_at);

-- What was destroyed, also where it was never here.
CREATE TABLE shared_tombstone (
    item_id     TEXT NOT NULL PRIMARY KEY,
    shredded_at INTEGER NOT NULL
) STRICT;

-- How far into the file of tombstones, which lies outside the database, this database is.
CREATE TABLE shared_tombstone_file (
    id       INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    position INTEGER NOT NULL CHECK (position >= 0)
) STRICT;

INSERT INTO shared_tombstone_file (id, position) VALUES (1, 0);

CREATE TRIGGER shared_opening_is_never_changed BEFORE UPDATE ON shared_opening
BEGIN SELECT RAISE(ABORT, 'openings are only added to'); END;

CREATE TRIGGER shared_opening_is_never_removed BEFORE DELETE ON shared_opening
BEGIN SELECT RAISE(ABORT, 'openings are only added to'); END;

CREATE TRIGGER shared_tombstone_is_never_changed BEFORE UPDATE ON shared_tombstone
BEGIN SELECT RAISE(ABORT, 'tombstones are only added to'); END;

CREATE TRIGGER shared_tombstone_is_never_removed BEFORE DELETE ON shared_tombstone
BEGIN SELECT RAISE(ABORT, 'tombstones are only added to'); END;
