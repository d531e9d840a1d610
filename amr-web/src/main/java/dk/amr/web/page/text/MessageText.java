package dk.amr.web.page.text;

import dk.amr.domain.calendar.MomentInWords;
import dk.amr.domain.correspondence.Dispatch;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.correspondence.MessageKind;
import dk.amr.domain.correspondence.WhyNotSent;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import java.time.Instant;

/** The sentences about messages. */
public final class MessageText {

    private MessageText() {}

    /**
     * How many of the messages in a list stand how.
     *
     * @param isWhole whether the list is all there are
     */
    public record Fared(int failed, int waiting, int dropped, boolean isWhole) {}

    /** How messages fared; of those in a part of a list it is not said how many, for there may be more. */
    public static String heading(Fared fared, boolean keepsMail, Language language) {
        if (fared.failed() > 0) {
            return fared.isWhole()
                    ? notArrived(fared.failed(), language)
                    : new Sentence("Nogle beskeder nåede ikke frem", "Some messages did not arrive").in(language);
        }
        if (fared.waiting() > 0) {
            Sentence end = keepsMail
                    ? new Sentence(" på at blive skrevet som fil", " to be written as a file")
                    : new Sentence(" på at blive sendt", " to be sent");
            return waiting(fared, language) + end.in(language);
        }
        return out(fared, keepsMail).in(language);
    }

    private static String waiting(Fared fared, Language language) {
        String words = Figures.first(fared.waiting(), language);
        if (!fared.isWhole()) {
            return new Sentence("Nogle beskeder venter", "Some messages wait").in(language);
        }
        return fared.waiting() == 1
                ? new Sentence(words + " besked venter", words + " message waits").in(language)
                : new Sentence(words + " beskeder venter", words + " messages wait").in(language);
    }

    /** That nothing waits and nothing failed; those dropped were not to be sent. */
    private static Sentence out(Fared fared, boolean keepsMail) {
        Sentence which = !fared.isWhole()
                ? new Sentence("Beskederne her er ", "The messages here are ")
                : fared.dropped() > 0
                        ? new Sentence(
                                "Alle beskeder, der skulle sendes, er ", "All messages that were to be sent are ")
                        : new Sentence("Alle beskeder er ", "All messages are ");
        return keepsMail
                ? new Sentence(which.danish() + "skrevet som filer", which.english() + "written as files")
                : new Sentence(which.danish() + "afsendt", which.english() + "sent");
    }

    /** Where there are none. */
    public static String none(Language language) {
        return new Sentence("Der er ikke sendt nogen beskeder", "No messages have been sent").in(language);
    }

    /** How many messages, which are all there are, did not arrive. */
    public static String notArrived(int number, Language language) {
        String words = Figures.first(number, language);
        return new Sentence(
                        words + (number == 1 ? " besked nåede ikke frem" : " beskeder nåede ikke frem"),
                        words + (number == 1 ? " message did not arrive" : " messages did not arrive"))
                .in(language);
    }

    public static String kind(MessageKind kind, Language language) {
        return kind.title().in(language);
    }

    /** How far it has come. */
    public static String state(Message message, Instant now, boolean keepsMail, Language language) {
        if (message.isLost(now)) {
            return new Sentence("ingen ved, om den nåede ud", "nobody knows whether it left").in(language);
        }
        return switch (message.dispatch()) {
            case Dispatch.Waiting waiting -> waiting(waiting, now, keepsMail, language);
            case Dispatch.Underway underway -> new Sentence("er ved at blive sendt", "is being sent").in(language);
            case Dispatch.Delivered delivered -> {
                String at = MomentInWords.brief(delivered.at(), language);
                yield keepsMail
                        ? new Sentence("skrevet som fil " + at, "written as a file " + at).in(language)
                        : new Sentence("sendt " + at, "sent " + at).in(language);
            }
            case Dispatch.Failed failed -> {
                String times = Figures.withinNeuter(failed.attempts(), language);
                String attempts = failed.attempts() == 1 ? " attempt: " : " attempts: ";
                yield new Sentence("opgivet efter " + times + " forsøg: ", "given up after " + times + attempts)
                                .in(language)
                        + FailureText.why(failed.cause(), language);
            }
            case Dispatch.Dropped dropped -> {
                Sentence why = WhyNotSent.words(dropped.cause());
                yield new Sentence("ikke sendt, for " + why.danish(), "not sent, for " + why.english()).in(language);
            }
        };
    }

    private static String waiting(Dispatch.Waiting waiting, Instant now, boolean keepsMail, Language language) {
        String next = MomentInWords.brief(waiting.nextAt(), language);
        if (waiting.attempts() == 0 && waiting.nextAt().isAfter(now)) {
            return keepsMail
                    ? new Sentence(
                                    "skrives som fil tidligst " + next,
                                    "written as a file on " + next + " at the earliest")
                            .in(language)
                    : new Sentence("sendes tidligst " + next, "sent on " + next + " at the earliest").in(language);
        }
        if (waiting.attempts() == 0) {
            return keepsMail
                    ? new Sentence("venter på at blive skrevet som fil", "waits to be written as a file").in(language)
                    : new Sentence("venter på at blive sendt", "waits to be sent").in(language);
        }
        String times = Figures.within(waiting.attempts(), language);
        return new Sentence(
                        "mailserveren svarede ikke eller tog ikke imod den; prøvet " + times
                                + (waiting.attempts() == 1 ? " gang" : " gange") + ", prøves igen " + next,
                        "the mail server did not answer or did not take it; tried " + times
                                + (waiting.attempts() == 1 ? " time" : " times") + ", again " + next)
                .in(language);
    }
}
