package dk.amr.web.page.directory;

import dk.amr.domain.directory.MandateLine;
import dk.amr.domain.directory.PersonLine;
import dk.amr.domain.mandate.MandateState;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.text.PeopleText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A person in a list: one line, with chips for what differs from the usual. */
public record PersonRow(
        String href,
        String name,
        String roles,
        String workplace,
        String kommunegruppe,
        @Nullable Until until,
        List<String> chips) {

    /** A last day, for machines and for people. */
    public record Until(String iso, String words) {}

    public PersonRow {
        chips = List.copyOf(chips);
    }

    public static PersonRow of(PersonLine line, LocalDate day, Language language) {
        return row(line.id().value().toString(), line.name().full(), line.mandates(), line.isMember(), day, language);
    }

    /** The mandates of one person, as one line. */
    static PersonRow of(List<MandateLine> ofPerson, LocalDate day, Language language) {
        MandateLine first = ofPerson.getFirst();
        String id = first.mandate().person().value().toString();
        return row(id, first.person().full(), ofPerson, first.isMember(), day, language);
    }

    private static PersonRow row(
            String id, String name, List<MandateLine> mandates, boolean isMember, LocalDate day, Language language) {
        return new PersonRow(
                "/personer/" + id,
                name,
                language.and(roles(mandates, language)),
                language.and(
                        distinct(mandates.stream().map(line -> line.workplace().value()))),
                language.and(distinct(mandates.stream()
                        .flatMap(line -> Optional.ofNullable(line.kommunegruppe()).stream())
                        .map(group -> group.value()))),
                until(mandates, language),
                chips(mandates, isMember, day, language));
    }

    private static @Nullable Until until(List<MandateLine> mandates, Language language) {
        return mandates.stream()
                .flatMap(line -> line.mandate().lastDay().stream())
                .min(Comparator.naturalOrder())
                .map(last ->
                        new Until(last.toString(), DayInWords.brief(last, language) + of(last, mandates, language)))
                .orElse(null);
    }

    /** Which of several mandates runs out on the day, where they are not all of a kind and do not all run out then. */
    private static String of(LocalDate last, List<MandateLine> mandates, Language language) {
        List<MandateLine> first = mandates.stream()
                .filter(line -> line.mandate().lastDay().filter(last::equals).isPresent())
                .toList();
        return first.size() == mandates.size() || roles(mandates, language).size() == 1
                ? ""
                : " (" + language.and(roles(first, language)) + ")";
    }

    private static List<String> roles(List<MandateLine> mandates, Language language) {
        return distinct(mandates.stream()
                .sorted(Comparator.comparing(line -> line.mandate().seat().role()))
                .map(line -> line.mandate().seat().role().title().in(language)));
    }

    private static List<String> chips(List<MandateLine> mandates, boolean isMember, LocalDate day, Language language) {
        List<String> chips = new ArrayList<>();
        mandates.stream()
                .map(line -> line.mandate().stateOn(day))
                .filter(state -> state == MandateState.LONG_ABSENCE
                        || state == MandateState.UPCOMING
                        || state == MandateState.REPORTED)
                .distinct()
                .forEach(state -> chips.add(state.title().in(language)));
        boolean represents =
                mandates.stream().anyMatch(line -> line.mandate().seat().role().isRepresentative());
        if (!isMember && represents) {
            chips.add(PeopleText.notMember(language));
        }
        return chips;
    }

    private static List<String> distinct(Stream<String> words) {
        return words.distinct().collect(Collectors.toList());
    }

    @Override
    public String toString() {
        return "PersonRow";
    }
}
