package dk.amr.cli.policy;

import dk.amr.domain.access.UseCase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How to administer accounts on the pages and as a script. */
final class AccountWays {

    static final List<Way> ALL = Stream.concat(
                    Stream.of(
                            Way.page(UseCase.LIST_ACCOUNTS, (who, thing) -> who.get("/konti")),
                            Way.page(UseCase.LIST_AUDIT, (who, thing) -> who.get("/revisionsspor")),
                            Way.form(UseCase.ADD_ACCOUNT, null, (who, thing) -> who.get("/konti/ny")),
                            Way.page(
                                    UseCase.ADD_ACCOUNT,
                                    (who, thing) -> who.post(
                                            "/konti",
                                            Map.of("ny-email", thing.name(), "rolle", "EXECUTIVE_COMMITTEE"))),
                            Way.json(
                                    UseCase.ADD_ACCOUNT,
                                    (who, thing) -> who.send(
                                            "POST",
                                            "/accounts",
                                            thing,
                                            "{'login':'" + thing.name() + "','roles':['EXECUTIVE_COMMITTEE']}"))),
                    Stream.of(
                                    deed(UseCase.CHANGE_ROLES, "roller", "roles", "'roles':['PRIVACY']"),
                                    deed(UseCase.LIMIT_ACCOUNT, "sidste-dag", "limit", "'lastDay':'2027-12-31'"),
                                    deed(UseCase.NAME_ACCOUNT, "navn", "name", "'called':'Nora Prøve'"),
                                    deed(UseCase.DISABLE_ACCOUNT, "luk", "disable", ""),
                                    deed(UseCase.ENABLE_ACCOUNT, "aabn", "enable", ""),
                                    deed(UseCase.END_SESSIONS, "log-ud", "sessions-end", ""),
                                    deed(UseCase.SEND_PASSWORD_LINK, "adgangskode", "password-link", ""),
                                    deed(UseCase.RESET_SECOND_STEP, "totrin", "totp-reset", ""))
                            .flatMap(List::stream))
            .toList();

    private AccountWays() {}

    /** The page and the address for scripts by which the same is done. */
    private static List<Way> deed(UseCase useCase, String page, String address, String json) {
        return List.of(
                Way.page(useCase, (who, thing) -> who.post("/konti/" + page, fields(thing))),
                Way.json(
                        useCase,
                        (who, thing) -> who.send(
                                "POST",
                                "/accounts/" + address,
                                thing,
                                "{'login':'" + thing.name() + "'" + (json.isEmpty() ? "" : "," + json) + "}")));
    }

    private static Map<String, String> fields(Thing thing) {
        Map<String, String> fields = new HashMap<>();
        fields.put("email", thing.name());
        fields.put("konto", thing.id().toString());
        fields.put("version", Integer.toString(thing.version()));
        fields.put("rolle", "PRIVACY");
        fields.put("navn", "Nora Prøve");
        fields.put("sidste-dag", "31-12-2027");
        return fields;
    }
}
