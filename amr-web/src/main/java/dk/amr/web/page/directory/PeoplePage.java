package dk.amr.web.page.directory;

import dk.amr.domain.directory.ListPeople;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.FilterWord;
import dk.amr.web.page.Paging;
import dk.amr.web.page.Sorting;
import dk.amr.web.page.text.PeopleText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of people: who is sought, who was found, and the ways on. */
public record PeoplePage(
        String heading,
        @Nullable String lead,
        String sought,
        @Nullable String role,
        @Nullable String member,
        List<FilterWord> roles,
        List<FilterWord> memberships,
        String order,
        List<Sorting.Head> heads,
        String range,
        List<PersonRow> people,
        @Nullable String back,
        @Nullable String next,
        boolean isFiltered) {

    public PeoplePage {
        roles = List.copyOf(roles);
        memberships = List.copyOf(memberships);
        heads = List.copyOf(heads);
        people = List.copyOf(people);
    }

    public static PeoplePage of(
            ListPeople.Found found,
            PeopleFilter filter,
            Sorting sorting,
            Paging paging,
            LocalDate day,
            Language language) {
        List<PersonRow> rows = found.page().items().stream()
                .map(line -> PersonRow.of(line, day, language))
                .toList();
        return new PeoplePage(
                PeopleText.heading(found.total(), filter.text(), filter.role(), filter.isMember(), language),
                filter.role() == null ? null : PeopleText.whoIsLeftOut(language),
                filter.text(),
                filter.role() == null ? null : PeopleFilter.word(filter.role()),
                filter.isMember() == null ? null : filter.isMember() ? "ja" : "nej",
                roles(filter, sorting, language),
                memberships(filter, sorting, language),
                sorting.value(),
                PeopleColumn.heads(sorting, language),
                PeopleText.range(
                        PeopleText.order(PeopleColumn.of(sorting).inWords(language), sorting.isBackwards(), language),
                        paging.trail().size() * PeopleFilter.PAGE + 1,
                        rows.size(),
                        found.total(),
                        language),
                rows,
                paging.back(),
                paging.next(found.page().next()),
                !filter.isEverybody());
    }

    private static List<FilterWord> roles(PeopleFilter filter, Sorting sorting, Language language) {
        List<FilterWord> choices = new ArrayList<>();
        choices.add(choice(filter.with(null), sorting, PeopleText.all(language), filter.role() == null));
        for (MandateRole role : MandateRole.values()) {
            choices.add(choice(filter.with(role), sorting, PeopleText.plural(role, language), filter.role() == role));
        }
        return choices;
    }

    private static List<FilterWord> memberships(PeopleFilter filter, Sorting sorting, Language language) {
        Boolean chosen = filter.isMember();
        return List.of(
                choice(filter.of((Boolean) null), sorting, PeopleText.all(language), chosen == null),
                choice(filter.of(Boolean.TRUE), sorting, PeopleText.members(language), Boolean.TRUE.equals(chosen)),
                choice(filter.of(Boolean.FALSE), sorting, PeopleText.others(language), Boolean.FALSE.equals(chosen)));
    }

    /** Others, standing the same way. */
    private static FilterWord choice(PeopleFilter filter, Sorting sorting, String word, boolean isChosen) {
        return new FilterWord(sorting.appliedTo(filter.address()), word, isChosen);
    }

    @Override
    public String toString() {
        return "PeoplePage";
    }
}
