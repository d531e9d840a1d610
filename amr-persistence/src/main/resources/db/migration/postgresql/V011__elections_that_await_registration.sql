-- an election may be reported before it is registered, and one that is rejected never stands in the way of another
ALTER TABLE mandate ADD COLUMN registration TEXT NOT NULL DEFAULT 'REGISTERED'
    CHECK (registration IN ('AWAITED', 'REGISTERED', 'REJECTED'));
ALTER TABLE mandate ADD COLUMN rejected_for TEXT
    CHECK ((registration = 'REJECTED') = (rejected_for IS NOT NULL));

ALTER TABLE mandate DROP CONSTRAINT mandates_overlap;
ALTER TABLE mandate ADD CONSTRAINT mandates_overlap EXCLUDE USING gist
    (person_id WITH =, workplace_id WITH =, role WITH =, unit_key WITH =, daterange(starts_on, until_on) WITH &&)
    WHERE (registration <> 'REJECTED');
