CREATE TABLE kommunegruppe_meeting (
    id               UUID NOT NULL PRIMARY KEY,
    kreds_id         UUID NOT NULL REFERENCES kreds (id),
    kommunegruppe_id UUID NOT NULL REFERENCES kommunegruppe (id),
    starts_at        BIGINT NOT NULL,
    ends_at          BIGINT NOT NULL,
    place            TEXT NOT NULL,
    agenda           TEXT NOT NULL,
    state            TEXT NOT NULL CHECK (state IN ('PLANNED', 'HELD', 'CANCELLED')),
    since_on         DATE NOT NULL,
    trs              INTEGER CHECK (trs >= 0),
    amrs             INTEGER CHECK (amrs >= 0),
    version          INTEGER NOT NULL CHECK (version > 0),
    CHECK (ends_at > starts_at),
    CHECK ((trs IS NULL) = (amrs IS NULL)),
    CHECK (trs IS NULL OR state = 'HELD')
);

-- A kommunegruppe meets once at a time.
CREATE UNIQUE INDEX kommunegruppe_meets_once ON kommunegruppe_meeting (kommunegruppe_id, starts_at)
    WHERE state <> 'CANCELLED';
CREATE INDEX kommunegruppe_meeting_by_start ON kommunegruppe_meeting (kreds_id, starts_at, id);
CREATE INDEX kommunegruppe_meeting_by_kommunegruppe ON kommunegruppe_meeting (kommunegruppe_id, starts_at, id);
