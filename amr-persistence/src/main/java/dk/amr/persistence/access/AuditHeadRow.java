package dk.amr.persistence.access;

record AuditHeadRow(long number, String seal) {}
