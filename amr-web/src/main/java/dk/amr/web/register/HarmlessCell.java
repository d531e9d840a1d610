package dk.amr.web.register;

/** Keeps a spreadsheet from taking a cell for a formula, by the apostrophe that spreadsheets themselves use. */
final class HarmlessCell {

    // the last four are the full-width forms, which some spreadsheets read as the plain ones
    private static final String FORMULA_STARTS = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private HarmlessCell() {}

    static String of(String text) {
        return isRisky(text) ? "'" + text : text;
    }

    private static boolean isRisky(String text) {
        int place = 0;
        while (place < text.length() && isUnseen(text.charAt(place))) {
            if (Character.isISOControl(text.charAt(place))) {
                return true;
            }
            place++;
        }
        return place < text.length() && FORMULA_STARTS.indexOf(text.charAt(place)) >= 0;
    }

    private static boolean isUnseen(char character) {
        return Character.isISOControl(character)
                || Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }
}
