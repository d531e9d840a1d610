package dk.amr.cli.serve;

import com.google.inject.Inject;
import dk.amr.cli.console.Action;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.ExitCode;
import dk.amr.cli.console.Listens;
import dk.amr.cli.console.Serving;
import dk.amr.domain.installation.LookAtDatabase;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "serve")
@SuppressWarnings("NullAway.Init")
final class ServeCommand implements Action, Listens {

    @Option(names = "--port", paramLabel = "N")
    private @Nullable Integer port;

    @Option(names = "--bind", paramLabel = "A")
    private @Nullable String bind;

    private final Clerk clerk;
    private final LookAtDatabase database;
    private final Serving serving;

    @Inject
    ServeCommand(Clerk clerk, LookAtDatabase database, Serving serving) {
        this.clerk = clerk;
        this.database = database;
        this.serving = serving;
    }

    @Override
    public ExitCode run() {
        database.look(clerk.operator()).mustBeCurrent();
        serving.serve(unused -> {});
        return ExitCode.DONE;
    }

    @Override
    public Optional<Integer> port() {
        return Optional.ofNullable(port);
    }

    @Override
    public Optional<String> bindAddress() {
        return Optional.ofNullable(bind);
    }
}
