package dk.amr.persistence.directory;

import java.util.UUID;

record GroupFigureRow(UUID id, int workplaces, int amrs, int trs) {}
