package dk.amr.cli.offer;

import dk.amr.cli.console.CommandGroup;
import picocli.CommandLine.Command;

/** Offers of a place in a network. */
@Command(
        name = "offer",
        subcommands = {
            SendOffersCommand.class,
            RecordAnswerCommand.class,
            ListOffersCommand.class,
            WithdrawOfferCommand.class,
            LapseOffersCommand.class
        })
public final class OfferCommands extends CommandGroup {}
