package dk.amr.domain.register;

import dk.amr.domain.kreds.Municipalities;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.person.MemberNumber;
import dk.amr.domain.person.Membership;
import dk.amr.domain.person.Person;
import dk.amr.domain.person.PhoneNumber;
import dk.amr.domain.register.file.Absences;
import dk.amr.domain.register.file.RegisterColumn;
import dk.amr.domain.shared.Period;
import dk.amr.domain.workplace.PNumber;
import dk.amr.domain.workplace.Workplace;
import dk.amr.domain.workplace.WorkplaceName;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes a line of the register in the columns of a register file. Read in again, it changes nothing. */
public final class RegisterSheet {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy", Locale.ROOT);

    private final LocalDate day;
    private final List<RegisterColumn> columns;

    /** A sheet of those columns, in which workplaces lie where they do on that day. */
    RegisterSheet(LocalDate day, Set<RegisterColumn> columns) {
        this.day = day;
        this.columns = columns.stream().sorted().toList();
    }

    /** The headings, in Danish. */
    public static List<String> headings() {
        return Arrays.stream(RegisterColumn.values())
                .map(RegisterColumn::heading)
                .toList();
    }

    List<String> chosenHeadings() {
        return columns.stream().map(RegisterColumn::heading).toList();
    }

    List<String> cells(RegisterLine line) {
        Map<RegisterColumn, String> cells = cells(line.person());
        if (line.membership() != null) {
            cells.putAll(cells(line.membership()));
        }
        if (line.mandate() != null && line.workplace() != null) {
            cells.putAll(cells(line.workplace(), day));
            cells.putAll(cells(line.mandate()));
        }
        return columns.stream().map(column -> cells.getOrDefault(column, "")).toList();
    }

    /** What is told of a person; of somebody protected not how they are reached (E18). */
    static Map<RegisterColumn, String> cells(Person person) {
        Map<RegisterColumn, String> cells = none();
        put(cells, RegisterColumn.MEMBER_NUMBER, person.memberNumber(), MemberNumber::value);
        cells.put(RegisterColumn.GIVEN_NAME, person.name().given());
        cells.put(RegisterColumn.FAMILY_NAME, person.name().family());
        if (!person.contact().isProtected()) {
            put(cells, RegisterColumn.EMAIL, person.contact().email(), EmailAddress::value);
            put(cells, RegisterColumn.PHONE, person.contact().phone(), PhoneNumber::value);
        }
        return cells;
    }

    static Map<RegisterColumn, String> cells(Membership membership) {
        Map<RegisterColumn, String> cells = none();
        LocalDate from = membership.period().from();
        put(cells, RegisterColumn.JOINED, from.equals(Period.SINCE_EVER) ? null : from, DAY::format);
        put(cells, RegisterColumn.LEFT, membership.period().last().orElse(null), DAY::format);
        cells.put(RegisterColumn.KREDS, membership.registeredIn().value());
        return cells;
    }

    /** What is told of a workplace, which lies where it does on that day. */
    static Map<RegisterColumn, String> cells(Workplace workplace, LocalDate day) {
        Map<RegisterColumn, String> cells = none();
        cells.put(RegisterColumn.WORKPLACE, workplace.name().value());
        cells.put(
                RegisterColumn.MUNICIPALITY,
                Municipalities.of(workplace.municipalityOn(day)).name());
        put(cells, RegisterColumn.P_NUMBER, workplace.pNumber(), PNumber::value);
        put(cells, RegisterColumn.EMPLOYEES, workplace.staffing().employees(), String::valueOf);
        put(cells, RegisterColumn.AMR_SEATS, workplace.staffing().amrSeats(), String::valueOf);
        put(cells, RegisterColumn.KIND, workplace.profile().kind(), text -> text);
        put(cells, RegisterColumn.TARGET_GROUP, workplace.profile().targetGroup(), text -> text);
        put(cells, RegisterColumn.EMPLOYER, workplace.profile().employer(), text -> text);
        return cells;
    }

    static Map<RegisterColumn, String> cells(Mandate mandate) {
        Map<RegisterColumn, String> cells = none();
        String role = mandate.seat().role() == MandateRole.LEADER
                ? "Leder"
                : mandate.seat().role().name();
        cells.put(RegisterColumn.ROLE, role);
        put(cells, RegisterColumn.UNIT, mandate.seat().unit(), WorkplaceName::value);
        put(cells, RegisterColumn.ELECTED, mandate.election().heldOn(), DAY::format);
        put(cells, RegisterColumn.STARTED, mandate.startsOn(), DAY::format);
        put(cells, RegisterColumn.MONTHS, mandate.term().months(), String::valueOf);
        put(cells, RegisterColumn.TERM_ENDS, mandate.term().fixedLastDay(), DAY::format);
        put(cells, RegisterColumn.AGREEMENT, mandate.term().agreement(), text -> text);
        if (mandate.ending() != null) {
            cells.put(RegisterColumn.ENDED, DAY.format(mandate.ending().lastDay()));
            cells.put(
                    RegisterColumn.END_REASON, mandate.ending().reason().title().danish());
        }
        put(
                cells,
                RegisterColumn.ELECTION_KIND,
                mandate.election().kind(),
                kind -> kind.title().danish());
        put(cells, RegisterColumn.REPORTED, mandate.election().reportedOn(), DAY::format);
        put(cells, RegisterColumn.EMPLOYER_TOLD, mandate.election().employerToldOn(), DAY::format);
        put(cells, RegisterColumn.COURSE, mandate.courseCompletedOn(), DAY::format);
        cells.put(RegisterColumn.ABSENCES, Absences.write(mandate.absences()));
        return cells;
    }

    private static Map<RegisterColumn, String> none() {
        return new EnumMap<>(RegisterColumn.class);
    }

    private static <T> void put(
            Map<RegisterColumn, String> cells, RegisterColumn column, @Nullable T value, Function<T, String> text) {
        if (value != null) {
            cells.put(column, text.apply(value));
        }
    }
}
