-- More kinds of messages and of links. The new columns keep what they are about from being nothing.
ALTER TABLE outbox_message DROP CONSTRAINT outbox_message_kind_check;

ALTER TABLE outbox_message ADD CONSTRAINT outbox_message_kind_check
    CHECK (kind IN ('NETWORK_OFFER', 'MEETING_INVITATION', 'MEETING_CHANGE', 'MEETING_CANCELLATION',
        'MEETING_REMINDER', 'MEETING_EVALUATION'));

ALTER TABLE outbox_message ADD COLUMN meeting_id UUID GENERATED ALWAYS AS (CASE WHEN kind IN
    ('MEETING_INVITATION', 'MEETING_CHANGE', 'MEETING_CANCELLATION', 'MEETING_REMINDER') THEN about END) STORED
    REFERENCES network_meeting (id);

ALTER TABLE outbox_message ADD COLUMN invitation_id UUID
    GENERATED ALWAYS AS (CASE WHEN kind = 'MEETING_EVALUATION' THEN about END) STORED
    REFERENCES meeting_invitation (id);

ALTER TABLE personal_link DROP CONSTRAINT personal_link_purpose_check;

ALTER TABLE personal_link ADD CONSTRAINT personal_link_purpose_check
    CHECK (purpose IN ('ANSWER_OFFER', 'ANSWER_INVITATION', 'EVALUATE_MEETING'));

ALTER TABLE personal_link ADD COLUMN invitation_id UUID
    GENERATED ALWAYS AS (CASE WHEN purpose IN ('ANSWER_INVITATION', 'EVALUATE_MEETING') THEN about END) STORED
    REFERENCES meeting_invitation (id);
