package dk.amr.domain.register.undo;

import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.mandate.MandateId;
import dk.amr.domain.mandate.MandateRepository;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonRepository;
import dk.amr.domain.workplace.WorkplaceId;
import dk.amr.domain.workplace.WorkplaceRepository;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gives what an import changed its former values back, a batch at a time. */
public final class Restoring {

    private static final int BATCH = 500;

    private final ImportHistory history;
    private final PersonRepository people;
    private final MandateRepository mandates;
    private final WorkplaceRepository workplaces;
    private final KommunegruppeRepository groups;

    public Restoring(
            ImportHistory history,
            PersonRepository people,
            MandateRepository mandates,
            WorkplaceRepository workplaces,
            KommunegruppeRepository groups) {
        this.history = history;
        this.people = people;
        this.mandates = mandates;
        this.workplaces = workplaces;
        this.groups = groups;
    }

    /** Takes away what the import made and then changes the rest back; each thing that is changed is saved once. */
    void takeBack(KredsId kreds, ImportId id) {
        history.removeMade(id);
        each(id, Alteration.Kind.MANDATE, former -> restoreMandates(kreds, former));
        each(id, Alteration.Kind.PERSON, former -> restorePeople(kreds, former));
        each(id, Alteration.Kind.WORKPLACE, former -> restoreWorkplaces(kreds, former));
        each(id, Alteration.Kind.KOMMUNEGRUPPE, former -> restoreGroups(kreds, former));
    }

    private void each(ImportId id, Alteration.Kind kind, Consumer<Map<UUID, Former>> restore) {
        List<Alteration> batch = history.changed(id, kind, null, BATCH);
        while (!batch.isEmpty()) {
            restore.accept(batch.stream()
                    .collect(Collectors.toMap(Alteration::thing, each -> Objects.requireNonNull(each.former()))));
            batch = history.changed(id, kind, batch.getLast().thing(), BATCH);
        }
    }

    private void restoreMandates(KredsId kreds, Map<UUID, Former> former) {
        mandates.saveAll(mandates.findAll(kreds, ids(former, MandateId::new)).stream()
                .map(now -> of(former, now.id().value()).restored(now))
                .toList());
    }

    private void restorePeople(KredsId kreds, Map<UUID, Former> former) {
        List<FormerPerson> restored = people.findAll(kreds, ids(former, PersonId::new)).stream()
                .map(now -> FormerPerson.restored(of(former, now.id().value()), now))
                .toList();
        people.saveAll(restored.stream().map(FormerPerson::person).toList());
        people.keepMemberships(
                restored.stream().collect(Collectors.toMap(each -> each.person().id(), FormerPerson::memberships)));
    }

    private void restoreWorkplaces(KredsId kreds, Map<UUID, Former> former) {
        workplaces.saveAll(workplaces.findAll(kreds, ids(former, WorkplaceId::new)).stream()
                .map(now -> of(former, now.id().value()).restored(now))
                .toList());
    }

    private void restoreGroups(KredsId kreds, Map<UUID, Former> former) {
        groups.findAll(kreds, ids(former, KommunegruppeId::new)).stream()
                .map(now -> of(former, now.id().value()).restored(now))
                .forEach(groups::save);
    }

    private static Former of(Map<UUID, Former> former, UUID id) {
        return Objects.requireNonNull(former.get(id));
    }

    private static <T> Collection<T> ids(Map<UUID, Former> former, Function<UUID, T> id) {
        return former.keySet().stream().map(id).toList();
    }
}
