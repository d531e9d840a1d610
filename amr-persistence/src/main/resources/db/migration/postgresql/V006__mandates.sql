-- until_on is the day after the last one, by term or earlier end: what a mandate covers can be asked without its rules.
CREATE TABLE mandate (
    id                  UUID NOT NULL PRIMARY KEY,
    kreds_id            UUID NOT NULL REFERENCES kreds (id),
    person_id           UUID NOT NULL REFERENCES person (id),
    role                TEXT NOT NULL CHECK (role IN ('AMR', 'TR', 'FTR', 'LEADER')),
    workplace_id        UUID NOT NULL,
    unit_key            TEXT COLLATE "C" NOT NULL,
    elected_on          DATE,
    election_kind       TEXT CHECK (election_kind IN
        ('FIRST_ELECTION', 'RE_ELECTION', 'BY_ELECTION', 'SUCCESSOR_FOR_ABSENCE')),
    reported_on         DATE,
    employer_told_on    DATE,
    starts_on           DATE NOT NULL,
    months              INTEGER CHECK (months BETWEEN 1 AND 120),
    fixed_last_day      DATE,
    agreement           TEXT,
    ended_on            DATE,
    end_reason          TEXT,
    until_on            DATE,
    course_completed_on DATE,
    version             INTEGER NOT NULL CHECK (version > 0),
    FOREIGN KEY (workplace_id, unit_key) REFERENCES workplace_unit (workplace_id, unit_key),
    CHECK (until_on IS NULL OR until_on > starts_on),
    CHECK ((ended_on IS NULL) = (end_reason IS NULL)),
    CHECK (elected_on IS NULL OR elected_on <= starts_on),
    CONSTRAINT mandates_overlap EXCLUDE USING gist
        (person_id WITH =, workplace_id WITH =, role WITH =, unit_key WITH =, daterange(starts_on, until_on) WITH &&)
);

CREATE INDEX mandate_by_person ON mandate (person_id, starts_on);
CREATE INDEX mandate_by_workplace ON mandate (workplace_id, role);
CREATE INDEX mandate_by_role ON mandate (kreds_id, role, starts_on);

CREATE TABLE mandate_absence (
    mandate_id UUID NOT NULL REFERENCES mandate (id),
    from_on    DATE NOT NULL,
    until_on   DATE,
    PRIMARY KEY (mandate_id, from_on),
    CHECK (until_on IS NULL OR until_on > from_on)
);
