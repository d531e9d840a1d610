package dk.amr.persistence.kommunegruppe;

import java.util.UUID;

record NameRow(UUID id, String name) {}
