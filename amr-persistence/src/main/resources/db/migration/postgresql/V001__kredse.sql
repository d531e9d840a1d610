-- The kredse of the installation; everything else belongs to one of them (D22).
CREATE TABLE kreds (
    id       UUID NOT NULL PRIMARY KEY,
    name     TEXT NOT NULL,
    name_key TEXT NOT NULL,
    sort_key TEXT COLLATE "C" NOT NULL,
    CONSTRAINT kreds_name_key UNIQUE (name_key)
);
