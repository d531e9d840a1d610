-- An edition is published once and for all, and what somebody acknowledged is never taken back (S45).
CREATE TABLE ground_rules (
    id             UUID NOT NULL PRIMARY KEY,
    kreds_id       UUID NOT NULL REFERENCES kreds (id),
    network_id     UUID REFERENCES network (id),
    number         INTEGER NOT NULL CHECK (number > 0),
    supplement     TEXT NOT NULL,
    keeps_notes    BOOLEAN NOT NULL,
    effective_from DATE NOT NULL
);

CREATE UNIQUE INDEX ground_rules_of_kreds ON ground_rules (kreds_id, number) WHERE network_id IS NULL;
CREATE UNIQUE INDEX ground_rules_of_network ON ground_rules (network_id, number) WHERE network_id IS NOT NULL;
CREATE INDEX ground_rules_by_kreds ON ground_rules (kreds_id, number, network_id);

-- who is a person's id, or an account's for one on the staff
CREATE TABLE acknowledgement (
    rules_id UUID NOT NULL REFERENCES ground_rules (id),
    who      UUID NOT NULL,
    kreds_id UUID NOT NULL REFERENCES kreds (id),
    day      DATE NOT NULL,
    manner   TEXT NOT NULL CHECK (manner IN ('LINK', 'ORAL', 'PAPER', 'ACCOUNT')),
    PRIMARY KEY (rules_id, who)
);

CREATE INDEX acknowledgement_by_who ON acknowledgement (kreds_id, who, day, rules_id);
CREATE INDEX acknowledgement_by_rules ON acknowledgement (kreds_id, rules_id, day, who);

CREATE FUNCTION refuse_ground_rules_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'published ground rules are never changed';
END $$;

CREATE TRIGGER ground_rules_are_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON ground_rules
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_ground_rules_change();

CREATE FUNCTION refuse_acknowledgement_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'an acknowledgement is never changed';
END $$;

CREATE TRIGGER acknowledgement_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON acknowledgement
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_acknowledgement_change();
