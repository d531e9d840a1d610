package dk.amr.cli.console.settings;

import dk.amr.domain.person.EmailAddress;
import dk.amr.domain.shared.InvalidValue;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the program was told, read once when it starts: each setting with its value and where that came from. */
public final class Settings {

    private final Map<Setting, SettingValue> values;

    Settings(Map<Setting, SettingValue> values) {
        this.values = new EnumMap<>(values);
    }

    /** Every setting, in one order. */
    public List<SettingValue> values() {
        return List.copyOf(values.values());
    }

    public Path home() {
        return Path.of(text(Setting.AMR_HOME));
    }

    public String databaseUrl() {
        return text(Setting.AMR_DATABASE_URL);
    }

    public @Nullable String databaseUser() {
        return textOrNone(Setting.AMR_DATABASE_USER);
    }

    public @Nullable String databasePassword() {
        return textOrNone(Setting.AMR_DATABASE_PASSWORD);
    }

    /** What links begin with. */
    public String baseUrl() {
        return text(Setting.AMR_BASE_URL).replaceFirst("/+$", "");
    }

    /** The server that takes mail; nothing where mail is written as files. */
    public Optional<SmtpServer> smtp() {
        return Optional.ofNullable(textOrNone(Setting.AMR_SMTP_URL)).map(SmtpServer::of);
    }

    /** The address that mail comes from. */
    public EmailAddress mailFrom() {
        return new EmailAddress(text(Setting.AMR_MAIL_FROM));
    }

    /** Where mail is written as files when there is no server for it. */
    public Path mail() {
        return home().resolve("mail").normalize();
    }

    /** The file that holds the keys. */
    public Path keyset() {
        return Path.of(text(Setting.AMR_KEYSET));
    }

    /** A copy of those keys that the work of every day needs, for when the file that holds all is away. */
    public Path dailyKeys() {
        return home().resolve("daily-keys.json");
    }

    /** How somebody who came by a link reaches the office; nothing where nobody said. */
    public @Nullable String office() {
        return textOrNone(Setting.AMR_OFFICE);
    }

    /** What is shown by whoever reads the service's figures about itself; nothing where it keeps none. */
    public @Nullable String metricsToken() {
        return textOrNone(Setting.AMR_METRICS_TOKEN);
    }

    public int port() {
        return Integer.parseInt(text(Setting.AMR_PORT));
    }

    public String bind() {
        return text(Setting.AMR_BIND);
    }

    /** The file that holds the tokens by which commands act. */
    public Path tokens() {
        return home().resolve("token");
    }

    /** Where faults of ours are noted, without anybody's data. */
    public Path faults() {
        return home().resolve("faults.log");
    }

    /** The page on which somebody with that secret chooses a password. */
    public String welcomeLink(String secret) {
        return baseUrl() + "/velkommen/" + secret;
    }

    /** These settings with what a command was told instead; links follow the port unless they were set themselves. */
    public Settings listeningOn(Optional<Integer> port, Optional<String> bindAddress) {
        Settings changed = new Settings(values);
        port.ifPresent(number -> changed.put(Setting.AMR_PORT, number.toString(), Setting.Origin.OPTION));
        bindAddress.ifPresent(address -> changed.put(Setting.AMR_BIND, address, Setting.Origin.OPTION));
        if (get(Setting.AMR_BASE_URL).origin() == Setting.Origin.DEFAULT) {
            changed.put(Setting.AMR_BASE_URL, "http://127.0.0.1:" + changed.port(), Setting.Origin.DEFAULT);
        }
        return changed.checked();
    }

    /** Refuses values that make no sense. */
    Settings checked() {
        if (!text(Setting.AMR_PORT).matches("\\d{1,5}") || port() > 65_535) {
            throw SettingsTrouble.port();
        }
        if (!baseUrl().matches("https?://[^\\s/?#]+")) {
            throw SettingsTrouble.baseUrl();
        }
        String token = text(Setting.AMR_METRICS_TOKEN);
        if (!token.isEmpty() && !token.matches("[\\x21-\\x7e]{16,}")) {
            throw SettingsTrouble.metricsToken();
        }
        if (!text(Setting.AMR_OFFICE).matches("\\P{Cntrl}{0,120}")) {
            throw SettingsTrouble.office();
        }
        try {
            mailFrom();
            smtp();
        } catch (InvalidValue malformed) {
            throw SettingsTrouble.mail(malformed);
        }
        return this;
    }

    private void put(Setting setting, String value, Setting.Origin origin) {
        values.put(setting, new SettingValue(setting, value, origin));
    }

    private @Nullable String textOrNone(Setting setting) {
        String text = text(setting);
        return text.isEmpty() ? null : text;
    }

    private String text(Setting setting) {
        return get(setting).value();
    }

    private SettingValue get(Setting setting) {
        return Optional.ofNullable(values.get(setting)).orElseThrow();
    }
}
