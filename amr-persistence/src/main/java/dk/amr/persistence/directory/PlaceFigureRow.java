package dk.amr.persistence.directory;

import java.util.UUID;

record PlaceFigureRow(UUID id, int amrs) {}
