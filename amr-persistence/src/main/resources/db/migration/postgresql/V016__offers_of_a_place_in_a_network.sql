CREATE TABLE offer (
    id              UUID NOT NULL PRIMARY KEY,
    kreds_id        UUID NOT NULL REFERENCES kreds (id),
    person_id       UUID NOT NULL REFERENCES person (id),
    mandate_id      UUID NOT NULL REFERENCES mandate (id),
    network_id      UUID NOT NULL REFERENCES network (id),
    sent_on         DATE NOT NULL,
    channel         TEXT NOT NULL CHECK (channel IN ('MAIL', 'LINK', 'OFFICE')),
    answer_by       DATE NOT NULL,
    outcome         TEXT CHECK (outcome IN ('ACCEPTED', 'DECLINED', 'WITHDRAWN', 'EXPIRED')),
    outcome_on      DATE,
    outcome_channel TEXT CHECK (outcome_channel IN ('MAIL', 'LINK', 'OFFICE')),
    version         INTEGER NOT NULL CHECK (version > 0),
    CHECK (answer_by >= sent_on),
    CHECK ((outcome IS NULL) = (outcome_on IS NULL)),
    CHECK ((outcome IS NULL) = (outcome_channel IS NULL))
);

-- A person has at most one open offer of the same network (model 4.2).
CREATE UNIQUE INDEX offer_is_open ON offer (person_id, network_id) WHERE outcome IS NULL;
CREATE INDEX offer_by_kreds ON offer (kreds_id, sent_on, id);
CREATE INDEX offer_by_person ON offer (person_id, sent_on, id);
CREATE INDEX offer_by_mandate ON offer (mandate_id);

-- Whoever gives out offers in a kreds holds its row until the transaction ends.
CREATE TABLE offer_turn (
    kreds_id UUID NOT NULL PRIMARY KEY REFERENCES kreds (id),
    taken    BIGINT NOT NULL
);
