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

    /** How the newest messages fared. */
    public static String heading(int failed, int waiting, int dropped, boolean isEmpty, Language language) {
        if (isEmpty) {
            return new Sentence("Der er ikke sendt nogen beskeder", "No messages have been sent").in(language);
        }
        if (failed > 0) {
            String words = Figures.first(failed, language);
            return new Sentence(
                            words + (failed == 1 ? " besked nåede ikke frem" : " beskeder nåede ikke frem"),
                            words + (failed == 1 ? " message did not arrive" : " messages did not arrive"))
                    .in(language);
        }
        if (waiting > 0) {
            String words = Figures.first(waiting, language);
            return new Sentence(
                            words + (waiting == 1 ? " besked" : " beskeder") + " venter på at blive sendt",
                            words + (waiting == 1 ? " message waits" : " messages wait") + " to be sent")
                    .in(language);
        }
        return dropped == 0
                ? new Sentence("Alle beskeder er afsendt", "All messages are sent").in(language)
                : new Sentence(
                                "Alle beskeder, der skulle sendes, er afsendt",
                                "All messages that were to be sent are sent")
                        .in(language);
    }

    /** How those on one page of many fared, who are not counted: there may be more on the others. */
    public static String headingOfMany(boolean someFailed, boolean someWait, Language language) {
        if (someFailed) {
            return new Sentence("Nogle beskeder nåede ikke frem", "Some messages did not arrive").in(language);
        }
        return someWait
                ? new Sentence("Nogle beskeder venter på at blive sendt", "Some messages wait to be sent").in(language)
                : new Sentence("Beskederne her er afsendt", "The messages here are sent").in(language);
    }

    /** How the newest messages fared where no server sends them and none failed; those dropped were not to be sent. */
    public static String keptHeading(boolean someDropped, Language language) {
        return someDropped
                ? new Sentence(
                                "Alle beskeder, der skulle sendes, er skrevet som filer",
                                "All messages that were to be sent are written as files")
                        .in(language)
                : new Sentence("Alle beskeder er skrevet som filer", "All messages are written as files").in(language);
    }

    /** What became of one that went out where no server sends them. */
    public static String kept(Instant at, Language language) {
        String when = MomentInWords.brief(at, language);
        return new Sentence("skrevet som fil " + when, "written as a file " + when).in(language);
    }

    public static String kind(MessageKind kind, Language language) {
        return kind.title().in(language);
    }

    /** How far it has come. */
    public static String state(Message message, Instant now, Language language) {
        if (message.isLost(now)) {
            return new Sentence("ingen ved, om den nåede ud", "nobody knows whether it left").in(language);
        }
        return switch (message.dispatch()) {
            case Dispatch.Waiting waiting -> waiting(waiting, language);
            case Dispatch.Underway underway -> new Sentence("er ved at blive sendt", "is being sent").in(language);
            case Dispatch.Delivered delivered -> {
                String at = MomentInWords.brief(delivered.at(), language);
                yield new Sentence("sendt " + at, "sent " + at).in(language);
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

    private static String waiting(Dispatch.Waiting waiting, Language language) {
        if (waiting.attempts() == 0) {
            return new Sentence("venter på at blive sendt", "waits to be sent").in(language);
        }
        String times = Figures.within(waiting.attempts(), language);
        String next = MomentInWords.brief(waiting.nextAt(), language);
        return new Sentence(
                        "mailserveren svarede ikke eller tog ikke imod den; prøvet " + times
                                + (waiting.attempts() == 1 ? " gang" : " gange") + ", prøves igen " + next,
                        "the mail server did not answer or did not take it; tried " + times
                                + (waiting.attempts() == 1 ? " time" : " times") + ", again " + next)
                .in(language);
    }
}
