-- Requests that were sent with a key, by fingerprints, and what was answered; each for a day.
CREATE TABLE posting (
    fingerprint TEXT NOT NULL PRIMARY KEY,
    account_id  TEXT NOT NULL REFERENCES account (id),
    content     TEXT NOT NULL,
    begun_at    INTEGER NOT NULL,
    answer      TEXT
) STRICT;

CREATE INDEX posting_by_time ON posting (begun_at);
