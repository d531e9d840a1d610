package dk.amr.cli.console.settings;

import java.util.regex.Pattern;

/** A setting with its value and where that came from. */
public record SettingValue(Setting setting, String value, Setting.Origin origin) {

    private static final String MASK = "********";
    private static final Pattern SECRET_PARAMETER =
            Pattern.compile("(?i)([?&;][^=&;]*(?:password|passwd|pwd|secret|token)[^=&;]*=)[^&;]*");
    private static final Pattern SECRET_IN_AUTHORITY = Pattern.compile("(//[^/?#:]*:)[^/?#]*(?=@)");

    /** The value as it may be shown: without the secrets in it. */
    public String shown() {
        if (setting.isSecret()) {
            return value.isEmpty() ? "" : MASK;
        }
        String masked = SECRET_PARAMETER.matcher(value).replaceAll("$1" + MASK);
        return SECRET_IN_AUTHORITY.matcher(masked).replaceAll("$1" + MASK);
    }

    @Override
    public String toString() {
        return setting + "=" + shown();
    }
}
