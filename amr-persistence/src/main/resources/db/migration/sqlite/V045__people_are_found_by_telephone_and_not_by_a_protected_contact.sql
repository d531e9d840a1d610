-- A telephone number is one of the words by which its person is found.
INSERT INTO person_word (kreds_id, word, person_id)
SELECT p.kreds_id, REPLACE(p.phone, '+', ''), p.id
  FROM person p
 WHERE p.phone IS NOT NULL AND p.contact_protected = 0
ON CONFLICT (kreds_id, word, person_id) DO NOTHING;

-- Nobody is found by an address that is protected.
DELETE FROM person_word
 WHERE word LIKE '%@%'
   AND person_id IN (SELECT p.id FROM person p WHERE p.contact_protected = 1);

-- A list of workplaces goes on from any of them without reading those before.
CREATE INDEX workplace_by_sort_key ON workplace (kreds_id, sort_key, id);
