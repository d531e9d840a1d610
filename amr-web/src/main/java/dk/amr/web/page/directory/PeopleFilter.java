package dk.amr.web.page.directory;

import dk.amr.domain.directory.PeopleQuery;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Sentence;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the address of the list of people holds: words, a role, membership, where to go on, and the way back.
 *
 * @param trail the cursors of the pages before this one, the first page's being empty
 */
public record PeopleFilter(
        String text,
        @Nullable MandateRole role,
        @Nullable Boolean isMember,
        @Nullable String cursor,
        List<String> trail) {

    private static final int PAGE = 50;
    private static final int LONGEST_TRAIL = 20;

    public PeopleFilter {
        trail = List.copyOf(trail);
    }

    public static Boolean member(String word) {
        return switch (word) {
            case "ja", "true" -> true;
            case "nej", "false" -> false;
            default ->
                throw new InvalidValue(
                        "filter-is-unknown", new Sentence("Vælg ja eller nej.", "Choose ja or nej, true or false."));
        };
    }

    public PeopleQuery query() {
        return new PeopleQuery(text, role, isMember, false, PAGE, cursor);
    }

    PeopleFilter with(@Nullable MandateRole newRole) {
        return new PeopleFilter(text, newRole, isMember, null, List.of());
    }

    PeopleFilter of(@Nullable Boolean membership) {
        return new PeopleFilter(text, role, membership, null, List.of());
    }

    PeopleFilter next(String next) {
        List<String> longer = new ArrayList<>(trail);
        longer.add(cursor == null ? "" : cursor);
        return new PeopleFilter(
                text, role, isMember, next, longer.subList(Math.max(0, longer.size() - LONGEST_TRAIL), longer.size()));
    }

    Optional<PeopleFilter> back() {
        if (cursor == null) {
            return Optional.empty();
        }
        String last = trail.isEmpty() ? "" : trail.getLast();
        List<String> shorter = trail.isEmpty() ? trail : trail.subList(0, trail.size() - 1);
        return Optional.of(new PeopleFilter(text, role, isMember, last.isEmpty() ? null : last, shorter));
    }

    boolean isEverybody() {
        return text.isEmpty() && role == null && isMember == null;
    }

    /** How many came before this page, when the way here is known. */
    int before() {
        return trail.size() * PAGE;
    }

    /** The address that shows this. */
    String address() {
        Stream<String> parts = Stream.of(
                        Stream.of(part("q", text)),
                        Stream.of(part("hverv", role == null ? "" : word(role))),
                        Stream.of(part("medlem", isMember == null ? "" : isMember ? "ja" : "nej")),
                        Stream.of(part("cursor", cursor == null ? "" : cursor)),
                        trail.stream().map(each -> part("spor", each.isEmpty() ? "~" : each)))
                .flatMap(each -> each);
        String query = parts.filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
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
