package dk.amr.domain.register;

import dk.amr.domain.kreds.Municipality;
import dk.amr.domain.register.file.RegisterHeading;
import java.util.List;

/**
 * What a file does to the register.
 *
 * @param rows the rows below the heading that are not blank
 * @param uncovered municipalities of its workplaces that no kommunegruppe covered before, in the order of their names:
 *     each gets one of its own name
 * @param newcomers the first twenty who are new, or have a mandate that is; none where the one who asks may not see
 *     names of people
 * @param changing the first fifty fields of what is registered that change, workplaces first; none where the one who
 *     asks may not see names of people
 * @param missing how many lines the register holds that the file does not: reported, never ended
 * @param gone the first fifty of the lines that are missing, without their memberships; none where the one who asks may
 *     not see names of people
 * @param caveats what comes of it that may not be expected
 * @param refused why rows cannot be taken over; without {@code partial} one of them refuses the file
 * @param applied whether the register was changed
 */
public record ImportReport(
        int rows,
        Tally persons,
        Tally workplaces,
        Tally mandates,
        Tally memberships,
        List<Municipality> uncovered,
        List<Newcomer> newcomers,
        List<FieldChange> changing,
        int missing,
        List<RegisterLine> gone,
        Caveats caveats,
        List<Remark> warnings,
        List<Remark> refused,
        boolean applied) {

    /** So many are named of what changes, and of what is missing. */
    public static final int NAMED = 50;

    /** So many are named of those who are new. */
    public static final int NEWCOMERS_NAMED = 20;

    public ImportReport {
        uncovered = List.copyOf(uncovered);
        newcomers = List.copyOf(newcomers);
        changing = List.copyOf(changing);
        gone = List.copyOf(gone);
        warnings = List.copyOf(warnings);
        refused = List.copyOf(refused);
    }

    ImportReport asApplied() {
        return with(newcomers, changing, gone, warnings, refused, true);
    }

    ImportReport withoutNames() {
        return with(List.of(), List.of(), List.of(), warnings, refused, applied);
    }

    /** The same report, which also knows how the file calls its columns. */
    ImportReport inWordsOf(RegisterHeading heading) {
        return with(
                newcomers,
                changing,
                gone,
                warnings.stream().map(each -> each.in(heading)).toList(),
                refused.stream().map(each -> each.in(heading)).toList(),
                applied);
    }

    private ImportReport with(
            List<Newcomer> toldNewcomers,
            List<FieldChange> toldChanges,
            List<RegisterLine> toldGone,
            List<Remark> toldWarnings,
            List<Remark> toldRefused,
            boolean isApplied) {
        return new ImportReport(
                rows,
                persons,
                workplaces,
                mandates,
                memberships,
                uncovered,
                toldNewcomers,
                toldChanges,
                missing,
                toldGone,
                caveats,
                toldWarnings,
                toldRefused,
                isApplied);
    }
}
