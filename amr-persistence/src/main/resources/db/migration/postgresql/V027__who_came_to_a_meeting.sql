CREATE TABLE meeting_attendance (
    meeting_id  UUID NOT NULL,
    person_id   UUID NOT NULL REFERENCES person (id),
    kreds_id    UUID NOT NULL REFERENCES kreds (id),
    presence    TEXT NOT NULL CHECK (presence IN ('PRESENT', 'PARTIAL', 'REGRETS', 'NO_SHOW')),
    reason      TEXT CHECK (reason IN ('AT_WORK', 'NO_LEADER_SUPPORT', 'AWAY', 'OTHER')),
    recorded_on DATE NOT NULL,
    version     INTEGER NOT NULL CHECK (version > 0),
    PRIMARY KEY (meeting_id, person_id),
    FOREIGN KEY (meeting_id, kreds_id) REFERENCES network_meeting (id, kreds_id),
    CHECK ((presence = 'REGRETS') = (reason IS NOT NULL))
);

CREATE INDEX meeting_attendance_by_person ON meeting_attendance (person_id, meeting_id);
