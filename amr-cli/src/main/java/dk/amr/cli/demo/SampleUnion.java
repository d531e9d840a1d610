package dk.amr.cli.demo;

import com.google.inject.Inject;
import dk.amr.domain.access.Caller;
import dk.amr.domain.register.ImportRegister;
import dk.amr.domain.register.file.RegisterColumn;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The files of the union: the whole register at first, and every six weeks what is new since. */
final class SampleUnion {

    private static final int DAYS_BETWEEN_FILES = 42;
    private static final int JOINING_EVERY_DAYS = 12;
    private static final int LEAVING_EVERY_DAYS = 9;

    private final ImportRegister importRegister;

    @Inject
    SampleUnion(ImportRegister importRegister) {
        this.importRegister = importRegister;
    }

    void first(Caller then, SampleRegister register) {
        take(then, register.rows());
    }

    /** Notes the later files, the latest of them yesterday. */
    void note(SampleDiary diary, SampleRegister register, List<SampleNews> elections, LocalDate from, LocalDate today) {
        List<SampleNews> news = Stream.concat(elections.stream(), comings(register, from, today))
                .toList();
        LocalDate last = today.minusDays(1);
        for (LocalDate until = last; until.isAfter(from); until = until.minusDays(DAYS_BETWEEN_FILES)) {
            LocalDate before = until.minusDays(DAYS_BETWEEN_FILES);
            LocalDate day = until;
            List<SampleNews> since = news.stream()
                    .filter(each -> each.day().isAfter(before) && !each.day().isAfter(day))
                    .toList();
            diary.note(
                    day,
                    then -> take(then, since.stream().map(each -> each.row().cells())));
        }
    }

    private static Stream<SampleNews> comings(SampleRegister register, LocalDate from, LocalDate today) {
        int days = (int) (today.toEpochDay() - from.toEpochDay());
        Stream<SampleNews> joining = IntStream.range(0, days / JOINING_EVERY_DAYS)
                .mapToObj(number -> {
                    LocalDate day = from.plusDays((long) number * JOINING_EVERY_DAYS + 1);
                    SampleRow fresh = register.member(register.others() + number);
                    return new SampleNews(
                            day, fresh.without(RegisterColumn.LEFT).put(RegisterColumn.JOINED, day));
                });
        Stream<SampleNews> leaving = IntStream.range(0, Math.min(days / LEAVING_EVERY_DAYS, register.others() / 4))
                .mapToObj(number -> new SampleNews(
                        from.plusDays((long) number * LEAVING_EVERY_DAYS + 1),
                        register.member(register.others() - 1 - number)))
                .filter(each -> !each.row().has(RegisterColumn.LEFT))
                .map(each -> new SampleNews(each.day(), each.row().put(RegisterColumn.LEFT, each.day())));
        return Stream.concat(joining, leaving);
    }

    private void take(Caller then, Stream<List<String>> rows) {
        importRegister.importFile(then, new ImportRegister.Request(new SampleFile(rows), false, false));
    }
}
