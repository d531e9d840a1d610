package dk.amr.cli.demo;

import dk.amr.cli.console.CommandGroup;
import dk.amr.cli.console.Needs;
import java.util.List;
import picocli.CommandLine.Command;

/** The staff web over a sample kreds. */
@Command(name = "", subcommands = DemoCommand.class)
@Needs(Needs.Surroundings.THROW_AWAY_WEB)
public final class DemoCommands extends CommandGroup {

    @Override
    protected void bindMore() {
        bind(SampleKreds.class);
        bind(SampleDoors.class);
        partsOfLife().forEach(this::bind);
    }

    /** What the life of the sample kreds is made of. */
    static List<Class<?>> partsOfLife() {
        return List.of(
                SampleAccounts.class,
                SampleLife.class,
                SampleUnion.class,
                SampleTurns.class,
                SampleNetworks.class,
                SampleOffers.class,
                SampleCircle.class,
                SampleWelcome.class,
                SampleMeetings.class,
                SampleMeetingDay.class,
                SampleLeave.class,
                SampleSharing.class);
    }
}
