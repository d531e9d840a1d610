package dk.amr.web.page.correspondence;

import dk.amr.domain.meeting.evaluation.EvaluationLetter;
import dk.amr.domain.shared.DayInWords;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import dk.amr.web.page.text.EvaluationText;
import dk.amr.web.page.text.Words;

/** The mail that asks what somebody made of a meeting, in words; its plain text and its HTML say the same. */
public record EvaluationMail(
        Language language,
        String greeting,
        String meeting,
        String until,
        String link,
        String whomToAsk,
        String sender) {

    public static EvaluationMail of(EvaluationLetter letter, String link) {
        Language language = letter.language();
        return new EvaluationMail(
                language,
                Parts.greeting(letter.name()).in(language),
                meeting(DayInWords.full(letter.slot().day(), language)).in(language),
                until(DayInWords.full(letter.lastDay(), language)).in(language),
                link,
                Parts.whomToAsk(null).in(language),
                "Kreds " + letter.kreds().value());
    }

    public String say(Words words) {
        return words.in(language);
    }

    public String subject() {
        return say(EvaluationText.SUBJECT);
    }

    private static Sentence meeting(String day) {
        return new Sentence(
                "Du var med til mødet " + day + ". Hvad fik du ud af det?",
                "You were at the meeting on " + day + ". What did you get out of it?");
    }

    private static Sentence until(String day) {
        return new Sentence("Du kan svare til og med " + day + ".", "You can answer until the end of " + day + ".");
    }

    @Override
    public String toString() {
        return "EvaluationMail";
    }
}
