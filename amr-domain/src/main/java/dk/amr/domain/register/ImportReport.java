package dk.amr.domain.register;

import java.util.List;

/**
 * What a file does to the register.
 *
 * @param rows the rows below the heading that are not blank
 * @param missing how many lines the register holds that the file does not: reported, never ended
 * @param gone the first fifty of the lines that are missing, without their memberships; none where the one who asks may
 *     not see names of people
 * @param refused why rows cannot be taken over; without {@code partial} one of them refuses the file
 * @param applied whether the register was changed
 */
public record ImportReport(
        int rows,
        Tally persons,
        Tally workplaces,
        Tally mandates,
        Tally memberships,
        int missing,
        List<RegisterLine> gone,
        List<Remark> warnings,
        List<Remark> refused,
        boolean applied) {

    public ImportReport {
        gone = List.copyOf(gone);
        warnings = List.copyOf(warnings);
        refused = List.copyOf(refused);
    }

    ImportReport asApplied() {
        return new ImportReport(
                rows, persons, workplaces, mandates, memberships, missing, gone, warnings, refused, true);
    }

    ImportReport withoutNames() {
        return new ImportReport(
                rows, persons, workplaces, mandates, memberships, missing, List.of(), warnings, refused, applied);
    }
}
