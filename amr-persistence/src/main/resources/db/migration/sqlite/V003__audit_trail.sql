-- One chain of sealed events for the installation; it is only ever added to.
CREATE TABLE audit_event (
    number       INTEGER NOT NULL PRIMARY KEY,
    at           INTEGER NOT NULL,
    day          TEXT NOT NULL,
    kreds_id     TEXT,
    account_id   TEXT,
    door         TEXT NOT NULL,
    use_case     TEXT NOT NULL,
    outcome      TEXT NOT NULL CHECK (outcome IN ('DONE', 'DENIED')),
    subject_kind TEXT,
    subject_id   TEXT,
    detail       TEXT NOT NULL,
    seal         TEXT NOT NULL,
    CHECK ((subject_kind IS NULL) = (subject_id IS NULL))
) STRICT;

CREATE INDEX audit_event_by_kreds ON audit_event (kreds_id, number);

CREATE TABLE audit_head (
    id     INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    number INTEGER NOT NULL,
    seal   TEXT NOT NULL
) STRICT;

INSERT INTO audit_head (id, number, seal) VALUES (1, 0, '');

CREATE TRIGGER audit_event_is_never_changed BEFORE UPDATE ON audit_event
BEGIN SELECT RAISE(ABORT, 'the audit trail is only added to'); END;

CREATE TRIGGER audit_event_is_never_removed BEFORE DELETE ON audit_event
BEGIN SELECT RAISE(ABORT, 'the audit trail is only added to'); END;
