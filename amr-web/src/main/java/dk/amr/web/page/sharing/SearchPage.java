package dk.amr.web.page.sharing;

import dk.amr.domain.meeting.sharing.room.SharedEntry;
import dk.amr.domain.shared.Language;
import dk.amr.web.http.Form;
import dk.amr.web.page.DeedPage;
import dk.amr.web.page.Field;
import dk.amr.web.page.FormView;
import dk.amr.web.page.text.SharingLabel;
import dk.amr.web.page.text.SharingText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Looking for words in what was shared in a network.
 *
 * @param found how much there was; absent before anything was looked for
 */
public record SearchPage(
        DeedPage.Matter matter,
        FormView errors,
        List<Field> fields,
        @Nullable String found,
        List<EntryCard> entries) {

    /** The names of the fields. */
    public static final String WORDS = "ord";

    public static final String FROM = "fra";
    public static final String THROUGH = "til";

    public SearchPage {
        fields = List.copyOf(fields);
        entries = List.copyOf(entries);
    }

    /** With what was found, where something was looked for. */
    public static SearchPage of(String network, Form form, @Nullable List<SharedEntry> found, Language language) {
        return new SearchPage(
                new DeedPage.Matter(
                        List.of(
                                new DeedPage.Crumb("/netvaerk", SharingLabel.NETWORKS.in(language)),
                                new DeedPage.Crumb("/netvaerk/" + network, SharingLabel.THE_NETWORK.in(language))),
                        SharingLabel.SEARCH_THE_NETWORK.in(language),
                        SharingLabel.SEARCH_LEAD.in(language)),
                FormView.of(form, language),
                List.of(
                        Field.text(form, WORDS, SharingLabel.WORDS_TO_FIND, language)
                                .required(),
                        Field.day(form, FROM, SharingLabel.FROM_DAY, language).required(),
                        Field.day(form, THROUGH, SharingLabel.THROUGH_DAY, language)
                                .required()),
                found == null ? null : SharingText.found(found.size(), language),
                found == null
                        ? List.of()
                        : found.stream()
                                .map(entry -> EntryCard.found(entry, language))
                                .toList());
    }

    @Override
    public String toString() {
        return "SearchPage";
    }
}
