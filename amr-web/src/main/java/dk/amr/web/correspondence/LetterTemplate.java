package dk.amr.web.correspondence;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** A letter that is written twice, as plain text and as HTML, by two templates of one name. */
final class LetterTemplate {

    private final TemplateEngine html = engine(ContentType.Html, "dk.amr.web.jte");
    private final TemplateEngine text = engine(ContentType.Plain, "dk.amr.web.jte.plain");
    private final String name;

    LetterTemplate(String name) {
        this.name = "correspondence/" + name + ".jte";
    }

    String html(Object mail) {
        return rendered(html, mail);
    }

    String text(Object mail) {
        return rendered(text, mail);
    }

    private String rendered(TemplateEngine templates, Object mail) {
        StringOutput output = new StringOutput();
        templates.render(name, mail, output);
        return output.toString();
    }

    private static TemplateEngine engine(ContentType type, String generated) {
        return TemplateEngine.createPrecompiled(null, type, LetterTemplate.class.getClassLoader(), generated);
    }
}
