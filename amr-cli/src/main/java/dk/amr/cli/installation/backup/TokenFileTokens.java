package dk.amr.cli.installation.backup;

import com.google.inject.Inject;
import dk.amr.cli.console.settings.Settings;
import dk.amr.cli.console.settings.TokenFile;
import dk.amr.domain.installation.backup.CommandTokens;
import dk.amr.domain.kreds.KredsId;
import java.nio.file.Files;
import java.util.Map;

final class TokenFileTokens implements CommandTokens {

    private final Settings settings;

    @Inject
    TokenFileTokens(Settings settings) {
        this.settings = settings;
    }

    @Override
    public boolean areThere() {
        return Files.exists(settings.tokens());
    }

    @Override
    public void replace(Map<KredsId, String> tokens) {
        new TokenFile(settings.tokens()).replace(tokens);
    }
}
