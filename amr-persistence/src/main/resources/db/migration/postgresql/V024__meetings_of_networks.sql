-- What hangs on a meeting names its kreds too, so that nothing can hang on the meeting of another.
CREATE TABLE network_meeting (
    id                       UUID NOT NULL PRIMARY KEY,
    kreds_id                 UUID NOT NULL REFERENCES kreds (id),
    network_id               UUID NOT NULL REFERENCES network (id),
    kommunegruppe_meeting_id UUID REFERENCES kommunegruppe_meeting (id),
    precedence_reason        TEXT NOT NULL,
    starts_at                BIGINT NOT NULL,
    ends_at                  BIGINT NOT NULL,
    place                    TEXT NOT NULL,
    co_facilitator_id        UUID REFERENCES account (id),
    status                   TEXT NOT NULL CHECK (status IN ('PLANNED', 'INVITED', 'HELD', 'CLOSED', 'CANCELLED')),
    since_on                 DATE NOT NULL,
    cancel_reason            TEXT CHECK (cancel_reason IN
        ('TOO_FEW', 'FACILITATOR_ABSENT', 'PREDECESSOR_CANCELLED', 'NO_PLACE', 'OTHER')),
    next_steps               TEXT NOT NULL,
    version                  INTEGER NOT NULL CHECK (version > 0),
    CONSTRAINT network_meeting_of_kreds UNIQUE (id, kreds_id),
    CHECK (ends_at > starts_at),
    CHECK ((status = 'CANCELLED') = (cancel_reason IS NOT NULL))
);

-- A network meets once at a time.
CREATE UNIQUE INDEX network_meets_once ON network_meeting (network_id, starts_at) WHERE status <> 'CANCELLED';
CREATE INDEX network_meeting_by_start ON network_meeting (kreds_id, starts_at, id);
CREATE INDEX network_meeting_by_network ON network_meeting (network_id, starts_at, id);
CREATE INDEX network_meeting_by_kommunegruppe_meeting ON network_meeting (kommunegruppe_meeting_id);

CREATE TABLE meeting_agenda_item (
    meeting_id      UUID NOT NULL,
    position        INTEGER NOT NULL CHECK (position > 0),
    kreds_id        UUID NOT NULL REFERENCES kreds (id),
    kind            TEXT NOT NULL CHECK (kind IN
        ('PRESENTATION', 'TEACHING', 'EXPERIENCE_EXCHANGE', 'SPARRING', 'QUESTIONS', 'CURRENT_TOPIC', 'INSPIRATION',
         'KNOWLEDGE_SHARING', 'FRAME')),
    minutes         INTEGER NOT NULL CHECK (minutes > 0),
    title           TEXT NOT NULL,
    theme_title     TEXT,
    theme_area      TEXT CHECK (theme_area IN
        ('VIOLENCE', 'STRESS', 'EMOTIONAL_DEMANDS', 'BULLYING', 'LONE_WORK', 'COOPERATION', 'PHYSICAL',
         'ORGANISATION', 'CHANGE', 'OTHER')),
    theme_level     TEXT CHECK (theme_level IN ('DAILY', 'STRATEGIC', 'BOTH')),
    theme_presenter TEXT,
    theme_questions TEXT,
    PRIMARY KEY (meeting_id, position),
    FOREIGN KEY (meeting_id, kreds_id) REFERENCES network_meeting (id, kreds_id),
    CHECK ((theme_title IS NULL) = (theme_area IS NULL)),
    CHECK ((theme_title IS NULL) = (theme_level IS NULL)),
    CHECK ((theme_title IS NULL) = (theme_presenter IS NULL)),
    CHECK ((theme_title IS NULL) = (theme_questions IS NULL))
);
