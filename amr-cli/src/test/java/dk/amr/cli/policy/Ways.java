package dk.amr.cli.policy;

import dk.amr.domain.access.UseCase;
import java.util.List;
import java.util.stream.Stream;

/** Every way to do every use case. */
final class Ways {

    private static final List<Way> ALL = Stream.of(
                    PageWays.ALL,
                    JsonWays.ALL,
                    CommandWays.ALL,
                    AccountWays.ALL,
                    NetworkWays.PAGES,
                    NetworkWays.JSON,
                    NetworkWays.COMMANDS,
                    OfferWays.PAGES,
                    OfferWays.JSON,
                    OfferWays.COMMANDS,
                    MeetingWays.COMMANDS,
                    MeetingPageWays.ALL,
                    MeetingJsonWays.ALL,
                    YearPageWays.ALL,
                    LinkWays.PAGES,
                    SharingWays.PAGES,
                    SharingWays.JSON,
                    SharingWays.LINKS)
            .flatMap(List::stream)
            .toList();

    private Ways() {}

    static List<Way> to(UseCase useCase) {
        return ALL.stream().filter(way -> way.useCase() == useCase).toList();
    }
}
