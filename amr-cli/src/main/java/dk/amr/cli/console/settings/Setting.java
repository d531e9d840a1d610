package dk.amr.cli.console.settings;

import dk.amr.domain.shared.Sentence;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Everything that can be set, by its name in the environment. */
public enum Setting {
    AMR_HOME("./amr-home"),
    AMR_DATABASE_URL("jdbc:sqlite:$AMR_HOME/amr.db"),
    AMR_DATABASE_USER(""),
    AMR_DATABASE_PASSWORD(""),
    AMR_SMTP_URL(""),
    AMR_BASE_URL("http://127.0.0.1:8080"),
    /** Unless it is set, an address at the host of the base URL. */
    AMR_MAIL_FROM("post@$HOST"),
    AMR_KEYSET("$AMR_HOME/keys.json"),
    AMR_PORT("8080"),
    /** Without it the service keeps no figures about itself. */
    AMR_METRICS_TOKEN(""),
    AMR_BIND("127.0.0.1");

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

    Setting(String standard) {
        this.standard = standard;
    }

    String standard() {
        return standard;
    }

    /** The name in {@code amr.yaml}: {@code database-url}. */
    public String key() {
        return name().substring("AMR_".length()).toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Setting> of(String key) {
        return Arrays.stream(values())
                .filter(setting -> setting != AMR_HOME)
                .filter(setting -> setting.key().equals(key) || setting.name().equals(key))
                .findFirst();
    }
}
