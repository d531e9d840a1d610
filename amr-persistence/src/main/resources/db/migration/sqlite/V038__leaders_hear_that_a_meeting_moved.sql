-- One more kind of message, and which message told a leader of another time. SQLite changes no CHECK, so the table is
-- made anew.
ALTER TABLE release_request ADD COLUMN change_id TEXT CHECK (change_id IS NULL OR message_id IS NOT NULL);

CREATE TABLE wider_outbox_message (
    id            TEXT NOT NULL PRIMARY KEY,
    kreds_id      TEXT NOT NULL REFERENCES kreds (id),
    person_id     TEXT NOT NULL REFERENCES person (id),
    kind          TEXT NOT NULL CHECK (kind IN ('NETWORK_OFFER', 'MEETING_INVITATION', 'MEETING_CHANGE',
        'MEETING_CANCELLATION', 'MEETING_REMINDER', 'MEETING_EVALUATION', 'LEAVE_REQUEST', 'LEAVE_CHANGE',
        'LEAVE_VOID', 'SHARED_AT_MEETING', 'SHARED_CODE')),
    about         TEXT NOT NULL,
    day           TEXT NOT NULL,
    written_at    INTEGER NOT NULL,
    state         TEXT NOT NULL CHECK (state IN ('WAITING', 'UNDERWAY', 'DELIVERED', 'FAILED', 'DROPPED')),
    attempts      INTEGER NOT NULL CHECK (attempts >= 0),
    next_at       INTEGER,
    changed_at    INTEGER,
    cause         TEXT,
    offer_id      TEXT GENERATED ALWAYS AS (CASE WHEN kind = 'NETWORK_OFFER' THEN about END) STORED
        REFERENCES offer (id),
    meeting_id    TEXT GENERATED ALWAYS AS (CASE WHEN kind IN
        ('MEETING_INVITATION', 'MEETING_CHANGE', 'MEETING_CANCELLATION', 'MEETING_REMINDER') THEN about END) STORED
        REFERENCES network_meeting (id),
    invitation_id TEXT GENERATED ALWAYS AS
        (CASE WHEN kind IN ('MEETING_EVALUATION', 'SHARED_AT_MEETING') THEN about END) STORED
        REFERENCES meeting_invitation (id),
    CHECK ((state = 'WAITING') = (next_at IS NOT NULL)),
    CHECK ((state = 'WAITING') = (changed_at IS NULL)),
    CHECK ((state IN ('FAILED', 'DROPPED')) = (cause IS NOT NULL))
) STRICT;

INSERT INTO wider_outbox_message (id, kreds_id, person_id, kind, about, day, written_at, state, attempts, next_at,
                                  changed_at, cause)
SELECT id, kreds_id, person_id, kind, about, day, written_at, state, attempts, next_at, changed_at, cause
  FROM outbox_message;

DROP TABLE outbox_message;

ALTER TABLE wider_outbox_message RENAME TO outbox_message;

CREATE INDEX outbox_message_by_kreds ON outbox_message (kreds_id, written_at, id);
CREATE INDEX outbox_message_that_waits ON outbox_message (kreds_id, written_at, id) WHERE state = 'WAITING';
CREATE INDEX outbox_message_to_look_at ON outbox_message (kreds_id, written_at, id)
    WHERE state IN ('UNDERWAY', 'FAILED');
