package dk.amr.web.correspondence;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import dk.amr.domain.correspondence.CalendarWriter;
import dk.amr.domain.offer.link.OfferWriter;
import java.net.URI;

/** Puts letters and calendar entries into words, for the web and for commands. */
public final class LettersModule extends AbstractModule {

    private final URI baseUrl;

    /** Links in letters begin with that address. */
    public LettersModule(URI baseUrl) {
        this.baseUrl = baseUrl;
    }

    @Provides
    OfferWriter offerWriter() {
        return new JteOfferWriter(baseUrl);
    }

    @Provides
    CalendarWriter calendarWriter() {
        return new BiweeklyCalendarWriter();
    }
}
