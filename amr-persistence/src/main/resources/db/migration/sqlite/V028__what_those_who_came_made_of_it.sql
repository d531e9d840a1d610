-- Counters and nothing more: neither who gave a mark nor when is kept anywhere (D25).
CREATE TABLE meeting_evaluation (
    meeting_id TEXT NOT NULL,
    kreds_id   TEXT NOT NULL REFERENCES kreds (id),
    dimension  TEXT NOT NULL CHECK (dimension IN ('COMPETENCE', 'ROLE_CLARITY', 'EFFECT', 'QUALITY')),
    mark       INTEGER NOT NULL CHECK (mark BETWEEN 1 AND 5),
    votes      INTEGER NOT NULL CHECK (votes > 0),
    PRIMARY KEY (meeting_id, kreds_id, dimension, mark),
    FOREIGN KEY (meeting_id, kreds_id) REFERENCES network_meeting (id, kreds_id)
) STRICT, WITHOUT ROWID;
