package dk.amr.cli.demo;

import dk.amr.domain.register.file.RegisterColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/** A workplace of the sample register, with those who hold a mandate there. */
final class SampleWorkplace {

    /** Room for so many people with a mandate at each workplace, by which everybody has a number of their own. */
    static final int PEOPLE = 12;

    // each stands as often as its share of the workplaces
    private static final List<String> MUNICIPALITIES = List.of(
            "Aarhus",
            "Randers",
            "Aarhus",
            "Silkeborg",
            "Skanderborg",
            "Aarhus",
            "Favrskov",
            "Aarhus",
            "Syddjurs",
            "Norddjurs",
            "Aarhus",
            "Randers",
            "Silkeborg",
            "Aarhus",
            "Odder",
            "Aarhus",
            "Skanderborg",
            "Aarhus",
            "Samsø",
            "Aarhus");
    private static final List<String> KINDS = List.of(
            "Bosted",
            "Døgninstitution",
            "Støttecenter",
            "Opholdssted",
            "Værested",
            "Familiehus",
            "Aktivitetscenter",
            "Rådgivningscenter");
    private static final List<String> GROUPS =
            List.of("Børn og unge", "Voksne med handicap", "Udsatte voksne", "Psykiatri");
    private static final List<String> FIRST = List.of(
            "Linde", "Birke", "Ege", "Bøge", "Hassel", "Rønne", "Pile", "Aske", "Lærke", "Svale", "Sol", "Måge",
            "Ravne", "Tjørne", "Kløver");
    private static final List<String> LAST = List.of(
            "høj",
            "gården",
            "lund",
            "bakken",
            "vang",
            "huset",
            "ager",
            "dal",
            "kilden",
            "åsen",
            "engen",
            "skrænten",
            "kær");

    private final int number;
    private final LocalDate day;
    private final SplittableRandom random;
    private final int employees;

    SampleWorkplace(int number, LocalDate day) {
        this.number = number;
        this.day = day;
        this.random = new SplittableRandom(7_368_787L * number + 5);
        this.employees = employees(random.nextInt(100));
    }

    Stream<SampleRow> rows() {
        SampleRow place = describe();
        List<SampleRow> rows = new ArrayList<>();
        rows.add(SampleMandate.leader(SamplePerson.number(PEOPLE * number).on(place.copy()), day, random));
        if (random.nextInt(100) < 96) {
            rows.add(SampleMandate.representative(
                    SamplePerson.number(PEOPLE * number + 1).asMember(place.copy(), day, random), "TR", day, random));
        }
        for (int seat = 0; seat < seats(); seat++) {
            SamplePerson person = SamplePerson.number(PEOPLE * number + 2 + seat);
            rows.addAll(new SampleAmr(person, inUnit(place, seat), day, random).rows());
        }
        return rows.stream();
    }

    private SampleRow describe() {
        String municipality = MUNICIPALITIES.get(number % MUNICIPALITIES.size());
        String kind = KINDS.get(random.nextInt(KINDS.size()));
        int name = number * 7 % (FIRST.size() * LAST.size());
        return new SampleRow()
                .put(
                        RegisterColumn.WORKPLACE,
                        kind + " " + FIRST.get(name % FIRST.size()) + LAST.get(name / FIRST.size()))
                .put(RegisterColumn.MUNICIPALITY, municipality)
                .put(RegisterColumn.P_NUMBER, Integer.toString(1_700_000_000 + 13 * number))
                .put(RegisterColumn.EMPLOYEES, employees)
                .put(RegisterColumn.AMR_SEATS, seats())
                .put(RegisterColumn.KIND, kind)
                .put(RegisterColumn.TARGET_GROUP, GROUPS.get(random.nextInt(GROUPS.size())))
                .put(RegisterColumn.EMPLOYER, random.nextInt(100) < 80 ? municipality + " Kommune" : "Selvejende");
    }

    private SampleRow inUnit(SampleRow place, int seat) {
        return seats() < 3 ? place.copy() : place.copy().put(RegisterColumn.UNIT, "Afdeling " + (char) ('A' + seat));
    }

    private int seats() {
        return employees < 10 ? 0 : employees < 40 ? 1 : employees < 80 ? 2 : Math.min(9, employees / 30);
    }

    private int employees(int share) {
        return share < 5
                ? random.nextInt(4, 10)
                : share < 88 ? random.nextInt(10, 40) : share < 97 ? random.nextInt(40, 80) : random.nextInt(80, 180);
    }
}
