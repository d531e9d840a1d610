package dk.amr.web.page.search;

import dk.amr.domain.directory.ListWorkplaces;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.Paging;
import dk.amr.web.page.text.SearchText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every workplace that answers to a search. */
public record PlacesPage(
        String heading,
        String sought,
        List<PlaceRow> places,
        @Nullable String back,
        @Nullable String next) {

    public PlacesPage {
        places = List.copyOf(places);
    }

    public static PlacesPage of(String text, ListWorkplaces.Found found, Paging paging, Language language) {
        return new PlacesPage(
                SearchText.heading(text, 0, found.total(), 0, language),
                text,
                found.page().items().stream()
                        .map(line -> PlaceRow.of(line, language))
                        .toList(),
                paging.back(),
                paging.next(found.page().next()));
    }

    @Override
    public String toString() {
        return "PlacesPage";
    }
}
