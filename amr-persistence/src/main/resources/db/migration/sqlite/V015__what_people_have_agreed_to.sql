CREATE TABLE consent (
    person_id    TEXT NOT NULL REFERENCES person (id),
    purpose      TEXT NOT NULL CHECK (purpose IN ('PARTICIPANT_LIST', 'LEADER_DISCLOSURE', 'PUBLICATION', 'PHONE')),
    from_on      TEXT NOT NULL,
    until_on     TEXT,
    kreds_id     TEXT NOT NULL REFERENCES kreds (id),
    text_version INTEGER NOT NULL CHECK (text_version > 0),
    PRIMARY KEY (person_id, purpose, from_on),
    CHECK (until_on IS NULL OR until_on > from_on)
) STRICT;

-- Two that are both good until withdrawn would need two withdrawals.
CREATE UNIQUE INDEX consent_is_open ON consent (person_id, purpose) WHERE until_on IS NULL;
CREATE INDEX consent_by_purpose ON consent (kreds_id, purpose, from_on);
