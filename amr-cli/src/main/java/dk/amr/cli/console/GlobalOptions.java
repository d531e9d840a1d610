package dk.amr.cli.console;

import dk.amr.domain.calendar.TimeSlot;
import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.shared.Language;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program itself, with the options that every command has. */
@Command(name = "amr", synopsisSubcommandLabel = "<…>")
public final class GlobalOptions {

    @Option(names = "--help", usageHelp = true, scope = ScopeType.INHERIT)
    private boolean help;

    @Option(names = "--lang", scope = ScopeType.INHERIT, paramLabel = "da|en")
    private Language language = Language.DANISH;

    @Option(names = "--as-of", scope = ScopeType.INHERIT, paramLabel = "YYYY-MM-DD")
    private @Nullable LocalDate asOf;

    @Option(names = "--kreds", scope = ScopeType.INHERIT)
    private @Nullable KredsName kreds;

    @Option(names = "--debug", scope = ScopeType.INHERIT)
    private boolean debug;

    public boolean wantsHelp() {
        return help;
    }

    public Language language() {
        return language;
    }

    /** The business day of the whole command: the one that was asked for, or today in Denmark. */
    public LocalDate day(Clock clock) {
        return asOf == null ? LocalDate.now(clock.withZone(TimeSlot.ZONE)) : asOf;
    }

    /** The business day that was asked for, if one was. */
    public @Nullable LocalDate asOf() {
        return asOf;
    }

    public @Nullable KredsName kreds() {
        return kreds;
    }

    public boolean wantsDetails() {
        return debug;
    }
}
