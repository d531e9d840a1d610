-- An incident has no text at all, so that nothing of what was said can be in it.
CREATE TABLE incident (
    id                  UUID NOT NULL PRIMARY KEY,
    kreds_id            UUID NOT NULL REFERENCES kreds (id),
    participation_id    UUID NOT NULL REFERENCES participation (id),
    happened_on         DATE NOT NULL,
    recorded_by         UUID NOT NULL REFERENCES account (id),
    recorded_on         DATE NOT NULL,
    decision            TEXT NOT NULL CHECK (decision IN ('NONE', 'WARNED', 'REMOVAL_PROPOSED', 'REMOVED')),
    decided_on          DATE,
    facilitator_id      UUID REFERENCES account (id),
    facilitator_on      DATE,
    manager_id          UUID REFERENCES account (id),
    manager_on          DATE,
    version             INTEGER NOT NULL CHECK (version > 0),
    CHECK ((decision = 'NONE') = (decided_on IS NULL)),
    CHECK ((facilitator_id IS NULL) = (facilitator_on IS NULL)),
    CHECK ((manager_id IS NULL) = (manager_on IS NULL)),
    -- nobody is removed single-handed
    CHECK (decision <> 'REMOVED' OR (facilitator_id IS NOT NULL AND manager_id IS NOT NULL
        AND facilitator_id <> manager_id))
);

CREATE INDEX incident_by_participation ON incident (participation_id, happened_on, id);
