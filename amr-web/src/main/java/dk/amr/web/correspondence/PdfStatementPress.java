package dk.amr.web.correspondence;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import dk.amr.domain.meeting.statement.AttendanceStatement;
import dk.amr.domain.meeting.statement.StatementPress;
import dk.amr.domain.shared.Language;
import dk.amr.web.page.statement.StatementPaper;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Presses statements as tagged PDF, which can be read aloud, by a template and a font that lie in the program. Nothing
 * is fetched, neither from the net nor from the machine.
 */
final class PdfStatementPress implements StatementPress {

    static {
        // it would log what it lays out
        XRLog.setLoggingEnabled(false);
    }

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(
            null, ContentType.Html, PdfStatementPress.class.getClassLoader(), "dk.amr.web.jte");

    @Override
    public byte[] press(AttendanceStatement statement, Language language) {
        StringOutput html = new StringOutput();
        templates.render("statement/paper.jte", StatementPaper.of(statement, language), html);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(PdfStatementPress::font, "paper")
                    .useUriResolver((base, address) -> null)
                    .withW3cDocument(document(html.toString()), null)
                    .withProducer("amr")
                    .toStream(pdf)
                    .run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return pdf.toByteArray();
    }

    private static InputStream font() {
        return Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT));
    }

    /** Read without a document type, and so without anything that one could bring in. */
    private static Document document(String html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(html)));
        } catch (ParserConfigurationException | SAXException impossible) {
            throw new IllegalStateException(impossible);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
