package dk.amr.domain.guard.sign;

import dk.amr.domain.guard.reading.Note;
import dk.amr.domain.guard.reading.Span;
import dk.amr.domain.guard.sign.Digits.Parted;
import java.util.ArrayList;
import java.util.List;

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
        if (isFollowed(index, 1, 4) && groups.get(index + 1).parted() != Parted.SLASH) {
            boolean isSix = figures.length() == 6
                    && isDay(figures)
                    && groups.get(index + 1).parted() != Parted.DOT;
            return isSix || (figures.length() == 8 && isFullDay(figures) && isHyphened(index + 1)) ? 2 : 0;
        }
        return isInPairs(index) ? 4 : 0;
    }

    private boolean isHyphened(int index) {
        return groups.get(index).parted() == Parted.HYPHEN;
    }

    private boolean isFollowed(int index, int distance, int length) {
        int at = index + distance;
        return at < groups.size()
                && groups.get(at).length() == length
                && groups.get(at).parted() != Parted.FIRST;
    }

    /** 01 01 90 1234 and 01.01.90-1234, but not a date with a year and what follows it. */
    private boolean isInPairs(int index) {
        if (groups.get(index).length() != 2
                || !isFollowed(index, 1, 2)
                || !isFollowed(index, 2, 2)
                || !isFollowed(index, 3, 4)) {
            return false;
        }
        boolean isBlank = List.of(1, 2, 3).stream()
                .allMatch(each -> groups.get(index + each).parted() == Parted.BLANK);
        return (isBlank || isHyphened(index + 3))
                && isDay(groups.get(index).figures()
                        + groups.get(index + 1).figures()
                        + groups.get(index + 2).figures());
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
