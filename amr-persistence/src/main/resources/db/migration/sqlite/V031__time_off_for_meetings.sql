CREATE TABLE release_request (
    id           TEXT NOT NULL PRIMARY KEY,
    kreds_id     TEXT NOT NULL REFERENCES kreds (id),
    meeting_id   TEXT NOT NULL,
    person_id    TEXT NOT NULL REFERENCES person (id),
    minutes      INTEGER NOT NULL CHECK (minutes BETWEEN 15 AND 1440),
    requested_on TEXT NOT NULL,
    leader_id    TEXT REFERENCES person (id),
    message_id   TEXT,
    outcome      TEXT CHECK (outcome IN
        ('GRANTED_WITH_PAY', 'GRANTED_WITHOUT_PAY', 'UNION_BUYOUT', 'SHIFT_SWAP', 'REFUSED', 'NOT_NEEDED')),
    decided_on   TEXT,
    version      INTEGER NOT NULL CHECK (version > 0),
    CONSTRAINT release_request_once UNIQUE (meeting_id, person_id),
    FOREIGN KEY (meeting_id, kreds_id) REFERENCES network_meeting (id, kreds_id),
    CHECK ((leader_id IS NULL) = (message_id IS NULL)),
    CHECK ((outcome IS NULL) = (decided_on IS NULL))
) STRICT;

CREATE INDEX release_request_by_person ON release_request (person_id, requested_on, id);
