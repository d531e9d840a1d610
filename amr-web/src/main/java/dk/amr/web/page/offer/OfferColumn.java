package dk.amr.web.page.offer;

import dk.amr.domain.offer.look.OfferOrder;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.page.Sorting;
import dk.amr.web.page.text.Label;
import dk.amr.web.page.text.OfferLabel;
import java.util.List;

/** The columns by which a list of offers can stand: by itself the newest comes first. */
public final class OfferColumn {

    private static final String NAME = "navn";
    private static final String GROUP = "kommunegruppe";

    private OfferColumn() {}

    /** The order that the address of a page asks for; the newest first where it asks for none that there is. */
    public static OfferOrder order(Sorting sorting) {
        return switch (sorting.column()) {
            case NAME -> new OfferOrder(OfferOrder.By.NAME, sorting.isBackwards());
            case GROUP -> new OfferOrder(OfferOrder.By.KOMMUNEGRUPPE, sorting.isBackwards());
            default -> new OfferOrder(OfferOrder.By.SENT, !sorting.isBackwards());
        };
    }

    /** The order that a script asks for, such as {@code -sentOn}; refused where there is none. */
    public static OfferOrder order(String text) {
        Sorting asked = Sorting.of("", text);
        return switch (asked.column()) {
            case "sentOn" -> new OfferOrder(OfferOrder.By.SENT, asked.isBackwards());
            case "name" -> new OfferOrder(OfferOrder.By.NAME, asked.isBackwards());
            case "kommunegruppe" -> new OfferOrder(OfferOrder.By.KOMMUNEGRUPPE, asked.isBackwards());
            default ->
                throw new InvalidValue(
                        "order-is-unknown",
                        new Sentence(
                                "Vælg sentOn, name eller kommunegruppe, med - foran for omvendt.",
                                "Choose sentOn, name or kommunegruppe, after a - for the other way round."));
        };
    }

    static List<Sorting.Head> heads(Sorting sorting, Language language) {
        return List.of(
                sorting.head(NAME, Label.NAME, false, language),
                sorting.head(GROUP, Label.KOMMUNEGRUPPE, false, language),
                sorting.lastFirst(OfferLabel.SENT, language),
                Sorting.plain(OfferLabel.STATE, language));
    }
}
