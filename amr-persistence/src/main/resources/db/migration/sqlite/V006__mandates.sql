-- until_on is the day after the last one, by term or earlier end: what a mandate covers can be asked without its rules.
CREATE TABLE mandate (
    id                  TEXT NOT NULL PRIMARY KEY,
    kreds_id            TEXT NOT NULL REFERENCES kreds (id),
    person_id           TEXT NOT NULL REFERENCES person (id),
    role                TEXT NOT NULL CHECK (role IN ('AMR', 'TR', 'FTR', 'LEADER')),
    workplace_id        TEXT NOT NULL,
    unit_key            TEXT NOT NULL,
    elected_on          TEXT,
    election_kind       TEXT CHECK (election_kind IN
        ('FIRST_ELECTION', 'RE_ELECTION', 'BY_ELECTION', 'SUCCESSOR_FOR_ABSENCE')),
    reported_on         TEXT,
    employer_told_on    TEXT,
    starts_on           TEXT NOT NULL,
    months              INTEGER CHECK (months BETWEEN 1 AND 120),
    fixed_last_day      TEXT,
    agreement           TEXT,
    ended_on            TEXT,
    end_reason          TEXT,
    until_on            TEXT,
    course_completed_on TEXT,
    version             INTEGER NOT NULL CHECK (version > 0),
    FOREIGN KEY (workplace_id, unit_key) REFERENCES workplace_unit (workplace_id, unit_key),
    CHECK (until_on IS NULL OR until_on > starts_on),
    CHECK ((ended_on IS NULL) = (end_reason IS NULL)),
    CHECK (elected_on IS NULL OR elected_on <= starts_on)
) STRICT;

CREATE INDEX mandate_by_person ON mandate (person_id, starts_on);
CREATE INDEX mandate_by_workplace ON mandate (workplace_id, role);
CREATE INDEX mandate_by_role ON mandate (kreds_id, role, starts_on);

CREATE TABLE mandate_absence (
    mandate_id TEXT NOT NULL REFERENCES mandate (id),
    from_on    TEXT NOT NULL,
    until_on   TEXT,
    PRIMARY KEY (mandate_id, from_on),
    CHECK (until_on IS NULL OR until_on > from_on)
) STRICT;

CREATE TRIGGER mandate_mandates_overlap_on_insert BEFORE INSERT ON mandate
WHEN EXISTS (
    SELECT 1
      FROM mandate other
     WHERE other.person_id = NEW.person_id
       AND other.role = NEW.role
       AND other.workplace_id = NEW.workplace_id
       AND other.unit_key = NEW.unit_key
       AND other.id <> NEW.id
       AND (other.until_on IS NULL OR other.until_on > NEW.starts_on)
       AND (NEW.until_on IS NULL OR NEW.until_on > other.starts_on))
BEGIN SELECT RAISE(ABORT, 'mandates_overlap'); END;

CREATE TRIGGER mandate_mandates_overlap_on_update BEFORE UPDATE OF person_id, role, workplace_id, unit_key, starts_on, until_on ON mandate
WHEN EXISTS (
    SELECT 1
      FROM mandate other
     WHERE other.person_id = NEW.person_id
       AND other.role = NEW.role
       AND other.workplace_id = NEW.workplace_id
       AND other.unit_key = NEW.unit_key
       AND other.id <> NEW.id
       AND (other.until_on IS NULL OR other.until_on > NEW.starts_on)
       AND (NEW.until_on IS NULL OR NEW.until_on > other.starts_on))
BEGIN SELECT RAISE(ABORT, 'mandates_overlap'); END;
