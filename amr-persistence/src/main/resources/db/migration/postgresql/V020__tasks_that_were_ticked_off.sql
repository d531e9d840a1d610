-- The last column keeps a welcome package from having been sent for no mandate at all.
CREATE TABLE task_note (
    kreds_id   UUID NOT NULL REFERENCES kreds (id),
    kind       TEXT NOT NULL CHECK (kind IN
        ('OFFER_DUE', 'WELCOME_PACKAGE', 'RE_ELECTION', 'BY_ELECTION', 'NETWORK_NEEDED', 'MESSAGE_FAILED')),
    about      UUID NOT NULL,
    done_on    DATE NOT NULL,
    mandate_id UUID GENERATED ALWAYS AS (CASE WHEN kind = 'WELCOME_PACKAGE' THEN about END) STORED
        REFERENCES mandate (id),
    PRIMARY KEY (kreds_id, kind, about)
);
