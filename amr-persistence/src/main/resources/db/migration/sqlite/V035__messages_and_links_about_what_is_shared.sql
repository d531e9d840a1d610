-- More kinds of messages and of links. The challenge that a code belongs to is gone once it was used, so it is no
-- foreign key. SQLite changes no CHECK, so the tables are made anew.
CREATE TABLE wider_outbox_message (
    id            TEXT NOT NULL PRIMARY KEY,
    kreds_id      TEXT NOT NULL REFERENCES kreds (id),
    person_id     TEXT NOT NULL REFERENCES person (id),
    kind          TEXT NOT NULL CHECK (kind IN ('NETWORK_OFFER', 'MEETING_INVITATION', 'MEETING_CHANGE',
        'MEETING_CANCELLATION', 'MEETING_REMINDER', 'MEETING_EVALUATION', 'LEAVE_REQUEST', 'LEAVE_VOID',
        'SHARED_AT_MEETING', 'SHARED_CODE')),
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

CREATE TABLE wider_personal_link (
    id            TEXT NOT NULL PRIMARY KEY,
    kreds_id      TEXT NOT NULL REFERENCES kreds (id),
    person_id     TEXT NOT NULL REFERENCES person (id),
    purpose       TEXT NOT NULL CHECK (purpose IN
        ('ANSWER_OFFER', 'ANSWER_INVITATION', 'EVALUATE_MEETING', 'SHARE_AT_MEETING')),
    about         TEXT NOT NULL,
    fingerprint   TEXT NOT NULL,
    last_day      TEXT NOT NULL,
    offer_id      TEXT GENERATED ALWAYS AS (CASE WHEN purpose = 'ANSWER_OFFER' THEN about END) STORED
        REFERENCES offer (id),
    invitation_id TEXT GENERATED ALWAYS AS
        (CASE WHEN purpose IN ('ANSWER_INVITATION', 'EVALUATE_MEETING', 'SHARE_AT_MEETING') THEN about END) STORED
        REFERENCES meeting_invitation (id),
    CONSTRAINT personal_link_fingerprint UNIQUE (fingerprint)
) STRICT;

INSERT INTO wider_personal_link (id, kreds_id, person_id, purpose, about, fingerprint, last_day)
SELECT id, kreds_id, person_id, purpose, about, fingerprint, last_day
  FROM personal_link;

DROP TABLE personal_link;

ALTER TABLE wider_personal_link RENAME TO personal_link;

CREATE INDEX personal_link_by_about ON personal_link (about, purpose, id);
CREATE INDEX personal_link_by_last_day ON personal_link (kreds_id, last_day);
