package dk.amr.domain.register.file;

import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.kreds.Municipalities;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.person.Contact;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.person.MemberNumber;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.person.PhoneNumber;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import dk.amr.domain.workplace.PNumber;
import dk.amr.domain.workplace.Profile;
import dk.amr.domain.workplace.Staffing;
import dk.amr.domain.workplace.WorkplaceName;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the cells of a row into what they say; a row that makes no sense is refused with the column and the reason. */
public final class RowReader {

    private static final Sentence NOTHING_TO_KNOW = new Sentence(
            "Rækken har hverken medlemsnummer eller hverv. Skriv et af dem, eller slet rækken.",
            "The row has neither a member number nor a mandate. Give one of them, or delete the row.");

    private RowReader() {}

    /** What the row says; one that is refused tells its first fault, and where else it has any. */
    public static RegisterRow read(Cells cells) {
        try {
            return whole(cells);
        } catch (RowIsRefused first) {
            throw first.andIn(faulty(cells, first));
        }
    }

    private static RegisterRow whole(Cells cells) {
        Optional<MemberNumber> number = number(cells);
        Optional<RegisterRow.WorkplaceEntry> workplace = workplace(cells);
        Optional<RegisterRow.MandateEntry> mandate = mandate(cells);
        if (mandate.isPresent() && workplace.isEmpty()) {
            cells.need(RegisterColumn.WORKPLACE, WorkplaceName::new);
        }
        if (number.isEmpty() && mandate.isEmpty()) {
            throw cells.refused(RegisterColumn.MEMBER_NUMBER, "row-has-no-number-and-no-mandate", NOTHING_TO_KNOW);
        }
        return new RegisterRow(
                cells.row(),
                name(cells),
                number.orElse(null),
                contact(cells),
                number.map(unused -> membership(cells)).orElse(null),
                workplace.orElse(null),
                mandate.orElse(null));
    }

    private static Set<RegisterColumn> faulty(Cells cells, RowIsRefused first) {
        Stream<Consumer<Cells>> parts = Stream.of(
                RowReader::number,
                RowReader::name,
                RowReader::contact,
                RowReader::membership,
                RowReader::workplace,
                RowReader::mandate);
        return parts.flatMap(part -> refusedColumn(part, cells).stream())
                .filter(column -> column != first.column())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<RegisterColumn> refusedColumn(Consumer<Cells> part, Cells cells) {
        try {
            part.accept(cells);
            return Optional.empty();
        } catch (RowIsRefused refused) {
            return Optional.ofNullable(refused.column());
        }
    }

    private static Optional<MemberNumber> number(Cells cells) {
        return cells.read(RegisterColumn.MEMBER_NUMBER, MemberNumber::new);
    }

    private static Optional<RegisterRow.MandateEntry> mandate(Cells cells) {
        return cells.read(RegisterColumn.ROLE, RowReader::role).map(role -> MandateReader.read(cells, role));
    }

    private static PersonName name(Cells cells) {
        return value(
                cells,
                RegisterColumn.GIVEN_NAME,
                () -> new PersonName(cells.text(RegisterColumn.GIVEN_NAME), cells.text(RegisterColumn.FAMILY_NAME)));
    }

    private static Contact contact(Cells cells) {
        return new Contact(
                cells.read(RegisterColumn.EMAIL, EmailAddress::new).orElse(null),
                cells.read(RegisterColumn.PHONE, PhoneNumber::new).orElse(null),
                false);
    }

    private static RegisterRow.MembershipEntry membership(Cells cells) {
        LocalDate joined = day(cells, RegisterColumn.JOINED);
        LocalDate left = day(cells, RegisterColumn.LEFT);
        KredsName kreds = cells.read(RegisterColumn.KREDS, KredsName::new).orElse(null);
        return value(
                cells,
                RegisterColumn.LEFT,
                () -> new RegisterRow.MembershipEntry(kreds, joined, left, cells.hasColumn(RegisterColumn.LEFT)));
    }

    private static Optional<RegisterRow.WorkplaceEntry> workplace(Cells cells) {
        return cells.read(RegisterColumn.WORKPLACE, WorkplaceName::new)
                .map(name -> new RegisterRow.WorkplaceEntry(
                        name,
                        cells.need(RegisterColumn.MUNICIPALITY, Municipalities::read)
                                .code(),
                        cells.read(RegisterColumn.P_NUMBER, PNumber::new).orElse(null),
                        new Profile(
                                cells.text(RegisterColumn.KIND),
                                cells.text(RegisterColumn.TARGET_GROUP),
                                cells.text(RegisterColumn.EMPLOYER)),
                        staffing(cells)));
    }

    private static Staffing staffing(Cells cells) {
        Integer employees =
                cells.read(RegisterColumn.EMPLOYEES, RowReader::number).orElse(null);
        Integer seats = cells.read(RegisterColumn.AMR_SEATS, RowReader::number).orElse(null);
        return value(cells, RegisterColumn.EMPLOYEES, () -> new Staffing(employees, seats));
    }

    private static MandateRole role(String text) {
        try {
            return MandateRole.of(text);
        } catch (InvalidValue unknown) {
            throw new InvalidValue(
                    unknown.rule(),
                    new Sentence(
                            unknown.sentence().danish()
                                    + " Den, der har flere, står i en række for hvert; feltet er tomt for den, der ingen har.",
                            unknown.sentence().english()
                                    + " Whoever holds several stands in a row for each; it is empty for whoever holds none."));
        }
    }

    static int months(String text) {
        try {
            return number(text);
        } catch (InvalidValue unreadable) {
            throw new InvalidValue(
                    unreadable.rule(),
                    new Sentence(
                            "Valgperioden skal være et antal måneder, for eksempel 24.",
                            "The term must be a number of months, 24 for example."));
        }
    }

    static int number(String text) {
        String digits = text.replaceAll("[. ](?=\\d{3}\\b)", "")
                .replaceFirst("[.,]0+$", "")
                .replaceFirst(" ?(mdr|måneder|months)\\.?$", "");
        if (!digits.matches("\\d{1,6}")) {
            throw new InvalidValue(
                    "number-is-unreadable",
                    new Sentence("Feltet skal være et helt tal.", "The field must be a whole number."));
        }
        return Integer.parseInt(digits);
    }

    static @Nullable LocalDate day(Cells cells, RegisterColumn column) {
        return cells.read(column, RegisterDates::read).orElse(null);
    }

    static <T> T value(Cells cells, RegisterColumn column, Supplier<T> reader) {
        try {
            return reader.get();
        } catch (InvalidValue invalid) {
            throw cells.refused(column, invalid.rule(), invalid.sentence());
        }
    }
}
