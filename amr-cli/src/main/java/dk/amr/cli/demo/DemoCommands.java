package dk.amr.cli.demo;

import dk.amr.cli.console.CommandGroup;
import dk.amr.cli.console.Needs;
import picocli.CommandLine.Command;

/** The staff web over a sample kreds. */
@Command(name = "", subcommands = DemoCommand.class)
@Needs(Needs.Surroundings.THROW_AWAY_WEB)
public final class DemoCommands extends CommandGroup {

    @Override
    protected void bindMore() {
        bind(SampleKreds.class);
        bind(SampleAccounts.class);
        bind(SampleLife.class);
        bind(SampleUnion.class);
        bind(SampleTurns.class);
        bind(SampleNetworks.class);
        bind(SampleOffers.class);
        bind(SampleCircle.class);
        bind(SampleMeetings.class);
        bind(SampleMeetingDay.class);
        bind(SampleLeave.class);
    }
}
