CREATE TABLE participation (
    id         TEXT NOT NULL PRIMARY KEY,
    kreds_id   TEXT NOT NULL REFERENCES kreds (id),
    person_id  TEXT NOT NULL REFERENCES person (id),
    mandate_id TEXT NOT NULL REFERENCES mandate (id),
    network_id TEXT NOT NULL REFERENCES network (id),
    offer_id   TEXT NOT NULL REFERENCES offer (id),
    from_on    TEXT NOT NULL,
    departure  TEXT CHECK (departure IN ('LEFT', 'TRANSFERRED', 'REMOVED')),
    last_day   TEXT,
    version    INTEGER NOT NULL CHECK (version > 0),
    CHECK ((departure IS NULL) = (last_day IS NULL)),
    CHECK (last_day IS NULL OR last_day >= from_on)
) STRICT;

CREATE INDEX participation_by_kreds ON participation (kreds_id, from_on, id);
CREATE INDEX participation_by_person ON participation (person_id, from_on, id);
CREATE INDEX participation_by_network ON participation (network_id, from_on, id);
CREATE INDEX participation_by_offer ON participation (offer_id);
