package dk.amr.cli.network;

import dk.amr.cli.console.CommandGroup;
import picocli.CommandLine.Command;

/** Networks. */
@Command(
        name = "network",
        subcommands = {
            EstablishNetworkCommand.class,
            ListNetworksCommand.class,
            ShowNetworkCommand.class,
            AssignFacilitatorCommand.class,
            LeaveNetworkCommand.class,
            CloseNetworkCommand.class,
            RecordIncidentCommand.class,
            WarnParticipantCommand.class,
            AgreeToRemovalCommand.class,
            ListIncidentsCommand.class
        })
public final class NetworkCommands extends CommandGroup {}
