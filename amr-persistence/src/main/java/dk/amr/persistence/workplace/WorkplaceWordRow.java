package dk.amr.persistence.workplace;

import java.util.UUID;

record WorkplaceWordRow(UUID kredsId, String word, UUID workplaceId) {}
