-- A new kreds begins with the three rules alone, and no notes kept (D12); those that are here already do so now.
INSERT INTO ground_rules (id, kreds_id, network_id, number, supplement, keeps_notes, effective_from)
SELECT lower(hex(randomblob(4))) || '-' || lower(hex(randomblob(2))) || '-4' || substr(lower(hex(randomblob(2))), 2)
           || '-a' || substr(lower(hex(randomblob(2))), 2) || '-' || lower(hex(randomblob(6))),
       id, NULL, 1, '', 0, '0001-01-01'
  FROM kreds;
