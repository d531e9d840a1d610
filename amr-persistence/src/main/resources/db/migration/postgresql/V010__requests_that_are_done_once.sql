-- Requests that were sent with a key, by fingerprints, and what was answered; each for a day.
CREATE TABLE posting (
    fingerprint TEXT COLLATE "C" NOT NULL PRIMARY KEY,
    account_id  UUID NOT NULL REFERENCES account (id),
    content     TEXT NOT NULL,
    begun_at    BIGINT NOT NULL,
    answer      TEXT
);

CREATE INDEX posting_by_time ON posting (begun_at);
