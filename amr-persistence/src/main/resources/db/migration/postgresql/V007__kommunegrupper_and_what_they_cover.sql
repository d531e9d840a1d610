CREATE TABLE kommunegruppe (
    id         UUID NOT NULL,
    kreds_id   UUID NOT NULL REFERENCES kreds (id),
    name       TEXT NOT NULL,
    name_key   TEXT COLLATE "C" NOT NULL,
    sort_key   TEXT COLLATE "C" NOT NULL,
    amrs_since DATE NOT NULL,
    version    INTEGER NOT NULL CHECK (version > 0),
    CONSTRAINT kommunegruppe_name_key UNIQUE (kreds_id, name_key),
    PRIMARY KEY (id)
);

CREATE TABLE kommunegruppe_coverage (
    kommunegruppe_id UUID NOT NULL REFERENCES kommunegruppe (id),
    kreds_id         UUID NOT NULL REFERENCES kreds (id),
    municipality     TEXT NOT NULL,
    from_on          DATE NOT NULL,
    until_on         DATE,
    PRIMARY KEY (kommunegruppe_id, municipality, from_on),
    CHECK (until_on IS NULL OR until_on > from_on),
    CONSTRAINT municipality_is_covered EXCLUDE USING gist
        (kreds_id WITH =, municipality WITH =, daterange(from_on, until_on) WITH &&)
);

CREATE INDEX coverage_by_municipality ON kommunegruppe_coverage (kreds_id, municipality, from_on);
