-- That a code was asked for, and that somebody gave the right one. The code itself is kept nowhere; what hangs on a link
-- goes with it.
CREATE TABLE code_challenge (
    id       TEXT NOT NULL PRIMARY KEY,
    link_id  TEXT NOT NULL REFERENCES personal_link (id) ON DELETE CASCADE,
    kreds_id TEXT NOT NULL REFERENCES kreds (id),
    made_at  INTEGER NOT NULL,
    tries    INTEGER NOT NULL CHECK (tries >= 0)
) STRICT;

CREATE INDEX code_challenge_by_link ON code_challenge (link_id, made_at);
CREATE INDEX code_challenge_by_moment ON code_challenge (made_at);

CREATE TABLE visit (
    fingerprint TEXT NOT NULL PRIMARY KEY,
    link_id     TEXT NOT NULL REFERENCES personal_link (id) ON DELETE CASCADE,
    ends_at     INTEGER NOT NULL
) STRICT;

CREATE INDEX visit_by_link ON visit (link_id);
CREATE INDEX visit_by_end ON visit (ends_at);
