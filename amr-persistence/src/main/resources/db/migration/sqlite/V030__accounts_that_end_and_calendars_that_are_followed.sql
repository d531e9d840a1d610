-- The last day of an account, and one more kind of key: a calendar that somebody follows. SQLite changes no CHECK, so
-- the table of keys is made anew.
ALTER TABLE account ADD COLUMN last_day TEXT;

CREATE TABLE wider_access_key (
    fingerprint  TEXT NOT NULL PRIMARY KEY,
    account_id   TEXT NOT NULL REFERENCES account (id),
    kind         TEXT NOT NULL CHECK (kind IN ('SETUP_LINK', 'SIGN_IN_LINK', 'TOKEN', 'SESSION', 'CALENDAR_FEED')),
    made_at      INTEGER NOT NULL,
    ends_at      INTEGER,
    last_used_at INTEGER NOT NULL
) STRICT;

INSERT INTO wider_access_key (fingerprint, account_id, kind, made_at, ends_at, last_used_at)
SELECT fingerprint, account_id, kind, made_at, ends_at, last_used_at
  FROM access_key;

DROP TABLE access_key;

ALTER TABLE wider_access_key RENAME TO access_key;

CREATE INDEX access_key_by_account ON access_key (account_id, kind);
