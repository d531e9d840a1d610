-- An incident has no text at all, so that nothing of what was said can be in it.
CREATE TABLE incident (
    id                  TEXT NOT NULL PRIMARY KEY,
    kreds_id            TEXT NOT NULL REFERENCES kreds (id),
    participation_id    TEXT NOT NULL REFERENCES participation (id),
    happened_on         TEXT NOT NULL,
    recorded_by         TEXT NOT NULL REFERENCES account (id),
    recorded_on         TEXT NOT NULL,
    decision            TEXT NOT NULL CHECK (decision IN ('NONE', 'WARNED', 'REMOVAL_PROPOSED', 'REMOVED')),
    decided_on          TEXT,
    facilitator_id      TEXT REFERENCES account (id),
    facilitator_on      TEXT,
    manager_id          TEXT REFERENCES account (id),
    manager_on          TEXT,
    version             INTEGER NOT NULL CHECK (version > 0),
    CHECK ((decision = 'NONE') = (decided_on IS NULL)),
    CHECK ((facilitator_id IS NULL) = (facilitator_on IS NULL)),
    CHECK ((manager_id IS NULL) = (manager_on IS NULL)),
    -- nobody is removed single-handed
    CHECK (decision <> 'REMOVED' OR (facilitator_id IS NOT NULL AND manager_id IS NOT NULL
        AND facilitator_id <> manager_id))
) STRICT;

CREATE INDEX incident_by_participation ON incident (participation_id, happened_on, id);
