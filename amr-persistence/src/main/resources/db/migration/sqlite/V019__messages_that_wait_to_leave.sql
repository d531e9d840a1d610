-- A message has no words yet: these are written when it leaves, so that nothing confidential lies waiting.
CREATE TABLE outbox_message (
    id         TEXT NOT NULL PRIMARY KEY,
    kreds_id   TEXT NOT NULL REFERENCES kreds (id),
    person_id  TEXT NOT NULL REFERENCES person (id),
    kind       TEXT NOT NULL CHECK (kind IN ('NETWORK_OFFER')),
    about      TEXT NOT NULL,
    day        TEXT NOT NULL,
    written_at INTEGER NOT NULL,
    state      TEXT NOT NULL CHECK (state IN ('WAITING', 'UNDERWAY', 'DELIVERED', 'FAILED', 'DROPPED')),
    attempts   INTEGER NOT NULL CHECK (attempts >= 0),
    next_at    INTEGER,
    changed_at INTEGER,
    cause      TEXT,
    offer_id   TEXT GENERATED ALWAYS AS (CASE WHEN kind = 'NETWORK_OFFER' THEN about END) STORED
        REFERENCES offer (id),
    CHECK ((state = 'WAITING') = (next_at IS NOT NULL)),
    CHECK ((state = 'WAITING') = (changed_at IS NULL)),
    CHECK ((state IN ('FAILED', 'DROPPED')) = (cause IS NOT NULL))
) STRICT;

CREATE INDEX outbox_message_by_kreds ON outbox_message (kreds_id, written_at, id);
CREATE INDEX outbox_message_that_waits ON outbox_message (kreds_id, written_at, id) WHERE state = 'WAITING';
CREATE INDEX outbox_message_to_look_at ON outbox_message (kreds_id, written_at, id)
    WHERE state IN ('UNDERWAY', 'FAILED');
