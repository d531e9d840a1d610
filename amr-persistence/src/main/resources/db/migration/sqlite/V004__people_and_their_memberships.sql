CREATE TABLE person (
    id                TEXT NOT NULL,
    kreds_id          TEXT NOT NULL REFERENCES kreds (id),
    given_name        TEXT NOT NULL,
    family_name       TEXT NOT NULL,
    name_key          TEXT NOT NULL,
    sort_key          TEXT NOT NULL,
    like_name         TEXT NOT NULL,
    email_name        TEXT,
    member_number     TEXT,
    email             TEXT,
    phone             TEXT,
    contact_protected INTEGER NOT NULL CHECK (contact_protected IN (0, 1)),
    version           INTEGER NOT NULL CHECK (version > 0),
    CONSTRAINT person_member_number UNIQUE (kreds_id, member_number),
    PRIMARY KEY (id)
) STRICT;

CREATE INDEX person_by_name ON person (kreds_id, sort_key, id);
CREATE INDEX person_by_name_key ON person (kreds_id, name_key);
CREATE INDEX person_by_like_name ON person (kreds_id, like_name);
CREATE INDEX person_by_email_name ON person (kreds_id, email_name);
CREATE INDEX person_by_email ON person (kreds_id, email);

-- The words by which a person is found; folded, so that å is found as aa.
CREATE TABLE person_word (
    kreds_id  TEXT NOT NULL,
    word      TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES person (id),
    PRIMARY KEY (kreds_id, word, person_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX person_word_by_person ON person_word (person_id);

CREATE TABLE membership (
    person_id      TEXT NOT NULL REFERENCES person (id),
    from_on        TEXT NOT NULL,
    until_on       TEXT,
    registered_in  TEXT NOT NULL,
    registered_key TEXT NOT NULL,
    PRIMARY KEY (person_id, from_on),
    CHECK (until_on IS NULL OR until_on > from_on)
) STRICT;

CREATE TRIGGER membership_memberships_overlap_on_insert BEFORE INSERT ON membership
WHEN EXISTS (
    SELECT 1
      FROM membership other
     WHERE other.person_id = NEW.person_id
       AND (other.until_on IS NULL OR other.until_on > NEW.from_on)
       AND (NEW.until_on IS NULL OR NEW.until_on > other.from_on))
BEGIN SELECT RAISE(ABORT, 'memberships_overlap'); END;

CREATE TRIGGER membership_memberships_overlap_on_update BEFORE UPDATE OF from_on, until_on ON membership
WHEN EXISTS (
    SELECT 1
      FROM membership other
     WHERE other.person_id = NEW.person_id
       AND other.from_on <> OLD.from_on
       AND (other.until_on IS NULL OR other.until_on > NEW.from_on)
       AND (NEW.until_on IS NULL OR NEW.until_on > other.from_on))
BEGIN SELECT RAISE(ABORT, 'memberships_overlap'); END;
