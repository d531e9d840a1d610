CREATE TABLE kommunegruppe (
    id         TEXT NOT NULL,
    kreds_id   TEXT NOT NULL REFERENCES kreds (id),
    name       TEXT NOT NULL,
    name_key   TEXT NOT NULL,
    sort_key   TEXT NOT NULL,
    amrs_since TEXT NOT NULL,
    version    INTEGER NOT NULL CHECK (version > 0),
    CONSTRAINT kommunegruppe_name_key UNIQUE (kreds_id, name_key),
    PRIMARY KEY (id)
) STRICT;

CREATE TABLE kommunegruppe_coverage (
    kommunegruppe_id TEXT NOT NULL REFERENCES kommunegruppe (id),
    kreds_id         TEXT NOT NULL REFERENCES kreds (id),
    municipality     TEXT NOT NULL,
    from_on          TEXT NOT NULL,
    until_on         TEXT,
    PRIMARY KEY (kommunegruppe_id, municipality, from_on),
    CHECK (until_on IS NULL OR until_on > from_on)
) STRICT;

CREATE INDEX coverage_by_municipality ON kommunegruppe_coverage (kreds_id, municipality, from_on);

CREATE TRIGGER kommunegruppe_coverage_municipality_is_covered_on_insert BEFORE INSERT ON kommunegruppe_coverage
WHEN EXISTS (
    SELECT 1
      FROM kommunegruppe_coverage other
     WHERE other.kreds_id = NEW.kreds_id
       AND other.municipality = NEW.municipality
       AND (other.until_on IS NULL OR other.until_on > NEW.from_on)
       AND (NEW.until_on IS NULL OR NEW.until_on > other.from_on))
BEGIN SELECT RAISE(ABORT, 'municipality_is_covered'); END;

CREATE TRIGGER kommunegruppe_coverage_municipality_is_covered_on_update BEFORE UPDATE OF from_on, until_on ON kommunegruppe_coverage
WHEN EXISTS (
    SELECT 1
      FROM kommunegruppe_coverage other
     WHERE other.kreds_id = NEW.kreds_id
       AND other.municipality = NEW.municipality
       AND NOT (other.kommunegruppe_id = OLD.kommunegruppe_id AND other.from_on = OLD.from_on)
       AND (other.until_on IS NULL OR other.until_on > NEW.from_on)
       AND (NEW.until_on IS NULL OR NEW.until_on > other.from_on))
BEGIN SELECT RAISE(ABORT, 'municipality_is_covered'); END;
