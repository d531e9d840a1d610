package dk.amr.domain.register;

import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateId;
import dk.amr.domain.person.Person;
import dk.amr.domain.register.undo.Alteration;
import dk.amr.domain.register.undo.Figures;
import dk.amr.domain.register.undo.Former;
import dk.amr.domain.register.undo.FormerPerson;
import dk.amr.domain.register.undo.ImportHistory;
import dk.amr.domain.register.undo.ImportId;
import dk.amr.domain.workplace.Workplace;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Notes what a takeover does, a batch at a time, so that it can be taken back. */
final class Recording {

    private final ImportHistory history;
    private final ImportId id;
    private final Map<Thing, Tally> tallies = new EnumMap<>(Thing.class);

    Recording(ImportHistory history, ImportId id) {
        this.history = history;
        this.id = id;
    }

    void kommunegrupper(List<Alteration> altered) {
        altered.forEach(each -> add(Thing.KOMMUNEGRUPPE, tally(each)));
        history.note(id, altered);
    }

    void workplaces(List<WorkplaceReconciliation> saved) {
        saved.forEach(each -> add(Thing.WORKPLACE, Tally.of(each.change())));
        history.note(id, saved.stream().map(Recording::alteration).toList());
    }

    void people(List<PersonReconciliation> saved) {
        List<Alteration> altered = new ArrayList<>();
        for (PersonReconciliation each : saved) {
            add(Thing.PERSON, each.persons());
            add(Thing.MEMBERSHIP, each.memberships());
            add(Thing.MANDATE, each.mandates());
            if (each.isSaved()) {
                altered.add(alteration(each));
            }
            mandates(each).forEach(altered::add);
        }
        history.note(id, altered);
    }

    Figures figures() {
        return new Figures(
                count(Thing.PERSON),
                count(Thing.WORKPLACE),
                count(Thing.MANDATE),
                count(Thing.MEMBERSHIP),
                count(Thing.KOMMUNEGRUPPE));
    }

    private static Alteration alteration(WorkplaceReconciliation each) {
        Workplace before = each.before();
        return Alteration.of(
                Alteration.Kind.WORKPLACE,
                each.workplace().id().value(),
                each.workplace().version(),
                before == null ? null : Former.of(before));
    }

    private static Alteration alteration(PersonReconciliation each) {
        Person person = each.person();
        return Alteration.of(Alteration.Kind.PERSON, person.id().value(), person.version(), former(each.before()));
    }

    private static @Nullable Former former(@Nullable KnownPerson before) {
        return before == null ? null : new FormerPerson(before.person(), before.memberships()).packed();
    }

    private static Stream<Alteration> mandates(PersonReconciliation each) {
        KnownPerson known = each.before();
        Map<MandateId, Mandate> before = known == null
                ? Map.of()
                : known.mandates().stream().collect(Collectors.toMap(Mandate::id, Function.identity()));
        return each.mandatesToSave().stream()
                .map(mandate -> Alteration.of(
                        Alteration.Kind.MANDATE,
                        mandate.id().value(),
                        mandate.version(),
                        before.containsKey(mandate.id()) ? Former.of(before.get(mandate.id())) : null));
    }

    private static Tally tally(Alteration each) {
        return Tally.of(each.former() == null ? Tally.Change.NEW : Tally.Change.CHANGED);
    }

    private void add(Thing thing, Tally tally) {
        tallies.merge(thing, tally, Tally::plus);
    }

    private Figures.Count count(Thing thing) {
        Tally tally = tallies.getOrDefault(thing, Tally.NONE);
        return new Figures.Count(tally.fresh(), tally.changed());
    }

    private enum Thing {
        PERSON,
        WORKPLACE,
        MANDATE,
        MEMBERSHIP,
        KOMMUNEGRUPPE
    }
}
