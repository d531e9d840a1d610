package dk.amr.cli.demo;

import dk.amr.domain.register.file.RegisterColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * What became of the mandates of the sample register until today: most are elected again, some are followed by somebody
 * else, a few seats stand empty, and now and then somebody takes a turn of their own.
 */
final class SampleElections {

    private static final int MONTHS = 24;
    private static final int EVERY = 4;
    private static final List<SampleTurn.Kind> EARLY_TURNS = List.of(
            SampleTurn.Kind.MOVES, SampleTurn.Kind.RESIGNS, SampleTurn.Kind.IS_AWAY, SampleTurn.Kind.IS_PROMOTED);
    private static final List<SampleTurn.Kind> LATE_TURNS =
            List.of(SampleTurn.Kind.MOVES, SampleTurn.Kind.GOES, SampleTurn.Kind.LEAVES_UNION, SampleTurn.Kind.RESIGNS);

    private final SampleRegister register;
    private final LocalDate from;
    private final LocalDate today;
    private final List<SampleNews> news = new ArrayList<>();
    private final List<SampleTurn> turns = new ArrayList<>();
    private int early;
    private int late;

    SampleElections(SampleRegister register, LocalDate from, LocalDate today) {
        this.register = register;
        this.from = from;
        this.today = today;
        IntStream.range(0, register.workplaces()).forEach(this::workplace);
    }

    /** What the union's files tell, in no order. */
    List<SampleNews> news() {
        return List.copyOf(news);
    }

    /** What the office hears of first. */
    List<SampleTurn> turns() {
        return List.copyOf(turns);
    }

    private void workplace(int number) {
        SplittableRandom random = new SplittableRandom(15_485_863L * number + 3);
        List<SampleRow> seats = register.workplace(number)
                .filter(row -> row.has(RegisterColumn.MONTHS))
                .toList();
        for (int seat = 0; seat < seats.size(); seat++) {
            SampleRow held = seats.get(seat);
            int substitute = SampleWorkplace.PEOPLE * number + seat;
            if (isToTakeATurn(held)) {
                turn(held, substitute, random);
            } else {
                follow(held, substitute, random);
            }
        }
    }

    /** Early in a first term that is long enough for it. */
    private boolean isToTakeATurn(SampleRow held) {
        LocalDate start = held.day(RegisterColumn.STARTED);
        return isMemberAmr(held)
                && !start.isBefore(from.minusMonths(10))
                && !start.isAfter(from)
                && early++ % EVERY == 0;
    }

    private void turn(SampleRow held, int substitute, SplittableRandom random) {
        int number = early / EVERY;
        SampleTurn.Kind kind = EARLY_TURNS.get(number % EARLY_TURNS.size());
        // who is on leave is back before the term is over
        LocalDate day =
                kind == SampleTurn.Kind.IS_AWAY ? end(held).minusMonths(8) : from.plusDays(300 + number * 37 % 110);
        turns.add(new SampleTurn(kind, day, held));
        if (kind == SampleTurn.Kind.IS_AWAY) {
            follow(held, substitute, random);
        } else {
            LocalDate start = day.plusDays(45).withDayOfMonth(1);
            SampleRow next = SampleMandate.of(register.member(substitute).at(held), "AMR", start);
            news.add(new SampleNews(next.day(RegisterColumn.REPORTED), next));
        }
    }

    private void follow(SampleRow held, int substitute, SplittableRandom random) {
        SampleRow running = held;
        while (!end(running).isAfter(today)) {
            SampleRow next = next(running, substitute, random);
            LocalDate told = next.day(RegisterColumn.REPORTED);
            // before the first file there is only what that one tells
            boolean isEmpty = random.nextInt(100) < 8 || end(running).isBefore(from);
            if (isEmpty || told.isAfter(today)) {
                return;
            }
            news.add(new SampleNews(told.isAfter(from) ? told : from.plusDays(1), next));
            running = next;
            if (takesALateTurn(running)) {
                return;
            }
        }
    }

    private SampleRow next(SampleRow running, int substitute, SplittableRandom random) {
        boolean isTheSame = random.nextInt(100) < 74 && !running.has(RegisterColumn.LEFT);
        LocalDate start = isTheSame
                ? end(running)
                : end(running).plusMonths(random.nextInt(0, 3)).withDayOfMonth(1);
        SampleRow person =
                isTheSame ? running.copy() : register.member(substitute).at(running);
        SampleRow next = SampleMandate.of(person, running.text(RegisterColumn.ROLE), start);
        if (isTheSame) {
            next.put(RegisterColumn.ELECTION_KIND, "genvalg");
        }
        if (random.nextInt(100) < 15) {
            // a form that lay in a drawer
            next.put(RegisterColumn.REPORTED, start.plusDays(random.nextInt(10, 60)));
        }
        return next;
    }

    /** In the second term, some weeks ago. */
    private boolean takesALateTurn(SampleRow held) {
        if (!isMemberAmr(held)
                || held.day(RegisterColumn.STARTED).isAfter(today.minusMonths(5))
                || late++ % (EVERY + 1) != 0) {
            return false;
        }
        int number = late / (EVERY + 1);
        SampleTurn.Kind kind = LATE_TURNS.get(number % LATE_TURNS.size());
        LocalDate day = today.minusDays(16 + number * 13 % 80);
        if (kind == SampleTurn.Kind.LEAVES_UNION) {
            news.add(new SampleNews(day, held.copy().put(RegisterColumn.LEFT, day)));
        } else {
            turns.add(new SampleTurn(kind, day, held));
        }
        return true;
    }

    private static boolean isMemberAmr(SampleRow held) {
        return held.text(RegisterColumn.ROLE).equals("AMR")
                && held.has(RegisterColumn.JOINED)
                && !held.has(RegisterColumn.LEFT);
    }

    /** The first day after the term. */
    private static LocalDate end(SampleRow held) {
        String months = held.text(RegisterColumn.MONTHS);
        return held.day(RegisterColumn.STARTED).plusMonths(months.isEmpty() ? MONTHS : Integer.parseInt(months));
    }
}
