package dk.amr.persistence.kreds;

import dk.amr.domain.kreds.Kreds;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.shared.Danish;
import java.util.UUID;

record KredsRow(UUID id, String name, String nameKey, String sortKey) {

    static KredsRow of(Kreds kreds) {
        KredsName name = kreds.name();
        return new KredsRow(kreds.id().value(), name.value(), name.key(), Danish.sortKey(name.value()));
    }

    Kreds toDomain() {
        return new Kreds(new KredsId(id), new KredsName(name));
    }
}
