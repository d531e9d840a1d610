package dk.amr.domain.guard.sign;

import dk.amr.domain.guard.reading.Letters;
import dk.amr.domain.guard.reading.Note;
import java.util.ArrayList;
import java.util.List;

/**
 * Digits that stand together, and how they are parted from those before.
 *
 * @param figures the digits as 0 to 9, whatever script they are written in; empty where they are too many for a number
 * @param parted how they are parted from the group before, if it belongs to the same row
 */
record Digits(int start, int end, String figures, Parted parted) {

    private static final int MOST = 16;

    /** What stands between two groups of digits. */
    enum Parted {
        FIRST,
        BLANK,
        HYPHEN,
        DOT,
        SLASH
    }

    /** The groups of the note in order; each row begins with one that is first. */
    static List<Digits> in(Note note) {
        List<Digits> groups = new ArrayList<>();
        int at = 0;
        while (at < note.length()) {
            if (!isDigit(note.at(at))) {
                at++;
                continue;
            }
            int end = end(note, at);
            Parted parted = groups.isEmpty()
                    ? Parted.FIRST
                    : parted(note, groups.getLast().end(), at);
            groups.add(new Digits(at, end, figures(note, at, end), parted));
            at = end;
        }
        return groups;
    }

    int length() {
        return figures.length();
    }

    private static boolean isDigit(int codePoint) {
        return Character.isDigit(codePoint);
    }

    private static int end(Note note, int start) {
        int at = start;
        int end = start;
        while (isDigit(note.at(at)) || Letters.isInvisible(note.at(at))) {
            at++;
            end = isDigit(note.at(at - 1)) ? at : end;
        }
        return end;
    }

    private static String figures(Note note, int start, int end) {
        StringBuilder figures = new StringBuilder();
        for (int i = start; i < end && figures.length() <= MOST; i++) {
            if (isDigit(note.at(i))) {
                figures.append((char) ('0' + Character.digit(note.at(i), 10)));
            }
        }
        return figures.length() > MOST ? "" : figures.toString();
    }

    // at most a mark with blanks around it; whatever is longer parts for good
    private static Parted parted(Note note, int from, int to) {
        if (to - from > 4) {
            return Parted.FIRST;
        }
        Parted parted = Parted.BLANK;
        int marks = 0;
        for (int i = from; i < to; i++) {
            int each = note.at(i);
            if (Letters.isHyphen(each)) {
                parted = Parted.HYPHEN;
                marks++;
            } else if (each == '.') {
                parted = Parted.DOT;
                marks++;
            } else if (each == '/') {
                parted = Parted.SLASH;
                marks++;
            } else if (!Letters.isBlank(each) && !Letters.isInvisible(each) && each != ')') {
                return Parted.FIRST;
            }
        }
        return marks > 1 ? Parted.FIRST : parted;
    }
}
