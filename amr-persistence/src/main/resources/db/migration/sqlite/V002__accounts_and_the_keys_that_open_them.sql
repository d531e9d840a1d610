-- Staff accounts, the service account of each kreds, and the fingerprints of links, tokens and sessions.
CREATE TABLE account (
    id            TEXT NOT NULL,
    kreds_id      TEXT NOT NULL REFERENCES kreds (id),
    login         TEXT NOT NULL,
    is_service    INTEGER NOT NULL CHECK (is_service IN (0, 1)),
    is_disabled   INTEGER NOT NULL CHECK (is_disabled IN (0, 1)),
    language      TEXT NOT NULL CHECK (language IN ('DANISH', 'ENGLISH')),
    password_hash TEXT,
    version       INTEGER NOT NULL CHECK (version > 0),
    CONSTRAINT account_login UNIQUE (login),
    PRIMARY KEY (id)
) STRICT;

CREATE INDEX account_by_kreds ON account (kreds_id, login);

CREATE TABLE account_role (
    account_id TEXT NOT NULL REFERENCES account (id),
    role       TEXT NOT NULL CHECK (role IN
        ('CONSULTANT', 'OFFICE_ADMIN', 'OFFICE_MANAGER', 'KREDS_CHAIR', 'EXECUTIVE_COMMITTEE', 'PRIVACY', 'SYSTEM_ADMIN')),
    PRIMARY KEY (account_id, role)
) STRICT;

CREATE TABLE access_key (
    fingerprint  TEXT NOT NULL PRIMARY KEY,
    account_id   TEXT NOT NULL REFERENCES account (id),
    kind         TEXT NOT NULL CHECK (kind IN ('SETUP_LINK', 'TOKEN', 'SESSION')),
    made_at      INTEGER NOT NULL,
    ends_at      INTEGER,
    last_used_at INTEGER NOT NULL
) STRICT;

CREATE INDEX access_key_by_account ON access_key (account_id, kind);

CREATE TABLE sign_in_attempts (
    attempt_key TEXT NOT NULL PRIMARY KEY,
    failures    INTEGER NOT NULL CHECK (failures > 0),
    last_at     INTEGER NOT NULL
) STRICT;
