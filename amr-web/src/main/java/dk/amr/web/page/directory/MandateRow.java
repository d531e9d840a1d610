package dk.amr.web.page.directory;

import dk.amr.domain.directory.PersonView;
import dk.amr.domain.mandate.ElectionKind;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateState;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.text.PersonText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A mandate in the table on a person's page, with the ways to change it. */
public record MandateRow(
        String role,
        String place,
        boolean isNow,
        String fromIso,
        String from,
        @Nullable String untilIso,
        String until,
        String kind,
        @Nullable String chip,
        List<MandateWay> ways,
        List<MandateWay> more) {

    /** As many ways as stand side by side; of more, the rest stands behind a word. */
    private static final int ABREAST = 3;

    public MandateRow {
        ways = List.copyOf(ways);
        more = List.copyOf(more);
    }

    static MandateRow of(
            PersonView.MandateView view, PersonView person, PersonDeeds deeds, LocalDate day, Language language) {
        Mandate mandate = view.mandate();
        MandateState state = mandate.stateOn(day);
        boolean isNow = state == MandateState.ACTIVE || state == MandateState.LONG_ABSENCE;
        List<MandateWay> ways = MandateWay.of(mandate, person, deeds, day, language);
        int abreast = ways.size() > ABREAST ? ABREAST - 1 : ways.size();
        return new MandateRow(
                mandate.seat().role().title().in(language),
                PersonText.place(view, language),
                isNow,
                mandate.startsOn().toString(),
                DayInWords.day(mandate.startsOn(), language),
                mandate.lastDay().map(LocalDate::toString).orElse(null),
                mandate.lastDay()
                        .map(last -> DayInWords.day(last, language))
                        .orElseGet(() -> PersonText.untilFurtherNotice(language)),
                Optional.ofNullable(mandate.election().kind())
                        .map(ElectionKind::title)
                        .map(title -> title.in(language))
                        .orElse(""),
                state == MandateState.ACTIVE || state == MandateState.EXPIRED ? null : chip(mandate, state, language),
                ways.subList(0, abreast),
                ways.subList(abreast, ways.size()));
    }

    private static String chip(Mandate mandate, MandateState state, Language language) {
        if (mandate.rejectedFor() != null) {
            return state.title().in(language) + ": "
                    + mandate.rejectedFor().title().in(language);
        }
        return mandate.ending() != null && state == MandateState.ENDED
                ? mandate.ending().reason().title().in(language)
                : state.title().in(language);
    }

    @Override
    public String toString() {
        return "MandateRow";
    }
}
