package dk.amr.web.page.directory;

import dk.amr.domain.directory.PeopleOrder;
import dk.amr.domain.directory.PeopleQuery;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whom the address of the list of people asks for: words, a role, membership. */
public record PeopleFilter(
        String text, @Nullable MandateRole role, @Nullable Boolean isMember) {

    static final int PAGE = 50;

    public static Boolean member(String word) {
        return switch (word) {
            case "ja", "true" -> true;
            case "nej", "false" -> false;
            default ->
                throw new InvalidValue(
                        "filter-is-unknown", new Sentence("Vælg ja eller nej.", "Choose ja or nej, true or false."));
        };
    }

    public PeopleQuery query(PeopleOrder order, @Nullable String cursor) {
        return new PeopleQuery(text, role, isMember, false, order, PAGE, cursor);
    }

    PeopleFilter with(@Nullable MandateRole newRole) {
        return new PeopleFilter(text, newRole, isMember);
    }

    PeopleFilter of(@Nullable Boolean membership) {
        return new PeopleFilter(text, role, membership);
    }

    boolean isEverybody() {
        return text.isEmpty() && role == null && isMember == null;
    }

    /** The address that shows them. */
    public String address() {
        String query = Stream.of(
                        part("q", text),
                        part("hverv", role == null ? "" : word(role)),
                        part("medlem", isMember == null ? "" : isMember ? "ja" : "nej"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "/personer" : "/personer?" + query;
    }

    /** The role as it stands in the address. */
    public static String word(MandateRole role) {
        return role.title().danish().toLowerCase(Locale.ROOT);
    }

    private static String part(String name, String value) {
        return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "PeopleFilter";
    }
}
