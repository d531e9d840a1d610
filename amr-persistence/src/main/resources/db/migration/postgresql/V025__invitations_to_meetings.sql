-- The message is named before it is kept, and may be gone before the invitation is; so it is no foreign key.
CREATE TABLE meeting_invitation (
    id                   UUID NOT NULL PRIMARY KEY,
    kreds_id             UUID NOT NULL REFERENCES kreds (id),
    meeting_id           UUID NOT NULL,
    person_id            UUID NOT NULL REFERENCES person (id),
    invited_on           DATE NOT NULL,
    sequence             INTEGER NOT NULL CHECK (sequence >= 0),
    message_id           UUID,
    reply                TEXT CHECK (reply IN ('ACCEPTED', 'TENTATIVE', 'REGRETS')),
    reply_reason         TEXT CHECK (reply_reason IN ('AT_WORK', 'NO_LEADER_SUPPORT', 'AWAY', 'OTHER')),
    reply_on             DATE,
    reply_channel        TEXT CHECK (reply_channel IN ('MAIL', 'LINK', 'OFFICE')),
    withdrawn_on         DATE,
    reminded_for         BIGINT,
    is_asked_to_evaluate BOOLEAN NOT NULL,
    version              INTEGER NOT NULL CHECK (version > 0),
    CONSTRAINT meeting_invitation_once UNIQUE (meeting_id, person_id),
    FOREIGN KEY (meeting_id, kreds_id) REFERENCES network_meeting (id, kreds_id),
    CHECK ((reply IS NULL) = (reply_on IS NULL)),
    CHECK ((reply IS NULL) = (reply_channel IS NULL)),
    CHECK ((reply IS NOT NULL AND reply = 'REGRETS') = (reply_reason IS NOT NULL))
);

CREATE INDEX meeting_invitation_by_person ON meeting_invitation (person_id, invited_on, id);
