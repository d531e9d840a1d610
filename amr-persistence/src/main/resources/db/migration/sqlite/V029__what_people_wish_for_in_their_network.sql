CREATE TABLE network_wish (
    id         TEXT NOT NULL PRIMARY KEY,
    kreds_id   TEXT NOT NULL REFERENCES kreds (id),
    network_id TEXT NOT NULL REFERENCES network (id),
    person_id  TEXT REFERENCES person (id),
    text       TEXT NOT NULL CHECK (text <> ''),
    noted_on   TEXT NOT NULL,
    state      TEXT NOT NULL CHECK (state IN ('PROPOSED', 'ACCEPTED', 'DEFERRED')),
    version    INTEGER NOT NULL CHECK (version > 0)
) STRICT;

CREATE INDEX network_wish_by_network ON network_wish (network_id, noted_on, id);
CREATE INDEX network_wish_by_person ON network_wish (person_id) WHERE person_id IS NOT NULL;
