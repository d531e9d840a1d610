-- When somebody last came in by the account; nothing where that was before this was kept.
ALTER TABLE account ADD COLUMN last_sign_in_at INTEGER;
