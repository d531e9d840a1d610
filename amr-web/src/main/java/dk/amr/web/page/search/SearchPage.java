package dk.amr.web.page.search;

import dk.amr.domain.directory.ListPeople;
import dk.amr.domain.directory.ListWorkplaces;
import dk.amr.domain.offer.look.NetworkLine;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.directory.PersonRow;
import dk.amr.web.page.network.NetworkListPage;
import dk.amr.web.page.text.SearchLabel;
import dk.amr.web.page.text.SearchText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What answers to a search: some people, some workplaces, and the networks, each with the way to all of them where
 * there are more.
 */
public record SearchPage(
        String heading,
        String sought,
        List<PersonRow> people,
        @Nullable More morePeople,
        List<PlaceRow> places,
        @Nullable More morePlaces,
        List<NetworkListPage.Row> networks) {

    /** The way to all of one kind. */
    public record More(String href, String words) {}

    /** What was found; the networks whose pages the one who looks may open are told by {@code isOpen}. */
    public record Found(
            ListPeople.Found people,
            ListWorkplaces.Found places,
            List<NetworkLine> networks,
            Predicate<NetworkLine> isOpen) {

        public Found {
            networks = List.copyOf(networks);
        }

        @Override
        public String toString() {
            return "Found";
        }
    }

    public SearchPage {
        people = List.copyOf(people);
        places = List.copyOf(places);
        networks = List.copyOf(networks);
    }

    /** The page before anything is sought. */
    public static SearchPage blank(Language language) {
        return new SearchPage(
                SearchLabel.SEARCH_IN_THE_KREDS.in(language), "", List.of(), null, List.of(), null, List.of());
    }

    public static SearchPage of(String text, Found found, LocalDate day, Language language) {
        int people = found.people().total();
        int places = found.places().total();
        List<PersonRow> shownPeople = found.people().page().items().stream()
                .map(line -> PersonRow.of(line, day, language))
                .toList();
        List<PlaceRow> shownPlaces = found.places().page().items().stream()
                .map(line -> PlaceRow.of(line, language))
                .toList();
        return new SearchPage(
                SearchText.heading(text, people, places, found.networks().size(), language),
                text,
                shownPeople,
                people > shownPeople.size()
                        ? new More("/personer?q=" + encoded(text), SearchText.allPeople(people, language))
                        : null,
                shownPlaces,
                places > shownPlaces.size()
                        ? new More("/soeg/arbejdspladser?q=" + encoded(text), SearchText.allPlaces(places, language))
                        : null,
                found.networks().stream()
                        .map(line -> NetworkListPage.row(line, found.isOpen().test(line), day, language))
                        .toList());
    }

    public boolean isBlank() {
        return sought.isEmpty();
    }

    public boolean isEmpty() {
        return people.isEmpty() && places.isEmpty() && networks.isEmpty();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "SearchPage";
    }
}
