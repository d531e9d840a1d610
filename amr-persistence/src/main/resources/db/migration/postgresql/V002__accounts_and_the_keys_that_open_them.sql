-- Staff accounts, the service account of each kreds, and the fingerprints of links, tokens and sessions.
CREATE TABLE account (
    id            UUID NOT NULL,
    kreds_id      UUID NOT NULL REFERENCES kreds (id),
    login         TEXT COLLATE "C" NOT NULL,
    is_service    BOOLEAN NOT NULL,
    is_disabled   BOOLEAN NOT NULL,
    language      TEXT NOT NULL CHECK (language IN ('DANISH', 'ENGLISH')),
    password_hash TEXT,
    version       INTEGER NOT NULL CHECK (version > 0),
    CONSTRAINT account_login UNIQUE (login),
    PRIMARY KEY (id)
);

CREATE INDEX account_by_kreds ON account (kreds_id, login);

CREATE TABLE account_role (
    account_id UUID NOT NULL REFERENCES account (id),
    role       TEXT NOT NULL CHECK (role IN
        ('CONSULTANT', 'OFFICE_ADMIN', 'OFFICE_MANAGER', 'KREDS_CHAIR', 'EXECUTIVE_COMMITTEE', 'PRIVACY', 'SYSTEM_ADMIN')),
    PRIMARY KEY (account_id, role)
);

CREATE TABLE access_key (
    fingerprint  TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    account_id   UUID NOT NULL REFERENCES account (id),
    kind         TEXT NOT NULL CHECK (kind IN ('SETUP_LINK', 'TOKEN', 'SESSION')),
    made_at      BIGINT NOT NULL,
    ends_at      BIGINT,
    last_used_at BIGINT NOT NULL
);

CREATE INDEX access_key_by_account ON access_key (account_id, kind);

CREATE TABLE sign_in_attempts (
    attempt_key TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    failures    INTEGER NOT NULL CHECK (failures > 0),
    last_at     BIGINT NOT NULL
);
