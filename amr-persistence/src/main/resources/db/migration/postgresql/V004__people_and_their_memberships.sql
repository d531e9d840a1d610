-- Lets a constraint say that two periods of one person do not overlap.
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE person (
    id                UUID NOT NULL,
    kreds_id          UUID NOT NULL REFERENCES kreds (id),
    given_name        TEXT NOT NULL,
    family_name       TEXT NOT NULL,
    name_key          TEXT COLLATE "C" NOT NULL,
    sort_key          TEXT COLLATE "C" NOT NULL,
    like_name         TEXT COLLATE "C" NOT NULL,
    email_name        TEXT COLLATE "C",
    member_number     TEXT COLLATE "C",
    email             TEXT COLLATE "C",
    phone             TEXT,
    contact_protected BOOLEAN NOT NULL,
    version           INTEGER NOT NULL CHECK (version > 0),
    CONSTRAINT person_member_number UNIQUE (kreds_id, member_number),
    PRIMARY KEY (id)
);

CREATE INDEX person_by_name ON person (kreds_id, sort_key, id);
CREATE INDEX person_by_name_key ON person (kreds_id, name_key);
CREATE INDEX person_by_like_name ON person (kreds_id, like_name);
CREATE INDEX person_by_email_name ON person (kreds_id, email_name);
CREATE INDEX person_by_email ON person (kreds_id, email);

-- The words by which a person is found; folded, so that å is found as aa.
CREATE TABLE person_word (
    kreds_id  UUID NOT NULL,
    word      TEXT COLLATE "C" NOT NULL,
    person_id UUID NOT NULL REFERENCES person (id),
    PRIMARY KEY (kreds_id, word, person_id)
);

CREATE INDEX person_word_by_person ON person_word (person_id);

CREATE TABLE membership (
    person_id      UUID NOT NULL REFERENCES person (id),
    from_on        DATE NOT NULL,
    until_on       DATE,
    registered_in  TEXT NOT NULL,
    registered_key TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (person_id, from_on),
    CHECK (until_on IS NULL OR until_on > from_on),
    CONSTRAINT memberships_overlap EXCLUDE USING gist
        (person_id WITH =, daterange(from_on, until_on) WITH &&)
);
