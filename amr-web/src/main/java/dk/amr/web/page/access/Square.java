package dk.amr.web.page.access;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code, to be drawn in the page itself.
 *
 * @param width in modules, with the empty margin around it that readers want
 * @param path the dark modules, as an SVG path
 */
public record Square(int width, String path) {

    private static final int MARGIN = 4;

    public static Square of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + MARGIN)
                            .append(' ')
                            .append(y + MARGIN)
                            .append("h1v1h-1z");
                }
            }
        }
        return new Square(code.size + 2 * MARGIN, path.toString());
    }

    @Override
    public String toString() {
        return "Square";
    }
}
