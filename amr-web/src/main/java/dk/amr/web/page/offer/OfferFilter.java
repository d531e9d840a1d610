package dk.amr.web.page.offer;

import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.page.FilterWord;
import dk.amr.web.page.text.OfferLabel;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which offers a list shows, by a word in the address. */
public enum OfferFilter {
    OPEN("aabne", "SENT", OfferLabel.OPEN),
    ACCEPTED("ja", "ACCEPTED", OfferLabel.ACCEPTED),
    DECLINED("nej", "DECLINED", OfferLabel.DECLINED),
    EXPIRED("uden-svar", "EXPIRED", OfferLabel.EXPIRED),
    WITHDRAWN("trukket-tilbage", "WITHDRAWN", OfferLabel.WITHDRAWN),
    ALL("alle", null, OfferLabel.ALL);

    private final String word;
    private final @Nullable String code;
    private final OfferLabel label;

    OfferFilter(String word, @Nullable String code, OfferLabel label) {
        this.word = word;
        this.code = code;
        this.label = label;
    }

    /** The state of the domain that it picks out; absent for all. */
    public @Nullable String code() {
        return code;
    }

    public OfferLabel label() {
        return label;
    }

    public String address() {
        return "/tilbud?tilstand=" + word;
    }

    /** By the word in the address of a page; refused where there is none. */
    public static OfferFilter ofWord(String text) {
        return first(filter -> filter.word.equals(text)).orElseThrow(FilterWord::unknown);
    }

    /** By the state, as scripts tell it; refused where there is none. */
    public static OfferFilter ofCode(String text) {
        return first(filter -> text.equals(filter.code))
                .orElseThrow(() -> new InvalidValue(
                        "offer-state-is-unknown",
                        new Sentence(
                                "Vælg SENT, ACCEPTED, DECLINED, EXPIRED eller WITHDRAWN.",
                                "Choose SENT, ACCEPTED, DECLINED, EXPIRED or WITHDRAWN.")));
    }

    private static Optional<OfferFilter> first(Predicate<OfferFilter> fits) {
        return Arrays.stream(values()).filter(fits).findFirst();
    }
}
