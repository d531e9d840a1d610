-- Which accounts are asked for a code too. What the codes are made from is kept nowhere: it follows from the id of the
-- app and a key that lies outside the database. Of recovery codes there are fingerprints alone.
CREATE TABLE second_step (
    account_id TEXT NOT NULL PRIMARY KEY REFERENCES account (id),
    app        TEXT NOT NULL,
    is_on      INTEGER NOT NULL CHECK (is_on IN (0, 1)),
    last_step  INTEGER NOT NULL
) STRICT;

CREATE TABLE recovery_code (
    account_id  TEXT NOT NULL REFERENCES second_step (account_id) ON DELETE CASCADE,
    fingerprint TEXT NOT NULL,
    PRIMARY KEY (account_id, fingerprint)
) STRICT;
