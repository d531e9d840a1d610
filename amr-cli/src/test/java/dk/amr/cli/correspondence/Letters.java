package dk.amr.cli.correspondence;

import com.google.inject.Guice;
import com.google.inject.Stage;
import dk.amr.domain.correspondence.CalendarEntry;
import dk.amr.domain.correspondence.CalendarWriter;
import dk.amr.domain.correspondence.Mail;
import dk.amr.domain.correspondence.MessageId;
import dk.amr.domain.groundrule.GroundRules;
import dk.amr.domain.groundrule.GroundRulesId;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.offer.link.OfferLetter;
import dk.amr.domain.offer.link.OfferWriter;
import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.shared.Language;
import dk.amr.web.correspondence.LettersModule;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** Mails to carry. */
final class Letters {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2027-01-04T09:00:00Z"), ZoneOffset.UTC);
    static final EmailAddress FROM = new EmailAddress("post@amr.example.org");
    static final MessageId ID = new MessageId(UUID.fromString("01940000-0000-7000-8000-000000000007"));
    static final EmailAddress ANNA = new EmailAddress("anna@example.org");

    private Letters() {}

    static Mail mail() {
        return mail("En invitation til dig, kære ærø-åbo");
    }

    static Mail mail(String subject) {
        return new Mail(ID, ANNA, subject, "Kære Anna\n\nblåbærgrød\n", "<p>Kære Anna</p><p>blåbærgrød</p>\n");
    }

    /** The mail with that entry for the calendar. */
    static Mail with(CalendarEntry entry) {
        return new Mail(
                ID,
                ANNA,
                "En invitation til dig",
                "Kære Anna\n",
                "<p>Kære Anna</p>\n",
                writer(CalendarWriter.class).invitation(entry));
    }

    /** A mail of another message. */
    static Mail another() {
        return new Mail(new MessageId(new UUID(0, 8)), ANNA, "En invitation til dig", "text", "<p>html</p>");
    }

    static Mail to(String address) {
        return new Mail(ID, new EmailAddress(address), "An invitation for you", "text", "<p>html</p>");
    }

    /** The mail with an offer to somebody of that name. */
    static Mail offerTo(String given) {
        KredsId kreds = new KredsId(new UUID(0, 1));
        return writer(OfferWriter.class)
                .write(new OfferLetter(
                        ID,
                        ANNA,
                        Language.DANISH,
                        new PersonName(given, "Prøve"),
                        new KredsName("Østjylland"),
                        new KommunegruppeName("Skanderborg"),
                        LocalDate.of(2027, 3, 5),
                        "hemmeligt",
                        GroundRules.first(new GroundRulesId(new UUID(0, 2)), kreds),
                        null));
    }

    private static <T> T writer(Class<T> type) {
        return Guice.createInjector(Stage.PRODUCTION, new LettersModule(URI.create("https://amr.example.org")))
                .getInstance(type);
    }
}
