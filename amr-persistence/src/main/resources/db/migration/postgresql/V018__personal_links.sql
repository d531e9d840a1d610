-- A link is known by the fingerprint of its secret alone. The last column keeps what it is about from being nothing.
CREATE TABLE personal_link (
    id          UUID NOT NULL PRIMARY KEY,
    kreds_id    UUID NOT NULL REFERENCES kreds (id),
    person_id   UUID NOT NULL REFERENCES person (id),
    purpose     TEXT NOT NULL CHECK (purpose IN ('ANSWER_OFFER')),
    about       UUID NOT NULL,
    fingerprint TEXT COLLATE "C" NOT NULL,
    last_day    DATE NOT NULL,
    offer_id    UUID GENERATED ALWAYS AS (CASE WHEN purpose = 'ANSWER_OFFER' THEN about END) STORED
        REFERENCES offer (id),
    CONSTRAINT personal_link_fingerprint UNIQUE (fingerprint)
);

CREATE INDEX personal_link_by_about ON personal_link (about, purpose, id);
CREATE INDEX personal_link_by_last_day ON personal_link (kreds_id, last_day);
