package dk.amr.cli.offer;

import dk.amr.cli.console.CommandGroup;
import picocli.CommandLine.Command;

/** Offers of a place in a network. */
@Command(
        name = "offer",
        subcommands = {LapseOffersCommand.class})
public final class OfferCommands extends CommandGroup {}
