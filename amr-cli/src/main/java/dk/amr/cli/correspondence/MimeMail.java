package dk.amr.cli.correspondence;

import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.correspondence.CalendarFile;
import dk.amr.domain.correspondence.Mail;
import dk.amr.domain.person.EmailAddress;
import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import jakarta.mail.util.StreamProvider;
import java.io.IOException;
import java.io.OutputStream;
import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A mail as it travels: plain text and HTML beside one another, to one recipient, known by the id of the message. What
 * it puts into a calendar is a third form of it, which Outlook shows as a meeting, and a file for all other programs.
 */
final class MimeMail extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, d MMM yyyy HH:mm:ss Z", Locale.UK).withZone(TimeSlot.ZONE);

    // otherwise every part of every mail would look through the whole class path for it
    static {
        System.setProperty(
                StreamProvider.class.getName(),
                StreamProvider.provider().getClass().getName());
    }

    private final String messageId;
    private boolean isUnderway;

    private MimeMail(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    /** As {@link #of}, to be kept as a file: its text can be read without a mail program, each link unbroken. */
    static MimeMail asFile(Session session, Mail mail, EmailAddress from, Instant now) throws MessagingException {
        return of(session, mail, from, now, "8bit");
    }

    /** The mail from that address, dated that moment; refused where an address cannot stand in a mail. */
    static MimeMail of(Session session, Mail mail, EmailAddress from, Instant now) throws MessagingException {
        return of(session, mail, from, now, "quoted-printable");
    }

    private static MimeMail of(Session session, Mail mail, EmailAddress from, Instant now, String textEncoding)
            throws MessagingException {
        InternetAddress sender = address(from);
        String host = sender.getAddress().substring(sender.getAddress().lastIndexOf('@'));
        MimeMail mime = new MimeMail(session, "<" + mail.id().value() + host + ">");
        mime.setFrom(sender);
        mime.setRecipient(Message.RecipientType.TO, address(mail.to()));
        mime.setSubject(mail.subject(), UTF_8);
        mime.setHeader("Date", DATE.format(now));
        mime.setHeader("Auto-Submitted", "auto-generated");
        mime.setContent(content(mail, textEncoding));
        mime.saveChanges();
        return mime;
    }

    private static MimeMultipart content(Mail mail, String textEncoding) throws MessagingException {
        MimeBodyPart text = part(mail.text().replaceAll("\\R", "\r\n"), "plain");
        text.setHeader("Content-Transfer-Encoding", textEncoding);
        MimeMultipart forms = new MimeMultipart("alternative", text, part(mail.html(), "html"));
        CalendarFile calendar = mail.calendar();
        if (calendar == null) {
            return forms;
        }
        forms.addBodyPart(file(calendar, "text/calendar; method=" + calendar.method() + "; charset=" + UTF_8));
        MimeBodyPart attachment = file(calendar, "application/ics");
        attachment.setFileName("invitation.ics");
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(forms);
        return new MimeMultipart("mixed", body, attachment);
    }

    // base64, so that no server on the way breaks its lines anew
    private static MimeBodyPart file(CalendarFile calendar, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        byte[] octets = calendar.text().getBytes(StandardCharsets.UTF_8);
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(octets, type)));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static MimeBodyPart part(String text, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        return part;
    }

    private static InternetAddress address(EmailAddress address) throws AddressException {
        if (!address.canBeWrittenTo()) {
            throw new AddressException("it takes more than ASCII");
        }
        try {
            String host = IDN.toASCII(address.behindAt(), IDN.USE_STD3_ASCII_RULES);
            return new InternetAddress(address.beforeAt() + "@" + host, true);
        } catch (IllegalArgumentException noHost) {
            throw new AddressException("it names no host");
        }
    }

    /** Whether any of it has been handed over, so that nobody can know any more whether it was taken. */
    boolean isUnderway() {
        return isUnderway;
    }

    @Override
    public void writeTo(OutputStream target, String[] without) throws IOException, MessagingException {
        isUnderway = true;
        super.writeTo(target, without);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
