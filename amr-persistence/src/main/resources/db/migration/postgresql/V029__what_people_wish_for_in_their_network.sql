CREATE TABLE network_wish (
    id         UUID NOT NULL PRIMARY KEY,
    kreds_id   UUID NOT NULL REFERENCES kreds (id),
    network_id UUID NOT NULL REFERENCES network (id),
    person_id  UUID REFERENCES person (id),
    text       TEXT NOT NULL CHECK (text <> ''),
    noted_on   DATE NOT NULL,
    state      TEXT NOT NULL CHECK (state IN ('PROPOSED', 'ACCEPTED', 'DEFERRED')),
    version    INTEGER NOT NULL CHECK (version > 0)
);

CREATE INDEX network_wish_by_network ON network_wish (network_id, noted_on, id);
CREATE INDEX network_wish_by_person ON network_wish (person_id) WHERE person_id IS NOT NULL;
