-- What each import did, so that it can be taken back. What there was before (former) is let go when it can serve no
-- more. Neither the account nor the things are foreign keys: what is told of them must not keep them in their places.
CREATE TABLE register_import (
    id                     UUID NOT NULL PRIMARY KEY,
    kreds_id               UUID NOT NULL REFERENCES kreds (id),
    number                 INTEGER NOT NULL CHECK (number > 0),
    imported_at            BIGINT NOT NULL,
    account_id             UUID NOT NULL,
    file_name              TEXT,
    persons_new            INTEGER NOT NULL,
    persons_changed        INTEGER NOT NULL,
    workplaces_new         INTEGER NOT NULL,
    workplaces_changed     INTEGER NOT NULL,
    mandates_new           INTEGER NOT NULL,
    mandates_changed       INTEGER NOT NULL,
    memberships_new        INTEGER NOT NULL,
    memberships_changed    INTEGER NOT NULL,
    kommunegrupper_new     INTEGER NOT NULL,
    kommunegrupper_changed INTEGER NOT NULL,
    is_kept                BOOLEAN NOT NULL,
    undone_at              BIGINT,
    CONSTRAINT register_import_number UNIQUE (kreds_id, number),
    CHECK (undone_at IS NULL OR NOT is_kept)
);

CREATE INDEX register_import_that_is_kept ON register_import (imported_at) WHERE is_kept;

CREATE TABLE register_import_change (
    import_id    UUID NOT NULL REFERENCES register_import (id),
    thing_id     UUID NOT NULL,
    kind         TEXT COLLATE "C" NOT NULL CHECK (kind IN ('PERSON', 'MANDATE', 'WORKPLACE', 'KOMMUNEGRUPPE')),
    left_version INTEGER NOT NULL CHECK (left_version > 0),
    former       TEXT,
    PRIMARY KEY (import_id, kind, thing_id)
);

CREATE INDEX register_import_change_by_thing ON register_import_change (thing_id, kind);

-- What leant on these things when the import was complete, and how heavily.
CREATE TABLE register_import_tie (
    import_id UUID NOT NULL REFERENCES register_import (id),
    kind      TEXT COLLATE "C" NOT NULL,
    thing_id  UUID NOT NULL,
    what      TEXT COLLATE "C" NOT NULL,
    weight    BIGINT NOT NULL,
    PRIMARY KEY (import_id, kind, thing_id, what)
);

-- Somebody who is removed is looked for in these.
CREATE INDEX outbox_message_by_person ON outbox_message (person_id);
CREATE INDEX personal_link_by_person ON personal_link (person_id);
CREATE INDEX release_request_by_leader ON release_request (leader_id) WHERE leader_id IS NOT NULL;
CREATE INDEX shared_item_exclusion_by_person ON shared_item_exclusion (person_id);
CREATE INDEX participation_by_mandate ON participation (mandate_id);
CREATE INDEX task_note_by_mandate ON task_note (mandate_id) WHERE mandate_id IS NOT NULL;
