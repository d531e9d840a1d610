package dk.amr.web.correspondence;

import dk.amr.domain.correspondence.Mail;
import dk.amr.domain.offer.link.OfferLetter;
import dk.amr.domain.offer.link.OfferWriter;
import dk.amr.web.page.correspondence.OfferMail;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.net.URI;

/** Writes offers by templates, once as plain text and once as HTML. */
final class JteOfferWriter implements OfferWriter {

    private static final String TEMPLATE = "correspondence/offer.jte";

    private final TemplateEngine html = engine(ContentType.Html, "dk.amr.web.jte");
    private final TemplateEngine text = engine(ContentType.Plain, "dk.amr.web.jte.plain");
    private final URI baseUrl;

    /** Links begin with that address, which comes from the settings and never from a request. */
    JteOfferWriter(URI baseUrl) {
        this.baseUrl = baseUrl;
    }

    @Override
    public Mail write(OfferLetter letter) {
        OfferMail mail = OfferMail.of(letter, baseUrl + "/svar/" + letter.secret());
        return new Mail(letter.message(), letter.to(), mail.subject(), rendered(text, mail), rendered(html, mail));
    }

    private static String rendered(TemplateEngine templates, OfferMail mail) {
        StringOutput output = new StringOutput();
        templates.render(TEMPLATE, mail, output);
        return output.toString();
    }

    private static TemplateEngine engine(ContentType type, String generated) {
        return TemplateEngine.createPrecompiled(null, type, JteOfferWriter.class.getClassLoader(), generated);
    }
}
