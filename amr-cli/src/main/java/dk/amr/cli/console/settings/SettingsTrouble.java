package dk.amr.cli.console.settings;

import dk.amr.cli.console.Trouble;
import dk.amr.domain.shared.InvalidValue;
import java.util.stream.Collectors;

/** What can be wrong with the settings. */
final class SettingsTrouble {

    private SettingsTrouble() {}

    /** The key is not repeated, for it may be a password in the wrong place. */
    static Trouble unknownKey(int line) {
        String keys = Setting.ofFile().map(Setting::key).collect(Collectors.joining(", "));
        return new Trouble(
                "amr.yaml har i linje " + line + " en nøgle, der ikke findes. Der findes: " + keys + ".",
                "amr.yaml has a key in line " + line + " that does not exist. There are: " + keys + ".");
    }

    static Trouble malformed() {
        return new Trouble(
                "amr.yaml kan ikke læses. Hver linje skal se ud som: port: 8080.",
                "amr.yaml is unreadable. Each line must look like: port: 8080.");
    }

    static Trouble unreadable() {
        return new Trouble(
                "amr.yaml kan ikke åbnes. Tjek, at filen må læses.",
                "amr.yaml cannot be opened. Check that the file may be read.");
    }

    static Trouble baseUrl() {
        return new Trouble(
                "AMR_BASE_URL skal se ud som https://amr.eksempel.dk.",
                "AMR_BASE_URL must look like https://amr.example.org.");
    }

    static Trouble metricsToken() {
        return new Trouble(
                "AMR_METRICS_TOKEN skal være mindst 16 bogstaver, tal og tegn uden mellemrum. Lav et med: openssl rand -hex 24",
                "AMR_METRICS_TOKEN must be at least 16 letters, digits and signs without spaces. Make one with: openssl rand -hex 24");
    }

    static Trouble office() {
        return new Trouble(
                "AMR_OFFICE skal være én linje på højst 120 tegn, fx: tlf. 12 34 56 78, kontor@eksempel.dk",
                "AMR_OFFICE must be one line of at most 120 characters, for instance: phone 12 34 56 78, office@example.org");
    }

    static Trouble mail(InvalidValue malformed) {
        return malformed.rule().startsWith("email")
                ? new Trouble("AMR_MAIL_FROM skal være en e-mailadresse.", "AMR_MAIL_FROM must be an e-mail address.")
                : new Trouble(
                        malformed.sentence().danish(), malformed.sentence().english());
    }

    static Trouble port() {
        return new Trouble(
                "Porten (AMR_PORT eller --port) skal være et tal fra 0 til 65535.",
                "The port (AMR_PORT or --port) must be a number from 0 to 65535.");
    }
}
