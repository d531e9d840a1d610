package dk.amr.cli.console.settings;

import dk.amr.domain.shared.Sentence;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Everything that can be set, by its name in the environment. */
public enum Setting {
    AMR_HOME(
            "./amr-home",
            "Mappen med alt, hvad der hører til installationen.",
            "The folder with everything of the installation."),
    AMR_DATABASE_URL(
            "jdbc:sqlite:$AMR_HOME/amr.db",
            "Databasen: jdbc:sqlite:… eller jdbc:postgresql://…",
            "The database: jdbc:sqlite:… or jdbc:postgresql://…"),
    AMR_DATABASE_USER("", "Brugeren på PostgreSQL.", "The user at PostgreSQL."),
    AMR_DATABASE_PASSWORD("", "Brugerens adgangskode.", "The password of that user."),
    AMR_SMTP_URL(
            "",
            "Serveren, der sender mail: smtp://bruger:kode@vært:587 eller smtps://… Uden den skrives mails som filer i"
                    + " $AMR_HOME/mail.",
            "The server that sends mail: smtp://user:password@host:587 or smtps://… Without it mails are written as"
                    + " files in $AMR_HOME/mail."),
    AMR_BASE_URL(
            "http://127.0.0.1:$PORT",
            "Adressen, som links i mails begynder med.",
            "The address that links in mails begin with."),
    AMR_MAIL_FROM(
            "post@$HOST",
            "Afsenderen på mails; ellers post@ og værten i AMR_BASE_URL.",
            "The sender of mails; otherwise post@ and the host of AMR_BASE_URL."),
    AMR_OFFICE(
            "",
            "Sådan når man kredsens kontor, fx telefon og e-mail. Det står på siderne bag links i mails.",
            "How the office of the kreds is reached, by phone and e-mail for instance. It stands on the pages behind links in"
                    + " mails."),
    AMR_KEYSET("$AMR_HOME/keys.json", "Filen med nøglerne.", "The file with the keys."),
    AMR_PORT(
            "8080",
            "Porten, som amr serve lytter på; 0 vælger en ledig.",
            "The port that amr serve listens at; 0 takes one that is free."),
    AMR_METRICS_TOKEN(
            "",
            "Det, der skal vises for at læse /metrics; uden den føres ingen tal.",
            "What is to be shown to read /metrics; without it no figures are kept."),
    AMR_BIND(
            "127.0.0.1",
            "Adressen, som amr serve lytter på; 0.0.0.0 er alle maskinens.",
            "The address that amr serve listens at; 0.0.0.0 is every one of the machine.");

    private static final Set<Setting> SECRET = Set.of(AMR_DATABASE_PASSWORD, AMR_METRICS_TOKEN);

    /** Where a value came from. */
    public enum Origin {
        OPTION("valg på kommandoen", "option"),
        ENVIRONMENT("miljøvariabel", "environment"),
        FILE("amr.yaml", "amr.yaml"),
        DEFAULT("standard", "default");

        private final Sentence title;

        Origin(String danish, String english) {
            this.title = new Sentence(danish, english);
        }

        public Sentence title() {
            return title;
        }
    }

    private final String standard;
    private final Sentence meaning;

    Setting(String standard, String danish, String english) {
        this.standard = standard;
        this.meaning = new Sentence(danish, english);
    }

    /** What it sets, and what holds without it. */
    public Sentence meaning() {
        return meaning;
    }

    /** Whether its value is never shown. */
    boolean isSecret() {
        return SECRET.contains(this);
    }

    String standard() {
        return standard;
    }

    /** The name in {@code amr.yaml}: {@code database-url}. */
    public String key() {
        return name().substring("AMR_".length()).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Those that may stand in {@code amr.yaml}; the folder that it lies in is none of them. */
    static Stream<Setting> ofFile() {
        return Arrays.stream(values()).filter(setting -> setting != AMR_HOME);
    }

    static Optional<Setting> of(String key) {
        return ofFile().filter(
                        setting -> setting.key().equals(key) || setting.name().equals(key))
                .findFirst();
    }
}
