-- One chain of sealed events for the installation; it is only ever added to.
CREATE TABLE audit_event (
    number       BIGINT NOT NULL PRIMARY KEY,
    at           BIGINT NOT NULL,
    day          DATE NOT NULL,
    kreds_id     UUID,
    account_id   UUID,
    door         TEXT NOT NULL,
    use_case     TEXT NOT NULL,
    outcome      TEXT NOT NULL CHECK (outcome IN ('DONE', 'DENIED')),
    subject_kind TEXT,
    subject_id   UUID,
    detail       TEXT NOT NULL,
    seal         TEXT NOT NULL,
    CHECK ((subject_kind IS NULL) = (subject_id IS NULL))
);

CREATE INDEX audit_event_by_kreds ON audit_event (kreds_id, number);

CREATE TABLE audit_head (
    id     INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
    number BIGINT NOT NULL,
    seal   TEXT NOT NULL
);

INSERT INTO audit_head (id, number, seal) VALUES (1, 0, '');

CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'the audit trail is only added to';
END $$;

CREATE TRIGGER audit_event_is_only_added_to BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();
