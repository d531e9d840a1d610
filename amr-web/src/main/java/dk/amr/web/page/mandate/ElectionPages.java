package dk.amr.web.page.mandate;

import dk.amr.domain.directory.PersonView;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.Term;
import dk.amr.domain.shared.Language;
import dk.amr.web.http.Form;
import dk.amr.web.page.Field;
import dk.amr.web.page.text.FormLabel;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The forms that tell of another election, or put one right: how they begin, and what they ask. */
public final class ElectionPages {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    private ElectionPages() {}

    /** A re-election begins the day after, for two years. */
    public static Form renewal(Mandate mandate) {
        return Form.startingWith(Map.of(
                "from",
                mandate.lastDay().map(last -> DAY.format(last.plusDays(1))).orElse(""),
                "months",
                Integer.toString(Term.USUAL_MONTHS)));
    }

    public static Form transfer(Mandate mandate) {
        return Form.startingWith(Map.of("months", Integer.toString(Term.USUAL_MONTHS)));
    }

    /** A correction begins with what is known. */
    public static Form correction(Mandate mandate) {
        return Form.startingWith(Map.of(
                "elected", written(mandate.election().heldOn()),
                "from", written(mandate.startsOn()),
                "months",
                        Optional.ofNullable(mandate.term().months())
                                .map(Object::toString)
                                .orElse(""),
                "until", written(mandate.term().fixedLastDay()),
                "agreement", Optional.ofNullable(mandate.term().agreement()).orElse(""),
                "reported", written(mandate.election().reportedOn())));
    }

    static String written(@Nullable LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    public static ChangePage toRenew(PersonView view, PersonView.MandateView mandate, Form form, Language language) {
        return ChangePage.of(FormLabel.REPORT_THE_RE_ELECTION, view, mandate, form, language)
                .asking(
                        List.of(ChangePage.Part.of(
                                elected(form, language).required(),
                                Field.day(form, "from", FormLabel.STARTS_ON, language)
                                        .hinted(FormLabel.RENEWAL_STARTS_HINT, language),
                                months(form, language),
                                agreement(form, language))),
                        ReportPage.awaiting(form, language));
    }

    public static ChangePage toTransfer(PersonView view, PersonView.MandateView mandate, Form form, Language language) {
        return ChangePage.of(FormLabel.NOTE_THE_MOVE, view, mandate, form, language)
                .asking(
                        List.of(
                                ChangePage.Part.of(ChangePage.day(form, FormLabel.LAST_DAY_THERE, language)),
                                new ChangePage.Part(
                                        FormLabel.ELECTED_ELSEWHERE.in(language),
                                        FormLabel.ELECTED_ELSEWHERE_HINT.in(language),
                                        there(form, language))),
                        ReportPage.awaiting(form, language));
    }

    private static List<Field> there(Form form, Language language) {
        return List.of(
                Field.text(form, "workplace", FormLabel.NEW_WORKPLACE, language)
                        .hinted(FormLabel.WORKPLACE_HINT, language),
                Field.text(form, "unit", FormLabel.UNIT, language).hinted(FormLabel.UNIT_HINT, language),
                elected(form, language),
                Field.day(form, "from", FormLabel.STARTS_ON, language).hinted(FormLabel.TRANSFER_STARTS_HINT, language),
                months(form, language),
                agreement(form, language));
    }

    public static ChangePage toCorrect(PersonView view, PersonView.MandateView mandate, Form form, Language language) {
        List<Field> fields = new ArrayList<>(List.of(
                elected(form, language),
                Field.day(form, "from", FormLabel.STARTS_ON, language).required()));
        if (mandate.mandate().term().fixedLastDay() == null) {
            fields.addAll(List.of(months(form, language), agreement(form, language)));
        } else {
            fields.add(Field.day(form, "until", FormLabel.STANDS_IN_UNTIL, language));
        }
        fields.add(Field.day(form, "reported", FormLabel.REPORTED_ON, language));
        return ChangePage.of(FormLabel.CORRECT_THE_MANDATE, view, mandate, form, language)
                .asking(List.of(new ChangePage.Part(null, null, fields)), null);
    }

    private static Field elected(Form form, Language language) {
        return Field.day(form, "elected", FormLabel.ELECTED_ON, language);
    }

    private static Field months(Form form, Language language) {
        return Field.number(form, "months", FormLabel.MONTHS, language).hinted(FormLabel.MONTHS_HINT, language);
    }

    private static Field agreement(Form form, Language language) {
        return Field.text(form, "agreement", FormLabel.AGREEMENT, language).hinted(FormLabel.AGREEMENT_HINT, language);
    }
}
