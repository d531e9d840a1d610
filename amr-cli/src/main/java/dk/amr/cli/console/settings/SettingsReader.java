package dk.amr.cli.console.settings;

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

    public SettingsReader(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    public Settings read() {
        String home = find(Setting.AMR_HOME, Map.of()).value();
        Map<Setting, String> file = readFile(Path.of(home).resolve("amr.yaml"));
        String port = find(Setting.AMR_PORT, file).value();
        Map<Setting, SettingValue> values = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            SettingValue found = find(setting, file);
            String value = found.value()
                    .replace("$AMR_HOME", home)
                    .replace("$PORT", port)
                    .replace("$HOST", host(values));
            values.put(setting, new SettingValue(setting, value, found.origin()));
        }
        return new Settings(values).checked();
    }

    /** The host in the base URL, or one that mail can come from where that is none. */
    private static String host(Map<Setting, SettingValue> known) {
        String host = Optional.ofNullable(known.get(Setting.AMR_BASE_URL))
                .map(SettingValue::value)
                .map(url -> url.replaceFirst("^https?://([^:/]*).*$", "$1"))
                .orElse("");
        return host.matches("([\\p{Alnum}-]+\\.)+\\p{Alpha}[\\p{Alnum}-]+") ? host : "localhost.localdomain";
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

    private static Map<Setting, String> readFile(Path file) {
        if (!Files.exists(file)) {
            return Map.of();
        }
        try {
            Map<Setting, String> read = new EnumMap<>(Setting.class);
            for (Map.Entry<?, ?> entry : parse(file).entrySet()) {
                String key = String.valueOf(entry.getKey());
                Setting setting = Setting.of(key).orElseThrow(() -> SettingsTrouble.unknownKey(line(file, key)));
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

    /** The first line that the key stands in, from 1. */
    private static int line(Path file, String key) {
        try {
            List<String> lines = Files.readAllLines(file);
            return 1
                    + (int) lines.stream()
                            .takeWhile(each -> !each.contains(key))
                            .count();
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
}
