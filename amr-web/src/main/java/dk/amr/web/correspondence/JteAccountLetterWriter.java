package dk.amr.web.correspondence;

import dk.amr.domain.correspondence.Mail;
import dk.amr.domain.delivery.AccountLetterText;
import dk.amr.domain.delivery.AccountLetterWriter;
import dk.amr.web.page.correspondence.AccountMail;

/** Writes letters about accounts by templates. */
final class JteAccountLetterWriter implements AccountLetterWriter {

    private final LetterTemplate template = new LetterTemplate("account");
    private final LinkAddress links;

    JteAccountLetterWriter(LinkAddress links) {
        this.links = links;
    }

    @Override
    public Mail write(AccountLetterText letter) {
        String secret = letter.secret();
        String link = secret == null ? null : links.of("ny-adgangskode", secret, letter.language());
        AccountMail mail = AccountMail.of(letter, link);
        return new Mail(letter.message(), letter.to(), mail.subject(), template.text(mail), template.html(mail));
    }
}
