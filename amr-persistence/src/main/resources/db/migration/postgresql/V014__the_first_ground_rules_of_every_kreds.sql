-- A new kreds begins with the three rules alone, and no notes kept (D12); those that are here already do so now.
INSERT INTO ground_rules (id, kreds_id, network_id, number, supplement, keeps_notes, effective_from)
SELECT gen_random_uuid(), id, NULL, 1, '', FALSE, '0001-01-01'
  FROM kreds;
