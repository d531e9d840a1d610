-- The message is named before it is kept, and may be gone before the invitation is; so it is no foreign key.
CREATE TABLE meeting_invitation (
    id                   TEXT NOT NULL PRIMARY KEY,
    kreds_id             TEXT NOT NULL REFERENCES kreds (id),
    meeting_id           TEXT NOT NULL,
    person_id            TEXT NOT NULL REFERENCES person (id),
    invited_on           TEXT NOT NULL,
    sequence             INTEGER NOT NULL CHECK (sequence >= 0),
    message_id           TEXT,
    reply                TEXT CHECK (reply IN ('ACCEPTED', 'TENTATIVE', 'REGRETS')),
    reply_reason         TEXT CHECK (reply_reason IN ('AT_WORK', 'NO_LEADER_SUPPORT', 'AWAY', 'OTHER')),
    reply_on             TEXT,
    reply_channel        TEXT CHECK (reply_channel IN ('MAIL', 'LINK', 'OFFICE')),
    withdrawn_on         TEXT,
    reminded_for         INTEGER,
    is_asked_to_evaluate INTEGER NOT NULL CHECK (is_asked_to_evaluate IN (0, 1)),
    version              INTEGER NOT NULL CHECK (version > 0),
    CONSTRAINT meeting_invitation_once UNIQUE (meeting_id, person_id),
    FOREIGN KEY (meeting_id, kreds_id) REFERENCES network_meeting (id, kreds_id),
    CHECK ((reply IS NULL) = (reply_on IS NULL)),
    CHECK ((reply IS NULL) = (reply_channel IS NULL)),
    CHECK ((reply IS NOT NULL AND reply = 'REGRETS') = (reply_reason IS NOT NULL))
) STRICT;

CREATE INDEX meeting_invitation_by_person ON meeting_invitation (person_id, invited_on, id);
