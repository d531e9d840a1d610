package dk.amr.web.page.offer;

import dk.amr.domain.directory.NetworkSide;
import dk.amr.domain.directory.PersonView;
import dk.amr.domain.offer.Answer;
import dk.amr.domain.offer.look.OfferLine;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.http.Form;
import dk.amr.web.page.Choice;
import dk.amr.web.page.DeedPage;
import dk.amr.web.page.Field;
import dk.amr.web.page.FormView;
import dk.amr.web.page.Overtaken;
import dk.amr.web.page.text.Label;
import dk.amr.web.page.text.OfferLabel;
import dk.amr.web.page.text.OfferText;
import dk.amr.web.page.text.OvertakenLabel;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The pages with one form each about what is offered to a person. */
public final class OfferForms {

    private OfferForms() {}

    /** An answer given on paper or by phone. */
    public static DeedPage answer(PersonView view, Form form, Language language) {
        return DeedPage.of(
                        new DeedPage.Matter(
                                crumbs(view, language),
                                OfferText.recordFor(name(view), language),
                                OfferForms.open(view)
                                        .map(line -> OfferText.told(line, language))
                                        .orElse(null)),
                        FormView.of(form, language),
                        List.of(Field.day(form, "dag", OfferLabel.ANSWERED_ON, language)
                                .required()),
                        new DeedPage.Deed(
                                OfferLabel.RECORD_THE_ANSWER.in(language),
                                open(view).isPresent() ? null : OfferLabel.RECORD_CONSEQUENCE.in(language),
                                false))
                .asking(answers(form, language));
    }

    /** A new offer to one person (E19). */
    public static DeedPage send(PersonView view, Form form, Language language) {
        OfferLabel consequence = saidNo(view) ? OfferLabel.SEND_AFTER_NO_CONSEQUENCE : OfferLabel.SEND_ONE_CONSEQUENCE;
        return DeedPage.of(
                        new DeedPage.Matter(
                                crumbs(view, language), OfferText.sendTo(name(view), language), goesTo(view, language)),
                        FormView.of(form, language),
                        List.of(),
                        new DeedPage.Deed(OfferLabel.SEND_THE_OFFER.in(language), consequence.in(language), false))
                .sendingMail(true);
    }

    /** An open offer taken back. */
    public static DeedPage withdraw(PersonView view, OfferLine line, Form form, Language language) {
        return DeedPage.of(
                        new DeedPage.Matter(
                                crumbs(view, language),
                                OfferText.withdrawFrom(name(view), language),
                                OfferText.told(line, language)),
                        FormView.of(form, language),
                        List.of(),
                        new DeedPage.Deed(
                                OfferLabel.WITHDRAW_THE_OFFER.in(language),
                                OfferLabel.WITHDRAW_CONSEQUENCE.in(language),
                                true))
                .from(line.offer().version())
                .beside(
                        new Overtaken.Now(
                                OvertakenLabel.THE_OFFER.in(language),
                                OfferText.told(line, language) + " "
                                        + OfferText.state(line.offer(), line.state(), language)),
                        form,
                        language);
    }

    private static DeedPage.Question answers(Form form, Language language) {
        Sentence error = form.error("svar");
        return new DeedPage.Question(
                "svar",
                OfferLabel.ANSWER.in(language),
                error == null ? null : error.in(language),
                List.of(
                        choice(form, Answer.ACCEPTED, OfferLabel.YES, OfferLabel.YES_MEANS, language),
                        choice(form, Answer.DECLINED, OfferLabel.NO, OfferLabel.NO_MEANS, language)));
    }

    private static Choice choice(Form form, Answer answer, OfferLabel label, OfferLabel meaning, Language language) {
        return new Choice(
                answer.name(),
                label.in(language),
                meaning.in(language),
                form.text("svar").equals(answer.name()));
    }

    private static Optional<OfferLine> open(PersonView view) {
        return view.networkSide().flatMap(NetworkSide::openOffer);
    }

    private static @Nullable String goesTo(PersonView view, Language language) {
        EmailAddress email = view.person().contact().email();
        return email == null ? null : OfferText.goesTo(email, language);
    }

    private static boolean saidNo(PersonView view) {
        return view.networkSide().flatMap(NetworkSide::lastNo).isPresent();
    }

    private static List<DeedPage.Crumb> crumbs(PersonView view, Language language) {
        return List.of(
                new DeedPage.Crumb("/personer", Label.PEOPLE.in(language)),
                new DeedPage.Crumb("/personer/" + view.person().id().value(), name(view)));
    }

    private static String name(PersonView view) {
        return view.person().name().full();
    }
}
