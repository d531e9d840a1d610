package dk.amr.domain.guard.sign;

import dk.amr.domain.guard.reading.Letters;
import dk.amr.domain.guard.reading.Note;
import dk.amr.domain.guard.reading.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds mail addresses, with Danish letters and subdomains, also where the sign is written (at). */
public final class MailAddresses {

    private static final int LONGEST_PART = 255;

    private final Note note;

    private MailAddresses(Note note) {
        this.note = note;
    }

    /** The mail addresses in the note, in order. */
    public static List<Span> in(Note note) {
        return new MailAddresses(note).all();
    }

    private List<Span> all() {
        List<Span> found = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < note.length(); i++) {
            int after = afterSign(i);
            if (after > i) {
                int start = start(i, last);
                int end = end(after);
                if (start < i && end > after) {
                    found.add(new Span(start, end));
                    last = end;
                    i = end - 1;
                }
            }
        }
        return found;
    }

    /** The code point after a sign that begins there, or the same where there is none. */
    private int afterSign(int at) {
        int each = note.at(at);
        if (each == '@' || each == 0xFF20) {
            return at + 1;
        }
        boolean isWritten = (each == '(' || each == '[')
                && Character.toLowerCase(note.at(at + 1)) == 'a'
                && Character.toLowerCase(note.at(at + 2)) == 't'
                && (note.at(at + 3) == ')' || note.at(at + 3) == ']');
        return isWritten ? at + 4 : at;
    }

    private int start(int sign, int least) {
        int at = sign;
        while (at > least && note.at(at - 1) == ' ' && note.at(sign) != '@' && sign - at < 1) {
            at--;
        }
        int from = at;
        while (at > least && from - at < LONGEST_PART && isLocal(note.at(at - 1))) {
            at--;
        }
        while (at < from && !Character.isLetterOrDigit(note.at(at))) {
            at++;
        }
        return at < from ? at : sign;
    }

    private int end(int afterSign) {
        int at = note.at(afterSign - 1) == ')' && note.at(afterSign) == ' ' ? afterSign + 1 : afterSign;
        int from = at;
        int dot = -1;
        while (at - from < LONGEST_PART && isDomain(note.at(at))) {
            dot = note.at(at) == '.' && at > from ? at : dot;
            at++;
        }
        while (at > from && !Character.isLetterOrDigit(note.at(at - 1))) {
            at--;
        }
        dot = dot >= at ? lastDot(from, at) : dot;
        return dot > from && at - dot > 2 && Character.isLetter(note.at(dot + 1)) ? at : afterSign;
    }

    private int lastDot(int from, int to) {
        int at = to - 1;
        while (at > from && note.at(at) != '.') {
            at--;
        }
        return at;
    }

    private static boolean isLocal(int codePoint) {
        return isDomain(codePoint) || codePoint == '_' || codePoint == '+' || codePoint == '%' || codePoint == '\'';
    }

    private static boolean isDomain(int codePoint) {
        return Character.isLetterOrDigit(codePoint)
                || codePoint == '.'
                || codePoint == '-'
                || Character.getType(codePoint) == Character.NON_SPACING_MARK
                || Letters.isInvisible(codePoint);
    }
}
