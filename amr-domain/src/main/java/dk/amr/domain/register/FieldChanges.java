package dk.amr.domain.register;

import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.register.file.RegisterColumn;
import dk.amr.domain.workplace.Workplace;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells field by field what rows change of what is registered; what is new is not told, nor a protected address. */
final class FieldChanges {

    private FieldChanges() {}

    static Stream<FieldChange> of(PersonReconciliation person) {
        KnownPerson before = person.before();
        if (before == null || !person.isChanging()) {
            return Stream.empty();
        }
        String name = before.person().name().full();
        Stream<FieldChange> own =
                between(name, null, RegisterSheet.cells(before.person()), RegisterSheet.cells(person.person()));
        Stream<FieldChange> memberships = person.membershipsKept().stream()
                .filter(Predicate.not(before.memberships()::contains))
                .flatMap(after -> before.memberships().stream()
                        .filter(known -> !person.membershipsKept().contains(known)
                                && known.period().overlaps(after.period()))
                        .flatMap(known -> between(name, null, RegisterSheet.cells(known), RegisterSheet.cells(after))));
        Stream<FieldChange> mandates = person.mandatesToSave().stream()
                .flatMap(after -> before.mandates().stream()
                        .filter(known -> known.id().equals(after.id()))
                        .flatMap(known -> between(name, known, after)));
        return Stream.of(own, memberships, mandates).flatMap(each -> each);
    }

    static Stream<FieldChange> of(WorkplaceReconciliation workplace, LocalDate day) {
        Workplace before = workplace.before();
        return before == null
                ? Stream.empty()
                : between(
                        before.name().value(),
                        null,
                        RegisterSheet.cells(before, day),
                        RegisterSheet.cells(workplace.workplace(), day));
    }

    private static Stream<FieldChange> between(String name, Mandate before, Mandate after) {
        return between(name, before.seat().role(), RegisterSheet.cells(before), RegisterSheet.cells(after));
    }

    private static Stream<FieldChange> between(
            String name,
            @Nullable MandateRole role,
            Map<RegisterColumn, String> before,
            Map<RegisterColumn, String> after) {
        return Arrays.stream(RegisterColumn.values())
                .filter(column -> !before.getOrDefault(column, "").equals(after.getOrDefault(column, "")))
                .map(column -> new FieldChange(
                        name, role, column.heading(), before.getOrDefault(column, ""), after.getOrDefault(column, "")));
    }
}
