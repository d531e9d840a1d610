package dk.amr.cli.settings;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the program was told, read once when it starts. */
public record Settings(
        Path home,
        String databaseUrl,
        Optional<String> databaseUser,
        Optional<String> databasePassword,
        Optional<String> smtpUrl,
        String baseUrl,
        Path keyset,
        int port,
        String bind,
        List<SettingValue> values) {

    public Settings {
        values = List.copyOf(values);
    }

    /** These settings with what a command was told instead; links lead there unless they were told to lead elsewhere. */
    public Settings listeningOn(Optional<Integer> otherPort, Optional<String> otherBind) {
        int newPort = otherPort.orElse(port);
        boolean isLinkFree = values.stream()
                .noneMatch(each -> each.setting() == Setting.AMR_BASE_URL && each.origin() != Setting.Origin.DEFAULT);
        return new Settings(
                home,
                databaseUrl,
                databaseUser,
                databasePassword,
                smtpUrl,
                isLinkFree ? "http://127.0.0.1:" + newPort : baseUrl,
                keyset,
                newPort,
                otherBind.orElse(bind),
                values);
    }

    /** The file that holds the tokens by which commands act. */
    public Path tokens() {
        return home.resolve("token");
    }

    /** Where faults of ours are noted, without anybody's data. */
    public Path faults() {
        return home.resolve("faults.log");
    }

    /** The page on which somebody with that secret chooses a password. */
    public String welcomeLink(String secret) {
        return baseUrl + "/velkommen/" + secret;
    }

    @Override
    public String toString() {
        return "Settings";
    }
}
