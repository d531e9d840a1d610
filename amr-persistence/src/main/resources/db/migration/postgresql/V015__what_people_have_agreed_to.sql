CREATE TABLE consent (
    person_id    UUID NOT NULL REFERENCES person (id),
    purpose      TEXT NOT NULL CHECK (purpose IN ('PARTICIPANT_LIST', 'LEADER_DISCLOSURE', 'PUBLICATION', 'PHONE')),
    from_on      DATE NOT NULL,
    until_on     DATE,
    kreds_id     UUID NOT NULL REFERENCES kreds (id),
    text_version INTEGER NOT NULL CHECK (text_version > 0),
    PRIMARY KEY (person_id, purpose, from_on),
    CHECK (until_on IS NULL OR until_on > from_on)
);

-- Two that are both good until withdrawn would need two withdrawals.
CREATE UNIQUE INDEX consent_is_open ON consent (person_id, purpose) WHERE until_on IS NULL;
CREATE INDEX consent_by_purpose ON consent (kreds_id, purpose, from_on);
