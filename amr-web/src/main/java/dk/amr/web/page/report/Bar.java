package dk.amr.web.page.report;

import dk.amr.web.page.text.Figures;
import org.jspecify.annotations.Nullable;

/** A bar of a coverage table: how wide its two parts are, or nothing to draw at all. */
public record Bar(boolean isDrawn, String offered, String in, boolean hasOffered, boolean hasIn) {

    private static final Bar NOTHING = new Bar(false, "", "", false, false);

    static Bar of(@Nullable Integer eligible, @Nullable Integer offered, @Nullable Integer inNetwork) {
        if (eligible == null || offered == null || inNetwork == null || eligible == 0) {
            return NOTHING;
        }
        return new Bar(
                true, Figures.width(offered, eligible), Figures.width(inNetwork, eligible), offered > 0, inNetwork > 0);
    }
}
