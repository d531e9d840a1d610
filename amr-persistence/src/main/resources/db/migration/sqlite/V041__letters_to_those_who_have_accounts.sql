-- A letter has neither words nor the secret of a link: these are made when it leaves, and then it is not kept.
CREATE TABLE account_letter (
    id         TEXT NOT NULL PRIMARY KEY,
    kreds_id   TEXT NOT NULL REFERENCES kreds (id),
    account_id TEXT NOT NULL REFERENCES account (id),
    kind       TEXT NOT NULL CHECK (kind IN
        ('NEW_PASSWORD_LINK', 'PASSWORD_CHANGED', 'SECOND_STEP_ON', 'SECOND_STEP_OFF')),
    written_at INTEGER NOT NULL,
    attempts   INTEGER NOT NULL CHECK (attempts >= 0),
    next_at    INTEGER NOT NULL
) STRICT;

CREATE INDEX account_letter_by_turn ON account_letter (kreds_id, next_at, id);
CREATE INDEX account_letter_by_account ON account_letter (account_id);
