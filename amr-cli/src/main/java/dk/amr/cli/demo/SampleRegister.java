package dk.amr.cli.demo;

import dk.amr.domain.register.file.RegisterColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A register of invented people, row by row, always the same for the same size and day: workplaces in nine
 * municipalities with their leaders, AMRs and TRs as they may stand on that day, and the members without a mandate.
 */
final class SampleRegister {

    static final int USUAL_MEMBERS = 6_000;

    private static final double WORKPLACES_PER_MEMBER = 0.03;

    private final int members;
    private final int workplaces;
    private final LocalDate day;

    SampleRegister(int members, LocalDate day) {
        this.members = members;
        this.workplaces = Math.max(1, (int) Math.round(members * WORKPLACES_PER_MEMBER));
        this.day = day;
    }

    List<String> headings() {
        return SampleRow.headings();
    }

    Stream<List<String>> rows() {
        Stream<SampleRow> withMandates = IntStream.range(0, workplaces).boxed().flatMap(this::workplace);
        Stream<SampleRow> withoutMandates = IntStream.range(0, others()).mapToObj(this::member);
        return Stream.concat(withMandates, withoutMandates).map(SampleRow::cells);
    }

    int workplaces() {
        return workplaces;
    }

    /** Those who hold a mandate at that workplace, its leader first. */
    Stream<SampleRow> workplace(int number) {
        return new SampleWorkplace(number, day).rows();
    }

    /** How many members hold no mandate. */
    int others() {
        // about three members at each workplace hold a mandate there
        return Math.max(0, members - 2 * workplaces);
    }

    /** One of the members without a mandate; a number beyond them is somebody who is not in the register yet. */
    SampleRow member(int number) {
        SplittableRandom random = new SplittableRandom(1_000_003L * number + 17);
        SamplePerson person = SamplePerson.number(SampleWorkplace.PEOPLE * workplaces + number);
        SampleRow row = new SampleRow();
        person.asMember(row, day, random);
        if (random.nextInt(100) < 4) {
            row.put(RegisterColumn.LEFT, day.minusDays(random.nextInt(20, 1_500)));
        }
        return row;
    }
}
