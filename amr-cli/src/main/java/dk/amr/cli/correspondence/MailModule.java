package dk.amr.cli.correspondence;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import dk.amr.cli.console.settings.Settings;
import dk.amr.domain.correspondence.MailCarrier;
import java.time.Clock;

/** Binds who carries mail: the server in the settings, or nobody, and then it is written as files. */
public final class MailModule extends AbstractModule {

    @Provides
    static MailCarrier carrier(Settings settings, Clock clock) {
        return settings.smtp()
                .<MailCarrier>map(server -> new SmtpCarrier(server, settings.mailFrom(), clock))
                .orElseGet(() -> new EmlFolderCarrier(settings.mail(), settings.mailFrom(), clock));
    }
}
