-- An edition is published once and for all, and what somebody acknowledged is never taken back (S45).
CREATE TABLE ground_rules (
    id             TEXT NOT NULL PRIMARY KEY,
    kreds_id       TEXT NOT NULL REFERENCES kreds (id),
    network_id     TEXT REFERENCES network (id),
    number         INTEGER NOT NULL CHECK (number > 0),
    supplement     TEXT NOT NULL,
    keeps_notes    INTEGER NOT NULL CHECK (keeps_notes IN (0, 1)),
    effective_from TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX ground_rules_of_kreds ON ground_rules (kreds_id, number) WHERE network_id IS NULL;
CREATE UNIQUE INDEX ground_rules_of_network ON ground_rules (network_id, number) WHERE network_id IS NOT NULL;
CREATE INDEX ground_rules_by_kreds ON ground_rules (kreds_id, number, network_id);

-- who is a person's id, or an account's for one on the staff
CREATE TABLE acknowledgement (
    rules_id TEXT NOT NULL REFERENCES ground_rules (id),
    who      TEXT NOT NULL,
    kreds_id TEXT NOT NULL REFERENCES kreds (id),
    day      TEXT NOT NULL,
    manner   TEXT NOT NULL CHECK (manner IN ('LINK', 'ORAL', 'PAPER', 'ACCOUNT')),
    PRIMARY KEY (rules_id, who)
) STRICT;

CREATE INDEX acknowledgement_by_who ON acknowledgement (kreds_id, who, day, rules_id);
CREATE INDEX acknowledgement_by_rules ON acknowledgement (kreds_id, rules_id, day, who);

CREATE TRIGGER ground_rules_are_never_changed BEFORE UPDATE ON ground_rules
BEGIN SELECT RAISE(ABORT, 'published ground rules are never changed'); END;

CREATE TRIGGER ground_rules_are_never_removed BEFORE DELETE ON ground_rules
BEGIN SELECT RAISE(ABORT, 'published ground rules are never changed'); END;

-- INSERT OR REPLACE would remove a row without asking the triggers above
CREATE TRIGGER ground_rules_are_never_replaced BEFORE INSERT ON ground_rules
WHEN EXISTS (
    SELECT 1
      FROM ground_rules other
     WHERE other.id = NEW.id
        OR (other.kreds_id = NEW.kreds_id AND other.number = NEW.number AND other.network_id IS NEW.network_id))
BEGIN SELECT RAISE(ABORT, 'ground_rules_are_published'); END;

CREATE TRIGGER acknowledgement_is_never_changed BEFORE UPDATE ON acknowledgement
BEGIN SELECT RAISE(ABORT, 'an acknowledgement is never changed'); END;

CREATE TRIGGER acknowledgement_is_never_removed BEFORE DELETE ON acknowledgement
BEGIN SELECT RAISE(ABORT, 'an acknowledgement is never changed'); END;

CREATE TRIGGER acknowledgement_is_never_replaced BEFORE INSERT ON acknowledgement
WHEN EXISTS (
    SELECT 1
      FROM acknowledgement other
     WHERE other.rules_id = NEW.rules_id AND other.who = NEW.who)
BEGIN SELECT RAISE(IGNORE); END;
