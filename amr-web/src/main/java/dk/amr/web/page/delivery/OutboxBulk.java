package dk.amr.web.page.delivery;

import dk.amr.domain.calendar.MomentInWords;
import dk.amr.domain.correspondence.Message;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.BulkPage;
import dk.amr.web.page.DeedPage;
import dk.amr.web.page.text.BulkLabel;
import dk.amr.web.page.text.MessageLabel;
import dk.amr.web.page.text.MessageText;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Several messages that are tried again at once. */
public final class OutboxBulk {

    /** The name of each tick. */
    public static final String MESSAGE = "besked";

    private static final String LIST = "/beskeder";

    private OutboxBulk() {}

    /** Whether it is one that can be tried again. */
    public static boolean isRetried(Message message, Instant now) {
        return OutboxPage.hasFailed(message, now);
    }

    /** A message before it is tried; one that did not fail stays as it is. */
    public static BulkPage.Line ahead(
            Message message, Map<PersonId, PersonName> names, Instant now, boolean keepsMail, Language language) {
        return isRetried(message, now)
                ? line(message, names, BulkPage.Mark.AHEAD, BulkLabel.WILL_BE_TRIED.in(language), language)
                : line(
                        message,
                        names,
                        BulkPage.Mark.LEFT_OUT,
                        MessageText.state(message, now, keepsMail, language),
                        language);
    }

    /** What happened to a message; it is told apart by the name, where the one who looks may see it. */
    public static BulkPage.Line line(
            Message message, Map<PersonId, PersonName> names, BulkPage.Mark mark, String outcome, Language language) {
        PersonName name = names.get(message.person());
        String written = MomentInWords.brief(message.writtenAt(), language);
        return new BulkPage.Line(
                MessageText.kind(message.kind(), language),
                name == null ? written : name.full() + " · " + written,
                "/personer/" + message.person().value(),
                mark,
                outcome);
    }

    /** Something that was chosen and does not stand in the list any more. */
    public static BulkPage.Line unseen(BulkPage.Mark mark, String outcome, Language language) {
        return new BulkPage.Line(BulkLabel.A_MESSAGE.in(language), "", null, mark, outcome);
    }

    /** Before anything is tried. */
    public static BulkPage before(
            List<BulkPage.Line> lines, List<String> chosen, Map<String, String> place, Language language) {
        String heading = BulkLabel.tryAgain(chosen.size(), language);
        BulkPage.Press press = new BulkPage.Press(
                LIST + "/proev-igen", MESSAGE, chosen, place, BulkLabel.TRY_CONSEQUENCE.in(language), heading);
        return BulkPage.before(list(language), heading, lines, press);
    }

    /** Afterwards. */
    public static BulkPage after(List<BulkPage.Line> lines, Language language) {
        return BulkPage.after(list(language), BulkLabel.waiting(BulkPage.done(lines), language), lines);
    }

    private static DeedPage.Crumb list(Language language) {
        return new DeedPage.Crumb(LIST, MessageLabel.MESSAGES.in(language));
    }
}
