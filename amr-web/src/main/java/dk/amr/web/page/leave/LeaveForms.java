package dk.amr.web.page.leave;

import dk.amr.domain.meeting.leave.LeaveLine;
import dk.amr.domain.meeting.leave.LeaveState;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.http.Form;
import dk.amr.web.page.Choice;
import dk.amr.web.page.Field;
import dk.amr.web.page.FormView;
import dk.amr.web.page.Tick;
import dk.amr.web.page.text.LeaveLabel;
import dk.amr.web.page.text.LeaveText;
import dk.amr.web.page.text.MandateText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The two forms on the page: a wish, and what came of it. Those who may do neither see no form.
 *
 * @param names what both suggest
 */
public record LeaveForms(@Nullable Wish wish, @Nullable Outcome outcome, List<String> names) {

    /** The names of the fields. */
    public static final String PERSON = "person";

    public static final String HOURS = "timer";
    public static final String LEADER = "leder";
    public static final String ANSWERED_PERSON = "svar-person";
    public static final String ANSWER = "svar";
    public static final String ANSWERED_HOURS = "svar-timer";

    /** The id of the names that the fields suggest. */
    public static final String NAMES = "inviterede";

    /**
     * A wish.
     *
     * @param withoutConsent whom no leader may hear of, in a sentence
     */
    public record Wish(
            FormView errors,
            Field person,
            Field hours,
            Tick leader,
            @Nullable String withoutConsent) {}

    /** What came of one. */
    public record Outcome(
            FormView errors,
            Field person,
            List<Choice> answers,
            @Nullable String answerError,
            Field hours) {

        public Outcome {
            answers = List.copyOf(answers);
        }
    }

    /** As far as somebody has filled them in. */
    public record Typed(Form wish, Form outcome) {

        public static Typed nothing() {
            return new Typed(new Form(Map.of()), new Form(Map.of()));
        }

        public int status() {
            return Math.max(wish.status(), outcome.status());
        }
    }

    public LeaveForms {
        names = List.copyOf(names);
    }

    static LeaveForms of(List<LeaveLine> lines, LeaveDeeds deeds, Typed typed, Language language) {
        return new LeaveForms(
                deeds.mayRequest() ? wish(lines, typed.wish(), language) : null,
                deeds.mayRecord() ? outcome(typed.outcome(), language) : null,
                lines.stream().map(line -> line.name().full()).toList());
    }

    private static Wish wish(List<LeaveLine> lines, Form form, Language language) {
        return new Wish(
                FormView.of(form, language),
                person(form, PERSON, language),
                Field.text(form, HOURS, LeaveLabel.HOURS, language)
                        .hinted(LeaveLabel.HOURS_HINT, language)
                        .required(),
                Tick.of(form, LEADER, LeaveLabel.ASK_THE_LEADER, LeaveLabel.ASK_THE_LEADER_WHY, language),
                LeaveText.withoutConsent(lines, language).orElse(null));
    }

    private static Outcome outcome(Form form, Language language) {
        return new Outcome(
                FormView.of(form, language),
                person(form, ANSWERED_PERSON, language),
                Arrays.stream(LeaveState.values())
                        .filter(LeaveState::isOutcome)
                        .map(state -> new Choice(
                                code(state),
                                MandateText.capital(state.title().in(language)),
                                null,
                                code(state).equals(form.text(ANSWER))))
                        .toList(),
                Optional.ofNullable(form.error(ANSWER))
                        .map((Sentence why) -> why.in(language))
                        .orElse(null),
                Field.text(form, ANSWERED_HOURS, LeaveLabel.HOURS_IF_OTHER, language)
                        .hinted(LeaveLabel.HOURS_HINT, language));
    }

    private static Field person(Form form, String name, Language language) {
        return Field.text(form, name, LeaveLabel.WHO, language)
                .hinted(LeaveLabel.WHO_HINT, language)
                .suggesting(NAMES)
                .required();
    }

    private static String code(LeaveState state) {
        return state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String toString() {
        return "LeaveForms";
    }
}
