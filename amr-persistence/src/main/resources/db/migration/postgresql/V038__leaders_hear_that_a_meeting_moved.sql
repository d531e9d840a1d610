-- One more kind of message, and which message told a leader of another time.
ALTER TABLE release_request ADD COLUMN change_id UUID CHECK (change_id IS NULL OR message_id IS NOT NULL);

ALTER TABLE outbox_message DROP CONSTRAINT outbox_message_kind_check;

ALTER TABLE outbox_message ADD CONSTRAINT outbox_message_kind_check
    CHECK (kind IN ('NETWORK_OFFER', 'MEETING_INVITATION', 'MEETING_CHANGE', 'MEETING_CANCELLATION',
        'MEETING_REMINDER', 'MEETING_EVALUATION', 'LEAVE_REQUEST', 'LEAVE_CHANGE', 'LEAVE_VOID', 'SHARED_AT_MEETING',
        'SHARED_CODE'));
