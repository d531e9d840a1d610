-- an election may be reported before it is registered, and one that is rejected never stands in the way of another
ALTER TABLE mandate ADD COLUMN registration TEXT NOT NULL DEFAULT 'REGISTERED'
    CHECK (registration IN ('AWAITED', 'REGISTERED', 'REJECTED'));
ALTER TABLE mandate ADD COLUMN rejected_for TEXT
    CHECK ((registration = 'REJECTED') = (rejected_for IS NOT NULL));

DROP TRIGGER mandate_mandates_overlap_on_insert;
DROP TRIGGER mandate_mandates_overlap_on_update;

CREATE TRIGGER mandate_mandates_overlap_on_insert BEFORE INSERT ON mandate
WHEN NEW.registration <> 'REJECTED' AND EXISTS (
    SELECT 1
      FROM mandate other
     WHERE other.person_id = NEW.person_id
       AND other.role = NEW.role
       AND other.workplace_id = NEW.workplace_id
       AND other.unit_key = NEW.unit_key
       AND other.id <> NEW.id
       AND other.registration <> 'REJECTED'
       AND (other.until_on IS NULL OR other.until_on > NEW.starts_on)
       AND (NEW.until_on IS NULL OR NEW.until_on > other.starts_on))
BEGIN SELECT RAISE(ABORT, 'mandates_overlap'); END;

CREATE TRIGGER mandate_mandates_overlap_on_update
BEFORE UPDATE OF person_id, role, workplace_id, unit_key, starts_on, until_on, registration ON mandate
WHEN NEW.registration <> 'REJECTED' AND EXISTS (
    SELECT 1
      FROM mandate other
     WHERE other.person_id = NEW.person_id
       AND other.role = NEW.role
       AND other.workplace_id = NEW.workplace_id
       AND other.unit_key = NEW.unit_key
       AND other.id <> NEW.id
       AND other.registration <> 'REJECTED'
       AND (other.until_on IS NULL OR other.until_on > NEW.starts_on)
       AND (NEW.until_on IS NULL OR NEW.until_on > other.starts_on))
BEGIN SELECT RAISE(ABORT, 'mandates_overlap'); END;
