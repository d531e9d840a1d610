package dk.amr.persistence.report;

record TotalCoverageRow(int eligible, int notMembers) {}
