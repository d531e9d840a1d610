-- What the browser of a session calls itself and when it was last shown who is there, and two more kinds of key: a link
-- to choose a new password by, and the way between a password and a code.
ALTER TABLE access_key ADD COLUMN device TEXT NOT NULL DEFAULT '';

ALTER TABLE access_key ADD COLUMN proved_at BIGINT NOT NULL DEFAULT 0;

UPDATE access_key SET proved_at = made_at;

ALTER TABLE access_key ALTER COLUMN proved_at DROP DEFAULT;

ALTER TABLE access_key DROP CONSTRAINT access_key_kind_check;

ALTER TABLE access_key ADD CONSTRAINT access_key_kind_check
    CHECK (kind IN ('SETUP_LINK', 'SIGN_IN_LINK', 'TOKEN', 'SESSION', 'CALENDAR_FEED', 'RESET_LINK', 'HALF_WAY'));
