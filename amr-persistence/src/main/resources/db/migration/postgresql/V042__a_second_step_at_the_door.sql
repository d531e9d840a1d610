-- Which accounts are asked for a code too. What the codes are made from is kept nowhere: it follows from the id of the
-- app and a key that lies outside the database. Of recovery codes there are fingerprints alone.
CREATE TABLE second_step (
    account_id UUID NOT NULL PRIMARY KEY REFERENCES account (id),
    app        UUID NOT NULL,
    is_on      BOOLEAN NOT NULL,
    last_step  BIGINT NOT NULL
);

CREATE TABLE recovery_code (
    account_id  UUID NOT NULL REFERENCES second_step (account_id) ON DELETE CASCADE,
    fingerprint TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (account_id, fingerprint)
);
