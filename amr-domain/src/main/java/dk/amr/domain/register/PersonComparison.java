package dk.amr.domain.register;

import dk.amr.domain.kreds.Kreds;
import dk.amr.domain.person.Contact;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.register.file.RegisterColumn;
import dk.amr.domain.register.file.RegisterRow;
import dk.amr.domain.shared.Ids;
import dk.amr.domain.shared.Sentence;
import dk.amr.domain.shared.Version;
import dk.amr.domain.workplace.WorkplaceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Compares the rows of one person with the person whom the register knows, if it knows one. */
final class PersonComparison {

    private final PersonGroup group;
    private final RemarkList refusedBefore;
    private final Kreds kreds;
    private final LocalDate day;
    private final Ids ids;
    private final List<Remark> refused = new ArrayList<>();
    private final List<Remark> warnings = new ArrayList<>();

    PersonComparison(PersonGroup group, RemarkList refusedBefore, Kreds kreds, LocalDate day, Ids ids) {
        this.group = group;
        this.refusedBefore = refusedBefore;
        this.kreds = kreds;
        this.day = day;
        this.ids = ids;
    }

    PersonReconciliation compare() {
        List<RegisterRow> all = group.rows().stream().map(StagedRow::row).toList();
        List<RegisterRow> rows = agreeing();
        RegisterRow first = rows.isEmpty() ? all.getFirst() : rows.getFirst();
        Optional<KnownPerson> known = recognise(rows.isEmpty() ? all : rows);
        Person before = known.map(KnownPerson::person)
                .orElseGet(() -> new Person(
                        new PersonId(ids.next()), kreds.id(), first.name(), null, Contact.unknown(), Version.NEW));
        MembershipComparison memberships = new MembershipComparison(
                before.id(), kreds.name(), known.map(KnownPerson::memberships).orElse(List.of()));
        MandateComparison mandates = new MandateComparison(
                kreds.id(), before.id(), known.map(KnownPerson::mandates).orElse(List.of()), ids);
        all.forEach(row -> mandates.mention(row, workplaceOf(row)));
        List<RegisterRow> taken =
                rows.stream().filter(row -> isTaken(row, memberships, mandates)).toList();
        Person after = before;
        for (RegisterRow row : taken) {
            after = after.asRegistered(row.name(), row.memberNumber(), row.contact());
        }
        remarkOddities(taken, memberships, mandates);
        Tally.Change change = known.isEmpty()
                ? Tally.Change.NEW
                : after.equals(before) ? Tally.Change.UNCHANGED : Tally.Change.CHANGED;
        return new PersonReconciliation(
                group.key(),
                known.orElse(null),
                after,
                !taken.isEmpty(),
                change,
                memberships.tally(),
                mandates.tally(),
                memberships.kept(),
                mandates.toSave(),
                tellsOfMandates() ? mandates.unmatched(day) : List.of(),
                Caveats.of(after, mandates.toSave(), taken, day),
                refused,
                warnings);
    }

    /** The rows that are not refused and say of the person what the first of them says. */
    private List<RegisterRow> agreeing() {
        List<RegisterRow> rows = group.rows().stream()
                .filter(row -> !refusedBefore.isAbout(row))
                .map(StagedRow::row)
                .toList();
        return rows.stream().filter(row -> agrees(row, rows.getFirst())).toList();
    }

    /** Takes the membership and the mandate over, or neither of them. */
    private boolean isTaken(RegisterRow row, MembershipComparison memberships, MandateComparison mandates) {
        List<Remark> objections = Stream.concat(
                        memberships.objections(row).stream(), mandates.objections(row, workplaceOf(row)).stream())
                .toList();
        if (objections.isEmpty()) {
            memberships.take(row);
            mandates.take(row, workplaceOf(row));
        }
        return !refused.addAll(objections);
    }

    private boolean agrees(RegisterRow row, RegisterRow first) {
        boolean same = row.name().key().equals(first.name().key())
                && agree(row.contact().email(), first.contact().email())
                && agree(row.contact().phone(), first.contact().phone());
        if (!same) {
            refused.add(new Remark(row.number(), null, "person-rows-disagree", disagree(first.number())));
        }
        return same;
    }

    private static boolean agree(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || one.equals(other);
    }

    /** By member number; without one, by e-mail and name; without both, by name and workplace (D28). */
    private Optional<KnownPerson> recognise(List<RegisterRow> rows) {
        return known(rows, PersonComparison::sharesNumber)
                .or(() -> known(rows, PersonComparison::sharesEmailAndName))
                .or(() -> known(rows, this::sharesNameAndWorkplace));
    }

    private Optional<KnownPerson> known(
            List<RegisterRow> rows, java.util.function.BiPredicate<RegisterRow, KnownPerson> test) {
        return group.known().stream()
                .filter(each -> rows.stream().anyMatch(row -> test.test(row, each)))
                .findFirst();
    }

    private static boolean sharesNumber(RegisterRow row, KnownPerson known) {
        return row.memberNumber() != null
                && row.memberNumber().equals(known.person().memberNumber());
    }

    private static boolean sharesEmailAndName(RegisterRow row, KnownPerson known) {
        return mayBeOneNumber(row, known)
                && row.contact().email() != null
                && row.contact().email().equals(known.person().contact().email())
                && row.name().key().equals(known.person().name().key());
    }

    private boolean sharesNameAndWorkplace(RegisterRow row, KnownPerson known) {
        WorkplaceId workplace = workplaceOf(row);
        return mayBeOneNumber(row, known)
                && (row.contact().email() == null || known.person().contact().email() == null)
                && row.name().key().equals(known.person().name().key())
                && known.mandates().stream()
                        .anyMatch(mandate -> mandate.seat().workplace().equals(workplace));
    }

    private static boolean mayBeOneNumber(RegisterRow row, KnownPerson known) {
        return row.memberNumber() == null || known.person().memberNumber() == null;
    }

    private @Nullable WorkplaceId workplaceOf(RegisterRow row) {
        return row.workplace() == null
                ? null
                : group.workplaces().get(row.workplace().key());
    }

    private void remarkOddities(List<RegisterRow> taken, MembershipComparison memberships, MandateComparison mandates) {
        Set<String> told = new HashSet<>();
        group.rows().stream()
                .map(StagedRow::cells)
                .filter(cells -> !told.add(cells.packed()))
                .forEach(cells -> warnings.add(Remark.of(cells.row(), Oddity.SAME_ROW)));
        if (mandates.isLeaderAndAmr(day)) {
            warnings.add(Remark.of(taken.getLast().number(), Oddity.LEADER_IS_AMR));
        }
        if (mandates.isNewAmrBesideAnother(day)) {
            warnings.add(Remark.of(taken.getLast().number(), Oddity.AMR_ELSEWHERE));
        }
        if (mandates.isTr(day) && memberships.kept().stream().noneMatch(each -> each.isActive(kreds.name(), day))) {
            warnings.add(Remark.of(taken.getLast().number(), Oddity.REPRESENTATIVE_IS_NO_MEMBER));
        }
    }

    /** A file without the column of roles tells nothing of mandates, and so lacks none. */
    private boolean tellsOfMandates() {
        return group.rows().stream().anyMatch(row -> row.cells().hasColumn(RegisterColumn.ROLE));
    }

    private static Sentence disagree(int first) {
        return new Sentence(
                "Rækken siger noget andet om personen end række " + first
                        + ": navn, e-mail eller telefon. Ret dem, så de er ens.",
                "The row tells something else of the person than row " + first
                        + ": name, e-mail or phone. Make them agree.");
    }
}
