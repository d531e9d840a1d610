package dk.amr.persistence.register;

import dk.amr.domain.register.undo.Alteration;
import dk.amr.domain.register.undo.Former;
import dk.amr.domain.register.undo.ImportId;
import dk.amr.domain.shared.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record AlterationRow(
        UUID importId,
        UUID thingId,
        String kind,
        int leftVersion,
        @Nullable String former) {

    static AlterationRow of(ImportId id, Alteration alteration) {
        Former former = alteration.former();
        return new AlterationRow(
                id.value(),
                alteration.thing(),
                alteration.kind().name(),
                alteration.left().number(),
                former == null ? null : former.packed());
    }

    Alteration toDomain() {
        return new Alteration(
                Alteration.Kind.valueOf(kind),
                thingId,
                new Version(leftVersion),
                former == null ? null : new Former(former));
    }

    @Override
    public String toString() {
        return "AlterationRow[" + thingId + "]";
    }
}
