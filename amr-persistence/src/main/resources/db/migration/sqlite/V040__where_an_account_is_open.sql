-- What the browser of a session calls itself and when it was last shown who is there, and two more kinds of key: a link
-- to choose a new password by, and the way between a password and a code. SQLite changes no CHECK, so the table is made
-- anew.
CREATE TABLE wider_access_key (
    fingerprint  TEXT NOT NULL PRIMARY KEY,
    account_id   TEXT NOT NULL REFERENCES account (id),
    kind         TEXT NOT NULL CHECK (kind IN ('SETUP_LINK', 'SIGN_IN_LINK', 'TOKEN', 'SESSION', 'CALENDAR_FEED',
        'RESET_LINK', 'HALF_WAY')),
    made_at      INTEGER NOT NULL,
    ends_at      INTEGER,
    last_used_at INTEGER NOT NULL,
    device       TEXT NOT NULL DEFAULT '',
    proved_at    INTEGER NOT NULL
) STRICT;

INSERT INTO wider_access_key (fingerprint, account_id, kind, made_at, ends_at, last_used_at, proved_at)
SELECT fingerprint, account_id, kind, made_at, ends_at, last_used_at, made_at
  FROM access_key;

DROP TABLE access_key;

ALTER TABLE wider_access_key RENAME TO access_key;

CREATE INDEX access_key_by_account ON access_key (account_id, kind);
