package dk.amr.cli.demo;

import dk.amr.domain.register.file.RegisterColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** An AMR of the sample register, in one of the ways it goes: most are members in their first term, but not all. */
final class SampleAmr {

    private final SamplePerson person;
    private final SampleRow place;
    private final LocalDate day;
    private final SplittableRandom random;

    SampleAmr(SamplePerson person, SampleRow place, LocalDate day, SplittableRandom random) {
        this.person = person;
        this.place = place;
        this.day = day;
        this.random = random;
    }

    List<SampleRow> rows() {
        int way = random.nextInt(100);
        if (way < 11) {
            return List.of(elected(person.on(place.copy())));
        }
        SampleRow member = person.asMember(place.copy(), day, random);
        if (way < 16) {
            return List.of(SampleMandate.of(
                    member, "AMR", day.minusMonths(25 + random.nextInt(6)).withDayOfMonth(1)));
        }
        if (way < 20) {
            return List.of(SampleMandate.of(member, "AMR", day.plusDays(random.nextInt(5, 60))));
        }
        if (way < 28) {
            return reElected(member);
        }
        if (way < 30) {
            return List.of(elected(member.put(RegisterColumn.LEFT, day.minusDays(random.nextInt(10, 300)))));
        }
        if (way < 33) {
            return List.of(elected(member)
                    .put(RegisterColumn.MONTHS, 48)
                    .put(RegisterColumn.AGREEMENT, "lokalaftale " + day.getYear()));
        }
        return List.of(elected(member));
    }

    private SampleRow elected(SampleRow row) {
        return SampleMandate.representative(row, "AMR", day, random);
    }

    private List<SampleRow> reElected(SampleRow member) {
        LocalDate again = day.minusMonths(random.nextInt(1, 20)).withDayOfMonth(1);
        SampleRow before = SampleMandate.of(member.copy(), "AMR", again.minusMonths(24));
        SampleRow now = SampleMandate.of(member, "AMR", again).put(RegisterColumn.ELECTION_KIND, "genvalg");
        return List.of(before, now);
    }
}
