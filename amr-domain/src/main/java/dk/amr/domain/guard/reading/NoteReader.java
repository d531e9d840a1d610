package dk.amr.domain.guard.reading;

import java.util.ArrayList;
import java.util.List;

/** Cuts code points into words; each is looked at a fixed number of times. */
final class NoteReader {

    private final int[] codePoints;
    private final List<Word> words = new ArrayList<>();

    NoteReader(int[] codePoints) {
        this.codePoints = codePoints;
    }

    List<Word> words() {
        int start = 0;
        while (start < codePoints.length) {
            int end = endOfLine(start);
            readLine(start, end);
            start = end + 1;
        }
        return List.copyOf(words);
    }

    private int endOfLine(int start) {
        int end = start;
        while (end < codePoints.length && !Letters.isNewLine(codePoints[end])) {
            end++;
        }
        return end;
    }

    private void readLine(int start, int end) {
        boolean shouted = isShouted(start, end);
        int after = -1;
        int at = start;
        while (at < end) {
            if (!Letters.beginsAWord(codePoints[at])) {
                at++;
                continue;
            }
            int stop = endOfWord(at, end);
            words.add(word(at, stop, after < 0 ? Gap.BREAK : gap(after, at), shouted));
            after = stop;
            at = stop;
        }
    }

    private boolean isShouted(int start, int end) {
        int capitals = 0;
        boolean hasBlank = false;
        for (int i = start; i < end; i++) {
            if (Character.isLowerCase(codePoints[i])) {
                return false;
            }
            capitals += Character.isUpperCase(codePoints[i]) ? 1 : 0;
            hasBlank |= Letters.isBlank(codePoints[i]);
        }
        return hasBlank && capitals > 5;
    }

    private int endOfWord(int start, int limit) {
        int at = start + 1;
        while (at < limit && (Letters.continuesAWord(codePoints[at]) || isInnerApostrophe(at, limit))) {
            at++;
        }
        while (Letters.isInvisible(codePoints[at - 1])) {
            at--;
        }
        boolean isGenitive = at < limit
                && Letters.isApostrophe(codePoints[at])
                && "sxzSXZ".indexOf(codePoints[at - 1]) >= 0
                && (start == 0 || !Letters.isApostrophe(codePoints[start - 1]));
        return isGenitive ? at + 1 : at;
    }

    private boolean isInnerApostrophe(int at, int limit) {
        return Letters.isApostrophe(codePoints[at])
                && Character.isLetter(codePoints[at - 1])
                && at + 1 < limit
                && Character.isLetter(codePoints[at + 1]);
    }

    private Word word(int start, int end, Gap gap, boolean shouted) {
        String text = Letters.written(codePoints, start, end);
        boolean opens = gap == Gap.BREAK || (gap == Gap.STOP && !isAbbreviation());
        return new Word(start, end, text, Letters.folded(text), gap, opens, shouted);
    }

    private boolean isAbbreviation() {
        Word before = words.getLast();
        return before.isInitial() || WordList.ABBREVIATION.has(before.folded());
    }

    private Gap gap(int from, int to) {
        int hyphens = 0;
        int stops = 0;
        int others = 0;
        int blanks = 0;
        for (int i = from; i < to; i++) {
            int each = codePoints[i];
            if (isBreak(each)) {
                return Gap.BREAK;
            }
            hyphens += Letters.isHyphen(each) ? 1 : 0;
            stops += each == '.' ? 1 : 0;
            blanks += Letters.isBlank(each) ? 1 : 0;
            others +=
                    Letters.isHyphen(each) || each == '.' || Letters.isBlank(each) || Letters.isInvisible(each) ? 0 : 1;
        }
        if (stops > 1) {
            return Gap.BREAK;
        }
        if (others > 0 || (hyphens > 0 && (blanks > 0 || stops > 0 || hyphens > 1))) {
            return Gap.OTHER;
        }
        return stops > 0 ? Gap.STOP : hyphens > 0 ? Gap.HYPHEN : Gap.BLANK;
    }

    private static boolean isBreak(int codePoint) {
        return codePoint == '!'
                || codePoint == '?'
                || codePoint == ':'
                || codePoint == ';'
                || codePoint == '…'
                || codePoint == '"'
                || codePoint == '•'
                || codePoint == '*'
                || (codePoint >= 0x201C && codePoint <= 0x201F)
                || codePoint == '«'
                || codePoint == '»';
    }
}
