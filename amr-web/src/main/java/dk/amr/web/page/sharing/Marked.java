package dk.amr.web.page.sharing;

import dk.amr.domain.guard.Finding;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.text.SharingText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of what somebody typed, with what the guard found in it marked. */
public record Marked(List<Piece> pieces) {

    /** Some of the text; what it tells of somebody is absent where it tells nothing. */
    public record Piece(String text, @Nullable String kind) {

        @Override
        public String toString() {
            return "Piece";
        }
    }

    public Marked {
        pieces = List.copyOf(pieces);
    }

    /** The places are counted in code points; where two overlap, the first one counts. */
    static Marked of(String text, List<Finding> findings, Language language) {
        int[] points = text.codePoints().toArray();
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (Finding finding : findings.stream()
                .sorted(Comparator.comparingInt(Finding::start))
                .toList()) {
            int end = Math.min(finding.end(), points.length);
            if (finding.start() < done || end <= finding.start()) {
                continue;
            }
            add(pieces, points, done, finding.start(), null);
            add(pieces, points, finding.start(), end, SharingText.kind(finding.kind(), language));
            done = end;
        }
        add(pieces, points, done, points.length, null);
        return new Marked(pieces);
    }

    private static void add(List<Piece> pieces, int[] points, int from, int to, @Nullable String kind) {
        if (from < to) {
            pieces.add(new Piece(new String(points, from, to - from), kind));
        }
    }

    @Override
    public String toString() {
        return "Marked";
    }
}
