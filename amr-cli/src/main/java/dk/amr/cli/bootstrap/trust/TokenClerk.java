package dk.amr.cli.bootstrap.trust;

import com.google.inject.Inject;
import dk.amr.cli.console.Clerk;
import dk.amr.cli.console.GlobalOptions;
import dk.amr.cli.console.Trouble;
import dk.amr.cli.console.settings.Settings;
import dk.amr.cli.console.settings.TokenFile;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.signin.Doorkeeper;
import dk.amr.domain.installation.ListKredse;
import dk.amr.domain.kreds.Kreds;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.kreds.UnknownKreds;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;

/** Lets commands act by the tokens that the installation keeps beside its database. */
final class TokenClerk implements Clerk {

    private final GlobalOptions options;
    private final Clock clock;
    private final TokenFile tokens;
    private final Doorkeeper doorkeeper;
    private final ListKredse kredse;

    @Inject
    TokenClerk(GlobalOptions options, Clock clock, Settings settings, Doorkeeper doorkeeper, ListKredse kredse) {
        this.options = options;
        this.clock = clock;
        this.tokens = new TokenFile(settings.tokens());
        this.doorkeeper = doorkeeper;
        this.kredse = kredse;
    }

    @Override
    public Caller caller() {
        Map<KredsId, String> all = tokens.read();
        KredsName wanted = options.kreds();
        if (wanted != null) {
            return recognised(Optional.ofNullable(all.get(named(wanted)))).orElseThrow(TokenClerk::isShut);
        }
        if (all.size() > 1) {
            throw new Trouble(
                    "Her er flere kredse. Skriv hvilken med --kreds NAVN; se navnene med: amr kreds list.",
                    "There are several kredse here. Say which by --kreds NAME; see the names with: amr kreds list.");
        }
        return anyCaller();
    }

    @Override
    public Caller anyCaller() {
        return tokens.read().values().stream()
                .flatMap(token -> recognised(Optional.of(token)).stream())
                .findFirst()
                .orElseThrow(TokenClerk::isShut);
    }

    @Override
    public Caller operator() {
        return Caller.operator(options.day(clock));
    }

    private KredsId named(KredsName wanted) {
        return kredse.list(anyCaller()).stream()
                .filter(kreds -> kreds.name().key().equals(wanted.key()))
                .map(Kreds::id)
                .findFirst()
                .orElseThrow(UnknownKreds::new);
    }

    private Optional<Caller> recognised(Optional<String> token) {
        return token.flatMap(doorkeeper::byToken).map(account -> account.asCaller(Door.COMMAND, options.day(clock)));
    }

    private static Trouble isShut() {
        return new Trouble(
                "Kommandoernes nøgle passer ikke til databasen. Er AMR_HOME og AMR_DATABASE_URL de rigtige?",
                "The commands' token does not fit the database. Are AMR_HOME and AMR_DATABASE_URL the right ones?");
    }
}
