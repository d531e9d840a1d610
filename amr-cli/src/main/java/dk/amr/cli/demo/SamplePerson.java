package dk.amr.cli.demo;

import dk.amr.domain.register.file.RegisterColumn;
import dk.amr.domain.shared.Danish;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** Somebody who does not exist. The telephone numbers begin with 0, which no number in Denmark does. */
record SamplePerson(int number, String given, String family) {

    private static final List<String> GIVEN = List.of(
            ("Freja Alma Ida Clara Emma Sofie Luna Agnes Nora Laura Karla Liva Mathilde Astrid Josefine Maja Signe Rikke "
                            + "Mette Louise Camilla Pia Birgit Kirsten Lene Hanne Tina Susanne Gitte Charlotte Bente "
                            + "Tove Inge Åse Solvej Ragnhild William Oscar Carl Malthe Emil Noah Aksel Elias Valdemar "
                            + "August Magnus Lucas Frederik Mikkel Rasmus Søren Jørgen Bjørn Henrik Lars Jens Peter "
                            + "Thomas Morten Kasper Anders Torben Bent Kaj Åge Jakob Simon Tobias Villads")
                    .split(" "));
    private static final List<String> MIDDLE = List.of(
            ("Holm Lund Bach Skov Krog Dam Vang Toft Bjerg Dahl Friis Juhl Kjær Bruun Winther Lind Ravn Høj Møller Østergaard "
                            + "Nørgaard Søgaard Aagaard")
                    .split(" "));
    private static final List<String> FAMILY = List.of(
            ("Nielsen Jensen Hansen Pedersen Andersen Christensen Larsen Sørensen Rasmussen Jørgensen Petersen Madsen "
                            + "Kristensen Olsen Thomsen Christiansen Poulsen Johansen Mortensen Knudsen Jakobsen Mikkelsen "
                            + "Frederiksen Laursen Henriksen Eriksen Kjeldsen Clausen Simonsen Svendsen Andreasen Iversen "
                            + "Jeppesen Mogensen Jespersen Lauridsen Bertelsen Bæk Ågesen Østrup Ærenlund")
                    .split(" "));
    // shares no factor with the number of names, so that neighbours in the register are not namesakes
    private static final long STRIDE = 7_919;

    static SamplePerson number(int number) {
        long names = (long) GIVEN.size() * MIDDLE.size() * FAMILY.size();
        int name = (int) (number * STRIDE % names);
        String given = GIVEN.get(name % GIVEN.size());
        int rest = name / GIVEN.size();
        return new SamplePerson(
                number,
                given,
                MIDDLE.get(rest % MIDDLE.size()) + " " + FAMILY.get(rest / MIDDLE.size() % FAMILY.size()));
    }

    /** Writes the name and how the person is reached. */
    SampleRow on(SampleRow row) {
        String address = Danish.folded(given + "." + family).replace(' ', '.') + "." + number + "@example.org";
        return row.put(RegisterColumn.GIVEN_NAME, given)
                .put(RegisterColumn.FAMILY_NAME, family)
                .put(RegisterColumn.EMAIL, address)
                .put(RegisterColumn.PHONE, "0%07d".formatted(1_000_000 + number));
    }

    /** Writes the person as a member who joined some years ago. */
    SampleRow asMember(SampleRow row, LocalDate day, SplittableRandom random) {
        return on(row).put(RegisterColumn.MEMBER_NUMBER, 200_001 + number)
                .put(
                        RegisterColumn.JOINED,
                        day.minusDays(random.nextInt(1_600, 9_000)).withDayOfMonth(1))
                .put(RegisterColumn.KREDS, "Østjylland");
    }
}
