package dk.amr.cli.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the settings: the environment first, then {@code amr.yaml} in {@code $AMR_HOME}, then what is usual. */
public final class SettingsReader {

    private final Map<String, String> environment;
    private final Map<Setting, SettingValue> values = new EnumMap<>(Setting.class);

    public SettingsReader(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    public Settings read() {
        Path home = Path.of(find(Setting.AMR_HOME, Map.of()).value());
        Map<Setting, String> file = readFile(home.resolve("amr.yaml"));
        for (Setting setting : Setting.values()) {
            values.put(setting, inPlace(find(setting, file), home));
        }
        return new Settings(
                home,
                text(Setting.AMR_DATABASE_URL),
                optional(Setting.AMR_DATABASE_USER),
                optional(Setting.AMR_DATABASE_PASSWORD),
                optional(Setting.AMR_SMTP_URL),
                baseUrl(),
                Path.of(text(Setting.AMR_KEYSET)),
                port(),
                text(Setting.AMR_BIND),
                List.copyOf(values.values()));
    }

    private SettingValue find(Setting setting, Map<Setting, String> file) {
        String fromEnvironment = environment.getOrDefault(setting.name(), "");
        if (!fromEnvironment.isBlank()) {
            return new SettingValue(setting, fromEnvironment.strip(), Setting.Origin.ENVIRONMENT);
        }
        return file.containsKey(setting)
                ? new SettingValue(setting, file.getOrDefault(setting, "").strip(), Setting.Origin.FILE)
                : new SettingValue(setting, setting.standard(), Setting.Origin.DEFAULT);
    }

    private static SettingValue inPlace(SettingValue found, Path home) {
        return new SettingValue(found.setting(), found.value().replace("$AMR_HOME", home.toString()), found.origin());
    }

    private static Map<Setting, String> readFile(Path file) {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try {
            Map<Setting, String> read = new EnumMap<>(Setting.class);
            for (Map.Entry<?, ?> entry : parse(file).entrySet()) {
                Setting setting = Setting.of(String.valueOf(entry.getKey())).orElseThrow(SettingsTrouble::unknownKey);
                read.put(
                        setting,
                        entry.getValue() == null ? "" : entry.getValue().toString());
            }
            return read;
        } catch (JsonProcessingException malformed) {
            throw SettingsTrouble.malformed();
        } catch (IOException unreadable) {
            throw SettingsTrouble.unreadable();
        }
    }

    private static Map<?, ?> parse(Path file) throws IOException {
        String text = Files.readString(file);
        return text.isBlank()
                ? Map.of()
                : Optional.ofNullable(new YAMLMapper().readValue(text, Map.class))
                        .orElse(Map.of());
    }

    private String baseUrl() {
        String url = text(Setting.AMR_BASE_URL).replaceFirst("/+$", "");
        if (!url.matches("https?://[^\\s/?#]+")) {
            throw SettingsTrouble.baseUrl();
        }
        return url;
    }

    private int port() {
        String port = text(Setting.AMR_PORT);
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535) {
            throw SettingsTrouble.port();
        }
        return Integer.parseInt(port);
    }

    private Optional<String> optional(Setting setting) {
        return Optional.of(text(setting)).filter(value -> !value.isEmpty());
    }

    private String text(Setting setting) {
        SettingValue value = values.get(setting);
        return value == null ? "" : value.value();
    }
}
