-- The last column keeps a welcome package from having been sent for no mandate at all.
CREATE TABLE task_note (
    kreds_id   TEXT NOT NULL REFERENCES kreds (id),
    kind       TEXT NOT NULL CHECK (kind IN
        ('OFFER_DUE', 'WELCOME_PACKAGE', 'RE_ELECTION', 'BY_ELECTION', 'NETWORK_NEEDED', 'MESSAGE_FAILED')),
    about      TEXT NOT NULL,
    done_on    TEXT NOT NULL,
    mandate_id TEXT GENERATED ALWAYS AS (CASE WHEN kind = 'WELCOME_PACKAGE' THEN about END) STORED
        REFERENCES mandate (id),
    PRIMARY KEY (kreds_id, kind, about)
) STRICT;
