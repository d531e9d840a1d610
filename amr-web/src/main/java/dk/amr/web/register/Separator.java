package dk.amr.web.register;

import java.io.BufferedReader;
import java.io.IOException;

/** Finds out from the heading what stands between the cells of a file. */
final class Separator {

    private static final String CANDIDATES = ";,\t";
    private static final int LONGEST_HEADING = 1 << 16;

    private Separator() {}

    /**
     * The one that the first line has most of outside quotes; leaves the text where it was, but for a {@code sep=}
     * line.
     */
    static char of(BufferedReader text) throws IOException {
        String line = peek(text);
        if (line.matches("(?i)sep=.")) {
            text.readLine();
            return line.charAt(4);
        }
        long[] counts = CANDIDATES.chars().mapToLong(each -> count(line, each)).toArray();
        int most = 0;
        for (int place = 1; place < counts.length; place++) {
            most = counts[place] > counts[most] ? place : most;
        }
        return CANDIDATES.charAt(most);
    }

    private static String peek(BufferedReader text) throws IOException {
        StringBuilder line = new StringBuilder();
        text.mark(LONGEST_HEADING);
        int next = text.read();
        while (next >= 0 && next != '\n' && next != '\r' && line.length() < LONGEST_HEADING - 1) {
            line.append((char) next);
            next = text.read();
        }
        text.reset();
        return line.toString();
    }

    private static long count(String line, int separator) {
        return line.replaceAll("\"[^\"]*\"", "")
                .chars()
                .filter(each -> each == separator)
                .count();
    }
}
