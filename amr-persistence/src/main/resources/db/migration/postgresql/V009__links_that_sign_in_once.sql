-- One more kind of key: a link that signs in once.
ALTER TABLE access_key DROP CONSTRAINT access_key_kind_check;

ALTER TABLE access_key ADD CONSTRAINT access_key_kind_check
    CHECK (kind IN ('SETUP_LINK', 'SIGN_IN_LINK', 'TOKEN', 'SESSION'));
