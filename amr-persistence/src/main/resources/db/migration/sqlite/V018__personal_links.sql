-- A link is known by the fingerprint of its secret alone. The last column keeps what it is about from being nothing.
CREATE TABLE personal_link (
    id          TEXT NOT NULL PRIMARY KEY,
    kreds_id    TEXT NOT NULL REFERENCES kreds (id),
    person_id   TEXT NOT NULL REFERENCES person (id),
    purpose     TEXT NOT NULL CHECK (purpose IN ('ANSWER_OFFER')),
    about       TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    last_day    TEXT NOT NULL,
    offer_id    TEXT GENERATED ALWAYS AS (CASE WHEN purpose = 'ANSWER_OFFER' THEN about END) STORED
        REFERENCES offer (id),
    CONSTRAINT personal_link_fingerprint UNIQUE (fingerprint)
) STRICT;

CREATE INDEX personal_link_by_about ON personal_link (about, purpose, id);
CREATE INDEX personal_link_by_last_day ON personal_link (kreds_id, last_day);
