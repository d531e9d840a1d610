package dk.amr.cli.bootstrap.usage;

import dk.amr.domain.shared.Language;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the help pages. */
final class HelpTexts {

    private HelpTexts() {}

    static ResourceBundle in(Language language) {
        return ResourceBundle.getBundle(
                "dk.amr.cli.help",
                Locale.of(language.code()),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
