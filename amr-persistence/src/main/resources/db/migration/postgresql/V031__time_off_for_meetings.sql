CREATE TABLE release_request (
    id           UUID NOT NULL PRIMARY KEY,
    kreds_id     UUID NOT NULL REFERENCES kreds (id),
    meeting_id   UUID NOT NULL,
    person_id    UUID NOT NULL REFERENCES person (id),
    minutes      INTEGER NOT NULL CHECK (minutes BETWEEN 15 AND 1440),
    requested_on DATE NOT NULL,
    leader_id    UUID REFERENCES person (id),
    message_id   UUID,
    outcome      TEXT CHECK (outcome IN
        ('GRANTED_WITH_PAY', 'GRANTED_WITHOUT_PAY', 'UNION_BUYOUT', 'SHIFT_SWAP', 'REFUSED', 'NOT_NEEDED')),
    decided_on   DATE,
    version      INTEGER NOT NULL CHECK (version > 0),
    CONSTRAINT release_request_once UNIQUE (meeting_id, person_id),
    FOREIGN KEY (meeting_id, kreds_id) REFERENCES network_meeting (id, kreds_id),
    CHECK ((leader_id IS NULL) = (message_id IS NULL)),
    CHECK ((outcome IS NULL) = (decided_on IS NULL))
);

CREATE INDEX release_request_by_person ON release_request (person_id, requested_on, id);
