package dk.amr.cli.installation;

import java.util.Locale;

/** A manual page in the language of man(7). */
final class Roff {

    private final StringBuilder text = new StringBuilder();

    Roff(String name) {
        text.append("'\\\" -*- coding: UTF-8 -*-\n");
        request(".TH", name.toUpperCase(Locale.ROOT), "1", "", "amr", "amr");
        // neither words broken at the end of a line nor lines spread out, for names and options are to be copied
        text.append(".nh\n.ad l\n");
    }

    void section(String heading) {
        request(".SH", heading);
    }

    void subsection(String heading) {
        request(".SS", heading);
    }

    /** What the page is about, as whatis(1) reads it. */
    void name(String name, String what) {
        text.append(escaped(name)).append(" \\- ").append(escaped(what)).append('\n');
    }

    void synopsis(String usage) {
        text.append(".PP\n");
        request(".B", usage);
    }

    void paragraph(String words) {
        text.append(".PP\n");
        line(words);
    }

    /** A word that is explained, and what it means. */
    void item(String term, String meaning) {
        text.append(".TP\n");
        request(".B", term);
        line(meaning);
    }

    void line(String words) {
        text.append(escaped(words)).append('\n');
    }

    String text() {
        return text.toString();
    }

    private void request(String name, String... arguments) {
        text.append(name);
        for (String argument : arguments) {
            text.append(" \"").append(escaped(argument).replace("\"", "\\(dq")).append('"');
        }
        text.append('\n');
    }

    private static String escaped(String words) {
        String safe = words.replace("\\", "\\e")
                .replace("-", "\\-")
                .replace("~", "\\(ti")
                .replace("^", "\\(ha");
        return safe.startsWith(".") || safe.startsWith("'") ? "\\&" + safe : safe;
    }
}
