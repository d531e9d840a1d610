-- The last day of an account, and one more kind of key: a calendar that somebody follows.
ALTER TABLE account ADD COLUMN last_day DATE;

ALTER TABLE access_key DROP CONSTRAINT access_key_kind_check;

ALTER TABLE access_key ADD CONSTRAINT access_key_kind_check
    CHECK (kind IN ('SETUP_LINK', 'SIGN_IN_LINK', 'TOKEN', 'SESSION', 'CALENDAR_FEED'));
