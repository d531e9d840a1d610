-- A message has no words yet: these are written when it leaves, so that nothing confidential lies waiting.
CREATE TABLE outbox_message (
    id         UUID NOT NULL PRIMARY KEY,
    kreds_id   UUID NOT NULL REFERENCES kreds (id),
    person_id  UUID NOT NULL REFERENCES person (id),
    kind       TEXT NOT NULL CHECK (kind IN ('NETWORK_OFFER')),
    about      UUID NOT NULL,
    day        DATE NOT NULL,
    written_at BIGINT NOT NULL,
    state      TEXT NOT NULL CHECK (state IN ('WAITING', 'UNDERWAY', 'DELIVERED', 'FAILED', 'DROPPED')),
    attempts   INTEGER NOT NULL CHECK (attempts >= 0),
    next_at    BIGINT,
    changed_at BIGINT,
    cause      TEXT,
    offer_id   UUID GENERATED ALWAYS AS (CASE WHEN kind = 'NETWORK_OFFER' THEN about END) STORED
        REFERENCES offer (id),
    CHECK ((state = 'WAITING') = (next_at IS NOT NULL)),
    CHECK ((state = 'WAITING') = (changed_at IS NULL)),
    CHECK ((state IN ('FAILED', 'DROPPED')) = (cause IS NOT NULL))
);

CREATE INDEX outbox_message_by_kreds ON outbox_message (kreds_id, written_at, id);
CREATE INDEX outbox_message_that_waits ON outbox_message (kreds_id, written_at, id) WHERE state = 'WAITING';
CREATE INDEX outbox_message_to_look_at ON outbox_message (kreds_id, written_at, id)
    WHERE state IN ('UNDERWAY', 'FAILED');
