package dk.amr.domain.guard.sign;

import dk.amr.domain.guard.reading.Note;
import dk.amr.domain.guard.reading.Span;
import dk.amr.domain.guard.sign.Digits.Parted;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds what looks like a CPR number: by shape and date, not by modulus 11 (D21); replacement numbers, whose day is
 * raised by 60, included.
 */
public final class CprNumbers {

    private static final int RAISED = 60;
    private static final int[] DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private final Note note;
    private final List<Digits> groups;

    private CprNumbers(Note note) {
        this.note = note;
        this.groups = Digits.in(note);
    }

    /** Whatever is shaped like a CPR number, in order. */
    public static List<Span> in(Note note) {
        return new CprNumbers(note).all();
    }

    private List<Span> all() {
        List<Span> found = new ArrayList<>();
        int i = 0;
        while (i < groups.size()) {
            int taken = taken(i);
            if (taken > 0) {
                found.add(new Span(
                        groups.get(i).start(), groups.get(i + taken - 1).end()));
            }
            i += Math.max(1, taken);
        }
        return found;
    }

    /** How many groups from that one on are one such number. */
    private int taken(int index) {
        String figures = groups.get(index).figures();
        if ((figures.length() == 10 && isDay(figures) && !isProductionNumber(index))
                || (figures.length() == 12 && isFullDay(figures))) {
            return 1;
        }
        if (isFollowed(index, 1, 4) || isUnderscored(index + 1)) {
            boolean isSix = figures.length() == 6 && isDay(figures) && !isParted(index + 1, Parted.DOT);
            return isSix || (figures.length() == 8 && isFullDay(figures) && isParted(index + 1, Parted.HYPHEN)) ? 2 : 0;
        }
        if (isInPairs(index) || isInPairsWithItsCentury(index)) {
            return 4;
        }
        return isDayAndMonthAtOnce(index) ? 3 : 0;
    }

    private boolean isParted(int index, Parted parted) {
        return groups.get(index).parted() == parted;
    }

    private boolean isParted(List<Integer> indexes, Parted parted) {
        return indexes.stream().allMatch(each -> isParted(each, parted));
    }

    private boolean isFollowed(int index, int distance, int length) {
        int at = index + distance;
        return at < groups.size()
                && groups.get(at).length() == length
                && groups.get(at).parted() != Parted.FIRST;
    }

    /** 010190_1234, as in the name of a file. */
    private boolean isUnderscored(int index) {
        return index < groups.size()
                && groups.get(index).length() == 4
                && gap(index) == 1
                && note.at(groups.get(index).start() - 1) == '_';
    }

    private int gap(int index) {
        return groups.get(index).start() - groups.get(index - 1).end();
    }

    /** 01 01 90 1234, 01-01-90 1234 and 01.01.90-1234, but not 01.01.90 and what follows it. */
    private boolean isInPairs(int index) {
        return areFollowed(index, 2, 2, 2, 4)
                && endsAsANumberDoes(index)
                && isDay(figures(index) + figures(index + 1) + figures(index + 2));
    }

    /** 01.01.1990-1234 and 01-01-1990 1234, but not a day of this century and the time or the year after it. */
    private boolean isInPairsWithItsCentury(int index) {
        return areFollowed(index, 2, 2, 4, 4)
                && endsAsANumberDoes(index)
                && isFullDay(figures(index) + figures(index + 1) + figures(index + 2))
                && (figures(index + 2).startsWith("1")
                        || figures(index + 3).charAt(0) >= '4'
                        || (isParted(index + 3, Parted.HYPHEN) && gap(index + 3) == 1));
    }

    /** 0101 90 1234 and 0101 90-1234. */
    private boolean isDayAndMonthAtOnce(int index) {
        return areFollowed(index, 4, 2, 4)
                && isParted(index + 1, Parted.BLANK)
                && (isParted(index + 2, Parted.BLANK) || isParted(index + 2, Parted.HYPHEN))
                && isDay(figures(index) + figures(index + 1));
    }

    private boolean areFollowed(int index, int... lengths) {
        return groups.get(index).length() == lengths[0]
                && IntStream.range(1, lengths.length).allMatch(each -> isFollowed(index, each, lengths[each]));
    }

    private boolean endsAsANumberDoes(int index) {
        List<Integer> ofTheDay = List.of(index + 1, index + 2);
        return isParted(index + 3, Parted.HYPHEN)
                || (isParted(index + 3, Parted.BLANK)
                        && (isParted(ofTheDay, Parted.BLANK) || isParted(ofTheDay, Parted.HYPHEN)));
    }

    private String figures(int index) {
        return groups.get(index).figures();
    }

    // a third of all P-numbers are shaped so, and one says that it is one
    private boolean isProductionNumber(int index) {
        return note.wordsBefore(groups.get(index).start(), 3).stream()
                .anyMatch(word -> word.folded().startsWith("p") && isProduction(word.folded()));
    }

    private boolean isProduction(String folded) {
        return folded.equals("pnr")
                || folded.startsWith("pnummer")
                || folded.equals("produktionsenhed")
                || folded.equals("p");
    }

    private static boolean isDay(String figures) {
        return isDay(number(figures, 0), number(figures, 2), number(figures, 4));
    }

    private static boolean isFullDay(String figures) {
        int century = number(figures, 4);
        return century >= 18 && century <= 20 && isDay(number(figures, 0), number(figures, 2), number(figures, 6));
    }

    private static boolean isDay(int raised, int month, int year) {
        int day = raised > RAISED ? raised - RAISED : raised;
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= DAYS[month - 1]
                && (day != 29 || month != 2 || year % 4 == 0);
    }

    private static int number(String figures, int at) {
        return Integer.parseInt(figures.substring(at, at + 2));
    }
}
