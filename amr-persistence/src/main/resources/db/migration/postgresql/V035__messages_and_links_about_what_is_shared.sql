-- More kinds of messages and of links. The challenge that a code belongs to is gone once it was used, so it is no
-- foreign key.
ALTER TABLE outbox_message DROP CONSTRAINT outbox_message_kind_check;

ALTER TABLE outbox_message ADD CONSTRAINT outbox_message_kind_check
    CHECK (kind IN ('NETWORK_OFFER', 'MEETING_INVITATION', 'MEETING_CHANGE', 'MEETING_CANCELLATION',
        'MEETING_REMINDER', 'MEETING_EVALUATION', 'LEAVE_REQUEST', 'LEAVE_VOID', 'SHARED_AT_MEETING', 'SHARED_CODE'));

ALTER TABLE outbox_message DROP COLUMN invitation_id;

ALTER TABLE outbox_message ADD COLUMN invitation_id UUID
    GENERATED ALWAYS AS (CASE WHEN kind IN ('MEETING_EVALUATION', 'SHARED_AT_MEETING') THEN about END) STORED
    REFERENCES meeting_invitation (id);

ALTER TABLE personal_link DROP CONSTRAINT personal_link_purpose_check;

ALTER TABLE personal_link ADD CONSTRAINT personal_link_purpose_check
    CHECK (purpose IN ('ANSWER_OFFER', 'ANSWER_INVITATION', 'EVALUATE_MEETING', 'SHARE_AT_MEETING'));

ALTER TABLE personal_link DROP COLUMN invitation_id;

ALTER TABLE personal_link ADD COLUMN invitation_id UUID
    GENERATED ALWAYS AS
        (CASE WHEN purpose IN ('ANSWER_INVITATION', 'EVALUATE_MEETING', 'SHARE_AT_MEETING') THEN about END) STORED
    REFERENCES meeting_invitation (id);
