package dk.amr.domain.register;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.register.file.RegisterRow;
import dk.amr.domain.shared.Ids;
import dk.amr.domain.shared.Sentence;
import dk.amr.domain.workplace.Location;
import dk.amr.domain.workplace.PNumber;
import dk.amr.domain.workplace.Workplace;
import dk.amr.domain.workplace.WorkplaceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the rows of one workplace make of it.
 *
 * @param before the workplace as the register has it; absent for one that is new
 * @param workplace the workplace as it is to be
 * @param refused rows that contradict the first row of the workplace
 */
record WorkplaceReconciliation(
        String key,
        @Nullable Workplace before,
        Workplace workplace,
        Tally.Change change,
        List<Remark> refused,
        List<Remark> warnings) {

    static WorkplaceReconciliation of(WorkplaceGroup group, KredsId kreds, LocalDate day, Ids ids) {
        List<RegisterRow> rows = group.rows().stream().map(StagedRow::row).toList();
        RegisterRow.WorkplaceEntry entry = entry(rows.getFirst());
        Optional<Workplace> known = recognise(group, entry, day);
        Workplace before = known.orElseGet(() -> Workplace.at(
                group.settled() == null ? new WorkplaceId(ids.next()) : group.settled(),
                kreds,
                entry.name(),
                entry.municipality()));
        Workplace after = before.asRegistered(
                entry.name(),
                entry.pNumber(),
                entry.profile(),
                entry.staffing(),
                new Location(entry.municipality(), day));
        for (RegisterRow row : rows) {
            after = withUnit(after, row);
        }
        Tally.Change change = known.isEmpty()
                ? Tally.Change.NEW
                : after.equals(before) ? Tally.Change.UNCHANGED : Tally.Change.CHANGED;
        return new WorkplaceReconciliation(
                group.key(),
                known.orElse(null),
                after,
                change,
                contradictions(rows, entry),
                warnings(rows, after, day));
    }

    private static Optional<Workplace> recognise(
            WorkplaceGroup group, RegisterRow.WorkplaceEntry entry, LocalDate day) {
        PNumber number = entry.pNumber();
        return group.known().stream()
                .filter(each -> number != null && number.equals(each.pNumber()))
                .findFirst()
                .or(() -> group.known().stream()
                        .filter(each -> number == null || each.pNumber() == null)
                        .filter(each -> each.name().key().equals(entry.name().key()))
                        .filter(each -> each.municipalityOn(day).equals(entry.municipality()))
                        .findFirst());
    }

    private static List<Remark> contradictions(List<RegisterRow> rows, RegisterRow.WorkplaceEntry told) {
        return rows.stream()
                .filter(row -> !isSame(entry(row), told))
                .map(row -> new Remark(
                        row.number(),
                        "Arbejdsplads",
                        "workplace-rows-disagree",
                        disagree(rows.getFirst().number())))
                .toList();
    }

    private static boolean isSame(RegisterRow.WorkplaceEntry one, RegisterRow.WorkplaceEntry other) {
        return one.name().key().equals(other.name().key())
                && one.municipality().equals(other.municipality())
                && agree(one.staffing().employees(), other.staffing().employees())
                && agree(one.staffing().amrSeats(), other.staffing().amrSeats());
    }

    private static boolean agree(@Nullable Integer one, @Nullable Integer other) {
        return one == null || other == null || one.equals(other);
    }

    private static List<Remark> warnings(List<RegisterRow> rows, Workplace workplace, LocalDate day) {
        Integer seats = workplace.staffing().amrSeats();
        List<RegisterRow> amrs =
                rows.stream().filter(row -> isActiveAmr(row, day)).toList();
        return seats != null && amrs.size() > seats
                ? List.of(Remark.of(amrs.getLast().number(), Oddity.MORE_AMRS_THAN_SEATS))
                : List.of();
    }

    private static boolean isActiveAmr(RegisterRow row, LocalDate day) {
        RegisterRow.MandateEntry mandate = row.mandate();
        return mandate != null
                && mandate.role() == MandateRole.AMR
                && mandate.period().includes(day);
    }

    private static Workplace withUnit(Workplace workplace, RegisterRow row) {
        RegisterRow.MandateEntry mandate = row.mandate();
        return mandate == null || mandate.unit() == null ? workplace : workplace.withUnit(mandate.unit());
    }

    private static RegisterRow.WorkplaceEntry entry(RegisterRow row) {
        RegisterRow.WorkplaceEntry entry = row.workplace();
        if (entry == null) {
            throw new IllegalStateException("a row without a workplace was put under one");
        }
        return entry;
    }

    private static Sentence disagree(int first) {
        return new Sentence(
                "Rækken siger noget andet om arbejdspladsen end række " + first
                        + ": navn, kommune, ansatte eller AMR-pladser. Ret dem, så de er ens.",
                "The row tells something else of the workplace than row " + first
                        + ": name, municipality, employees or AMR seats. Make them agree.");
    }
}
