package dk.amr.web.page.sharing;

import dk.amr.domain.confidentiality.Audience;
import dk.amr.domain.confidentiality.Circle;
import dk.amr.domain.meeting.sharing.room.RoomView;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.http.Form;
import dk.amr.web.page.Asked;
import dk.amr.web.page.Choice;
import dk.amr.web.page.Tick;
import dk.amr.web.page.text.SharingLabel;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where an author says who may read.
 *
 * @param colleagues those who were there, each with a tick for keeping them out
 * @param elsewhere those of the network who were not
 * @param others kept out before, and not among those shown
 */
public record ReadersFields(
        List<Choice> audiences,
        @Nullable String error,
        List<Choice> colleagues,
        List<Choice> elsewhere,
        List<String> others,
        Tick successors) {

    /** The names of the fields. */
    public static final String AUDIENCE = "laesere";

    public static final String EXCLUDED = "uden";
    public static final String SUCCESSORS = "senere";

    public ReadersFields {
        audiences = List.copyOf(audiences);
        colleagues = List.copyOf(colleagues);
        elsewhere = List.copyOf(elsewhere);
        others = List.copyOf(others);
    }

    /** As far as somebody has filled them in; whom he may neither see nor kept out already is not carried on. */
    public static ReadersFields of(
            Form form, List<RoomView.Colleague> colleagues, Set<UUID> already, Language language) {
        Set<String> shown = colleagues.stream()
                .map(each -> each.person().value().toString())
                .collect(Collectors.toSet());
        List<String> kept = form.texts(EXCLUDED);
        return new ReadersFields(
                Arrays.stream(Audience.values())
                        .map(each -> audience(each, form, language))
                        .toList(),
                Optional.ofNullable(form.error(AUDIENCE))
                        .map((Sentence why) -> why.in(language))
                        .orElse(null),
                colleagues.stream()
                        .filter(RoomView.Colleague::wasThere)
                        .map(each -> colleague(each, kept))
                        .toList(),
                colleagues.stream()
                        .filter(each -> !each.wasThere())
                        .map(each -> colleague(each, kept))
                        .toList(),
                already.stream()
                        .map(UUID::toString)
                        .filter(each -> kept.contains(each) && !shown.contains(each))
                        .toList(),
                Tick.of(form, SUCCESSORS, SharingLabel.SUCCESSORS, SharingLabel.SUCCESSORS_WHY, language));
    }

    /** What they ask, and the words of each answer. */
    List<Asked> asked(Language language) {
        List<Choice> people =
                Stream.concat(colleagues.stream(), elsewhere.stream()).toList();
        return List.of(
                Asked.of(AUDIENCE, SharingLabel.WHO_MAY_READ.in(language), audiences),
                Asked.of(EXCLUDED, SharingLabel.KEEP_OUT.in(language), people),
                Asked.of(
                        SUCCESSORS,
                        SharingLabel.SUCCESSORS.in(language),
                        List.of(new Choice("ja", SharingLabel.YES.in(language), null, false))));
    }

    /** What stands in them where nobody has chosen yet. */
    public static Map<String, List<String>> first() {
        return Map.of(AUDIENCE, List.of(code(Audience.PRESENT)));
    }

    /** What stands in them for that circle. */
    public static Map<String, List<String>> of(Circle circle) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put(AUDIENCE, List.of(code(circle.audience())));
        fields.put(EXCLUDED, circle.excluded().stream().map(UUID::toString).toList());
        fields.put(SUCCESSORS, List.of(circle.isOpenToSuccessors() ? "ja" : ""));
        return fields;
    }

    private static Choice audience(Audience audience, Form form, Language language) {
        SharingLabel why = audience == Audience.PRESENT ? SharingLabel.PRESENT_WHY : SharingLabel.WHOLE_WHY;
        String code = code(audience);
        return new Choice(
                code,
                audience.title().in(language),
                why.in(language),
                form.text(AUDIENCE).equals(code));
    }

    private static Choice colleague(RoomView.Colleague colleague, List<String> kept) {
        String id = colleague.person().value().toString();
        return new Choice(id, colleague.name().full(), null, kept.contains(id));
    }

    private static String code(Audience audience) {
        return audience.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return "ReadersFields";
    }
}
