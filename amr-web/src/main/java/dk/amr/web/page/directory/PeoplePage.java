package dk.amr.web.page.directory;

import dk.amr.domain.directory.ListPeople;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.text.PeopleText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of people: who is sought, who was found, and the ways on. */
public record PeoplePage(
        String heading,
        String sought,
        @Nullable String role,
        @Nullable String member,
        List<Choice> roles,
        List<Choice> memberships,
        String range,
        List<PersonRow> people,
        @Nullable String back,
        @Nullable String next,
        boolean isFiltered) {

    /** A word of a filter, and where it leads. */
    public record Choice(String href, String word, boolean isChosen) {}

    public PeoplePage {
        roles = List.copyOf(roles);
        memberships = List.copyOf(memberships);
        people = List.copyOf(people);
    }

    public static PeoplePage of(ListPeople.Found found, PeopleFilter filter, LocalDate day, Language language) {
        List<PersonRow> rows = found.page().items().stream()
                .map(line -> PersonRow.of(line, day, language))
                .toList();
        return new PeoplePage(
                PeopleText.heading(found.total(), filter.text(), filter.role(), filter.isMember(), language),
                filter.text(),
                filter.role() == null ? null : PeopleFilter.word(filter.role()),
                filter.isMember() == null ? null : filter.isMember() ? "ja" : "nej",
                roles(filter, language),
                memberships(filter, language),
                PeopleText.range(filter.before() + 1, rows.size(), found.total(), language),
                rows,
                filter.back().map(PeopleFilter::address).orElse(null),
                found.page()
                        .nextCursor()
                        .map(cursor -> filter.next(cursor).address())
                        .orElse(null),
                !filter.isEverybody());
    }

    private static List<Choice> roles(PeopleFilter filter, Language language) {
        List<Choice> choices = new ArrayList<>();
        choices.add(new Choice(filter.with(null).address(), PeopleText.all(language), filter.role() == null));
        for (MandateRole role : MandateRole.values()) {
            choices.add(
                    new Choice(filter.with(role).address(), PeopleText.plural(role, language), filter.role() == role));
        }
        return choices;
    }

    private static List<Choice> memberships(PeopleFilter filter, Language language) {
        Boolean chosen = filter.isMember();
        return List.of(
                new Choice(filter.of((Boolean) null).address(), PeopleText.all(language), chosen == null),
                new Choice(
                        filter.of(Boolean.TRUE).address(), PeopleText.members(language), Boolean.TRUE.equals(chosen)),
                new Choice(
                        filter.of(Boolean.FALSE).address(), PeopleText.others(language), Boolean.FALSE.equals(chosen)));
    }

    @Override
    public String toString() {
        return "PeoplePage";
    }
}
