package dk.amr.domain.register.file;

import dk.amr.domain.shared.Danish;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The columns of a register file by their Danish headings, with the English ones and what else offices call them. */
public enum RegisterColumn {
    MEMBER_NUMBER("Medlemsnr", "member number", "member no", "medlemsnummer", "medlemsnr."),
    GIVEN_NAME("Fornavn", "first name", "given name", "fornavne"),
    FAMILY_NAME("Efternavn", "last name", "family name", "surname"),
    EMAIL("E-mail", "e-mail", "email", "mail", "e-mailadresse", "e-post"),
    PHONE("Telefon", "phone", "telephone", "mobil", "tlf", "tlf.", "mobilnummer", "telefonnummer"),
    JOINED("Indmeldt", "joined", "member from", "medlem fra", "medlem siden", "indmeldelsesdato"),
    LEFT("Udmeldt", "left", "member until", "udmeldelsesdato"),
    KREDS("Kreds", "district"),
    ROLE("Hverv", "role", "office", "mandate"),
    WORKPLACE("Arbejdsplads", "workplace", "tjenestested", "arbejdssted"),
    UNIT("Enhed", "unit", "afdeling", "department"),
    MUNICIPALITY("Kommune", "municipality", "kommunekode", "kommunenavn"),
    P_NUMBER("P-nummer", "p-number", "p number", "p-nr", "p-nr.", "pnummer", "pnr"),
    EMPLOYEES("Ansatte", "employees", "antal ansatte"),
    AMR_SEATS("AMR-pladser", "amr seats", "seats", "antal amr-pladser"),
    ELECTED("Valgdato", "election date", "elected", "valgt"),
    STARTED("Tiltrådt", "start date", "started", "start", "tiltrådt dato", "tiltrædelsesdato"),
    MONTHS("Valgperiode", "term", "term months", "months", "valgperiode (måneder)"),
    AGREEMENT("Aftale", "agreement"),
    ENDED("Fratrådt", "end date", "ended", "fratrådt dato", "fratrædelsesdato"),
    END_REASON("Fratrædelsesgrund", "end reason", "reason"),
    KIND("Type", "kind"),
    TARGET_GROUP("Målgruppe", "target group"),
    EMPLOYER("Arbejdsgiver", "employer"),
    ELECTION_KIND("Valgtype", "election kind", "election type", "kind of election"),
    REPORTED("Anmeldt", "reported"),
    EMPLOYER_TOLD("Arbejdsgiver underrettet", "employer notified", "employer told"),
    COURSE("Kursus gennemført", "course completed", "training completed"),
    TERM_ENDS("Valgt til", "elected until", "term ends"),
    ABSENCES("Orlov", "absences", "leave");

    private static final Set<RegisterColumn> OF_DAYS =
            EnumSet.of(JOINED, LEFT, ELECTED, STARTED, ENDED, REPORTED, EMPLOYER_TOLD, COURSE, TERM_ENDS);
    private static final Set<RegisterColumn> OF_COUNTS = EnumSet.of(EMPLOYEES, AMR_SEATS, MONTHS);
    private static final Map<String, RegisterColumn> BY_HEADING = byHeading();
    private static final Map<RegisterColumn, Integer> PLACES = places();

    private final String heading;
    private final List<String> otherHeadings;

    RegisterColumn(String heading, String... otherHeadings) {
        this.heading = heading;
        this.otherHeadings = List.of(otherHeadings);
    }

    /** The Danish heading, which an export writes. */
    public String heading() {
        return heading;
    }

    /** Every heading that it is known by. */
    List<String> headings() {
        return Stream.concat(Stream.of(heading), otherHeadings.stream()).toList();
    }

    /** Whether its cells are days. */
    public boolean isDay() {
        return OF_DAYS.contains(this);
    }

    /** Whether its cells are whole numbers that count something; a member number is a name made of digits. */
    public boolean isCount() {
        return OF_COUNTS.contains(this);
    }

    /** Where the column stands among all of them, from 0. */
    int place() {
        return PLACES.getOrDefault(this, 0);
    }

    /** The column that a heading means, in any case and either spelling of å; empty when it means none of these. */
    public static Optional<RegisterColumn> of(String heading) {
        return Optional.ofNullable(BY_HEADING.get(Danish.folded(heading)));
    }

    private static Map<String, RegisterColumn> byHeading() {
        Map<String, RegisterColumn> columns = new HashMap<>();
        for (RegisterColumn column : values()) {
            column.headings().forEach(each -> columns.putIfAbsent(Danish.folded(each), column));
        }
        return columns;
    }

    private static Map<RegisterColumn, Integer> places() {
        Map<RegisterColumn, Integer> places = new EnumMap<>(RegisterColumn.class);
        for (RegisterColumn column : values()) {
            places.put(column, places.size());
        }
        return places;
    }
}
