CREATE TABLE network (
    id               TEXT NOT NULL PRIMARY KEY,
    kreds_id         TEXT NOT NULL REFERENCES kreds (id),
    kommunegruppe_id TEXT NOT NULL REFERENCES kommunegruppe (id),
    from_on          TEXT NOT NULL,
    until_on         TEXT,
    version          INTEGER NOT NULL CHECK (version > 0),
    CHECK (until_on IS NULL OR until_on > from_on)
) STRICT;

CREATE INDEX network_by_kreds ON network (kreds_id, from_on, id);
CREATE INDEX network_by_kommunegruppe ON network (kommunegruppe_id, from_on);

CREATE TABLE network_facilitation (
    network_id TEXT NOT NULL REFERENCES network (id),
    from_on    TEXT NOT NULL,
    account_id TEXT NOT NULL REFERENCES account (id),
    PRIMARY KEY (network_id, from_on)
) STRICT;

CREATE TRIGGER network_networks_overlap_on_insert BEFORE INSERT ON network
WHEN EXISTS (
    SELECT 1
      FROM network other
     WHERE other.kommunegruppe_id = NEW.kommunegruppe_id
       AND other.id <> NEW.id
       AND (other.until_on IS NULL OR other.until_on > NEW.from_on)
       AND (NEW.until_on IS NULL OR NEW.until_on > other.from_on))
BEGIN SELECT RAISE(ABORT, 'networks_overlap'); END;

CREATE TRIGGER network_networks_overlap_on_update BEFORE UPDATE OF kommunegruppe_id, from_on, until_on ON network
WHEN EXISTS (
    SELECT 1
      FROM network other
     WHERE other.kommunegruppe_id = NEW.kommunegruppe_id
       AND other.id <> OLD.id
       AND (other.until_on IS NULL OR other.until_on > NEW.from_on)
       AND (NEW.until_on IS NULL OR NEW.until_on > other.from_on))
BEGIN SELECT RAISE(ABORT, 'networks_overlap'); END;
