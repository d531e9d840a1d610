package dk.amr.web.page.offer;

import dk.amr.domain.offer.look.OfferLine;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Page;
import dk.amr.web.page.FilterWord;
import dk.amr.web.page.Paging;
import dk.amr.web.page.Sorting;
import dk.amr.web.page.text.OfferLabel;
import dk.amr.web.page.text.OfferText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Offers that stand in one way. */
public record OfferListPage(
        String heading,
        List<FilterWord> filters,
        List<Sorting.Head> heads,
        List<OfferRow> offers,
        @Nullable String hint,
        @Nullable String back,
        @Nullable String next) {

    public OfferListPage {
        filters = List.copyOf(filters);
        heads = List.copyOf(heads);
        offers = List.copyOf(offers);
    }

    public static OfferListPage of(
            Page<OfferLine> found,
            OfferFilter filter,
            Sorting sorting,
            Paging paging,
            OfferDeeds deeds,
            boolean maySendAll,
            LocalDate day,
            Language language) {
        Optional<Integer> all = paging.isFirst() && found.next() == null
                ? Optional.of(found.items().size())
                : Optional.empty();
        return new OfferListPage(
                OfferText.listHeading(filter.label(), all, language),
                filters(filter, sorting, maySendAll, language),
                OfferColumn.heads(sorting, language),
                found.items().stream()
                        .map(line -> OfferRow.of(line, deeds, day, language))
                        .toList(),
                filter == OfferFilter.OPEN && deeds.mayWithdraw() && deeds.maySend()
                        ? OfferLabel.ADDRESS_IS_ANOTHER.in(language)
                        : null,
                paging.back(),
                paging.next(found.next()));
    }

    /**
     * The words to choose among, which lead to lists that stand the same way; first those who are to have an offer, for
     * those who may send.
     */
    static List<FilterWord> filters(
            @Nullable OfferFilter chosen, Sorting sorting, boolean maySendAll, Language language) {
        List<FilterWord> words = new ArrayList<>();
        if (maySendAll) {
            words.add(new FilterWord("/tilbud", OfferLabel.TO_HAVE_ONE.in(language), chosen == null));
        }
        for (OfferFilter filter : OfferFilter.values()) {
            words.add(new FilterWord(
                    sorting.appliedTo(filter.address()), filter.label().in(language), filter == chosen));
        }
        return words;
    }
}
