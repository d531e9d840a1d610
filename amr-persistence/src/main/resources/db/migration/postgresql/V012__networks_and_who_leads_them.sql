CREATE TABLE network (
    id               UUID NOT NULL PRIMARY KEY,
    kreds_id         UUID NOT NULL REFERENCES kreds (id),
    kommunegruppe_id UUID NOT NULL REFERENCES kommunegruppe (id),
    from_on          DATE NOT NULL,
    until_on         DATE,
    version          INTEGER NOT NULL CHECK (version > 0),
    CHECK (until_on IS NULL OR until_on > from_on),
    CONSTRAINT networks_overlap EXCLUDE USING gist
        (kommunegruppe_id WITH =, daterange(from_on, until_on) WITH &&)
);

CREATE INDEX network_by_kreds ON network (kreds_id, from_on, id);
CREATE INDEX network_by_kommunegruppe ON network (kommunegruppe_id, from_on);

CREATE TABLE network_facilitation (
    network_id UUID NOT NULL REFERENCES network (id),
    from_on    DATE NOT NULL,
    account_id UUID NOT NULL REFERENCES account (id),
    PRIMARY KEY (network_id, from_on)
);
