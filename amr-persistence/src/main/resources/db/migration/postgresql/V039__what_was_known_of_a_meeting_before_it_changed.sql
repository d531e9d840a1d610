-- What the last mail that left told of the meeting, so that the mail about a change can tell what changed.
ALTER TABLE meeting_invitation ADD COLUMN before_start BIGINT;

ALTER TABLE meeting_invitation ADD COLUMN before_end BIGINT
    CHECK ((before_end IS NULL) = (before_start IS NULL) AND (before_end IS NULL OR before_end > before_start));

ALTER TABLE meeting_invitation ADD COLUMN before_place TEXT CHECK ((before_place IS NULL) = (before_start IS NULL));

ALTER TABLE meeting_invitation ADD COLUMN before_answered BOOLEAN
    CHECK ((before_answered IS NULL) = (before_start IS NULL));
