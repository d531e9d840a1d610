package dk.amr.web.correspondence;

/** Long lines go on behind a blank on the next: at most 75 octets of UTF-8 on each, and no letter is cut in two. */
final class Folding {

    private static final int WIDEST = 75;

    private Folding() {}

    static String of(String text) {
        StringBuilder folded = new StringBuilder();
        int width = 0;
        for (int letter : text.codePoints().toArray()) {
            boolean endsLine = letter == '\r' || letter == '\n';
            if (!endsLine && width + octets(letter) > WIDEST) {
                folded.append("\r\n ");
                width = 1;
            }
            folded.appendCodePoint(letter);
            width = endsLine ? 0 : width + octets(letter);
        }
        return folded.toString();
    }

    private static int octets(int letter) {
        if (letter < 0x80) {
            return 1;
        }
        if (letter < 0x800) {
            return 2;
        }
        return letter < 0x10000 ? 3 : 4;
    }
}
