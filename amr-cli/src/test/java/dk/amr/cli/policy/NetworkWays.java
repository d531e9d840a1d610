package dk.amr.cli.policy;

import dk.amr.domain.access.UseCase;
import java.util.List;
import java.util.Map;

/** How to do what there is to do about networks and their ground rules, by every door. */
final class NetworkWays {

    private static final String CHIEF = "chef@example.org";

    static final List<Way> COMMANDS = List.of(
            Way.command(
                    UseCase.ESTABLISH_NETWORK,
                    (who, thing) -> who.command(
                            "network", "establish", "--kommunegruppe", thing.name(), "--facilitator", CHIEF)),
            Way.command(
                    UseCase.ASSIGN_FACILITATOR,
                    (who, thing) -> who.command(
                            "network", "assign-facilitator", thing.id().toString(), "--facilitator", CHIEF)),
            Way.command(
                    UseCase.CLOSE_NETWORK,
                    (who, thing) -> who.command("network", "close", thing.id().toString(), "--on", "2027-01-31")),
            Way.command(UseCase.LIST_NETWORKS, (who, thing) -> who.command("network", "list")),
            Way.command(
                    UseCase.LEAVE_NETWORK,
                    (who, thing) -> who.command(
                            "network", "leave", "--participation", thing.id().toString(), "--on", "2027-01-31")),
            Way.command(
                    UseCase.PUBLISH_GROUND_RULES,
                    (who, thing) -> who.command("groundrules", "publish", "--supplement", "Vi holder tiden.")),
            Way.command(UseCase.LOOK_AT_GROUND_RULES, (who, thing) -> who.command("groundrules", "show")),
            Way.command(
                    UseCase.ACKNOWLEDGE_GROUND_RULES,
                    (who, thing) -> who.command(
                            "groundrules", "acknowledge", "--member", thing.id().toString())),
            Way.command(
                    UseCase.RECORD_CONSENT,
                    (who, thing) -> who.command(
                            "consent", "give", "--member", thing.id().toString(), "--purpose", "phone")));

    static final List<Way> JSON = List.of(
            Way.json(
                    UseCase.ESTABLISH_NETWORK,
                    (who, thing) -> who.send(
                            "POST",
                            "/networks",
                            thing,
                            "{'kommunegruppe':'" + thing.name() + "','facilitator':'" + CHIEF
                                    + "','from':'2027-01-04'}")),
            Way.json(
                    UseCase.ASSIGN_FACILITATOR,
                    (who, thing) -> who.send(
                            "POST",
                            "/networks/" + thing.id() + "/facilitator",
                            thing,
                            "{'facilitator':'" + CHIEF + "','from':'2027-01-04'}")),
            Way.json(
                    UseCase.CLOSE_NETWORK,
                    (who, thing) ->
                            who.send("POST", "/networks/" + thing.id() + "/close", thing, "{'lastDay':'2027-01-31'}")),
            Way.json(UseCase.LIST_NETWORKS, (who, thing) -> who.ask("/networks")),
            Way.json(UseCase.LOOK_AT_NETWORK, (who, thing) -> who.ask("/networks/" + thing.id())),
            Way.json(
                    UseCase.LEAVE_NETWORK,
                    (who, thing) -> who.send(
                            "POST", "/participations/" + thing.id() + "/leave", thing, "{'lastDay':'2027-01-31'}")),
            Way.json(
                    UseCase.PUBLISH_GROUND_RULES,
                    (who, thing) -> who.send(
                            "POST",
                            "/ground-rules",
                            thing,
                            "{'supplement':'Vi holder tiden.','keepsNotes':false,'effectiveFrom':'2027-01-04'}")),
            Way.json(UseCase.LOOK_AT_GROUND_RULES, (who, thing) -> who.ask("/ground-rules")),
            Way.json(
                    UseCase.ACKNOWLEDGE_GROUND_RULES,
                    (who, thing) -> who.send(
                            "POST",
                            "/ground-rules/acknowledgements",
                            thing,
                            "{'person':'" + thing.id() + "','on':'2027-01-04','manner':'ORAL'}")),
            Way.json(
                    UseCase.RECORD_CONSENT,
                    (who, thing) -> who.send(
                            "POST",
                            "/people/" + thing.id() + "/consents",
                            thing,
                            "{'purpose':'PHONE','given':true,'on':'2027-01-04'}")));

    static final List<Way> PAGES = List.of(
            Way.form(UseCase.ESTABLISH_NETWORK, null, (who, thing) -> who.get("/netvaerk/nyt")),
            Way.page(
                    UseCase.ESTABLISH_NETWORK,
                    (who, thing) -> who.post(
                            "/netvaerk",
                            Map.of("kommunegruppe", thing.name(), "facilitator", CHIEF, "fra", "2027-01-04"))),
            Way.page(
                    UseCase.ASSIGN_FACILITATOR,
                    (who, thing) -> who.post(
                            "/netvaerk/" + thing.id() + "/facilitator",
                            Map.of("facilitator", CHIEF, "fra", "2027-01-04", "version", "" + thing.version()))),
            Way.page(
                    UseCase.CLOSE_NETWORK,
                    (who, thing) -> who.post(
                            "/netvaerk/" + thing.id() + "/luk",
                            Map.of("sidste", "2027-01-31", "version", "" + thing.version()))),
            Way.page(UseCase.LIST_NETWORKS, (who, thing) -> who.get("/netvaerk")),
            Way.page(UseCase.LOOK_AT_NETWORK, (who, thing) -> who.get("/netvaerk/" + thing.id())),
            Way.form(
                    UseCase.LEAVE_NETWORK,
                    UseCase.LOOK_AT_NETWORK,
                    (who, thing) -> who.get(participation(thing.holder(), thing.id()) + "/forlad")),
            Way.page(
                    UseCase.LEAVE_NETWORK,
                    (who, thing) -> who.post(
                            participation(thing.holder(), thing.id()) + "/forlad",
                            Map.of("sidste", "2027-01-31", "version", "" + thing.version()))),
            Way.form(UseCase.PUBLISH_GROUND_RULES, null, (who, thing) -> who.get("/leveregler/ny")),
            Way.page(
                    UseCase.PUBLISH_GROUND_RULES,
                    (who, thing) -> who.post("/leveregler/ny", Map.of("noter", "nej", "fra", "2027-01-04"))),
            Way.page(UseCase.LOOK_AT_GROUND_RULES, (who, thing) -> who.get("/leveregler")),
            Way.page(UseCase.ACKNOWLEDGE_GROUND_RULES, (who, thing) -> who.post("/leveregler/kvittering", Map.of())),
            Way.form(
                    UseCase.ACKNOWLEDGE_GROUND_RULES,
                    UseCase.LOOK_AT_NETWORK,
                    (who, thing) -> who.get(participation(thing.holder(), thing.name()) + "/kvittering")),
            Way.page(
                            UseCase.ACKNOWLEDGE_GROUND_RULES,
                            (who, thing) -> who.post(
                                    participation(thing.holder(), thing.name()) + "/kvittering",
                                    Map.of("maade", "ORAL", "dag", "2027-01-04")))
                    .lookingFirst(UseCase.LOOK_AT_NETWORK),
            Way.form(
                    UseCase.RECORD_CONSENT,
                    UseCase.LOOK_AT_PERSON,
                    (who, thing) -> who.get("/personer/" + thing.id() + "/samtykke/PHONE/ja")),
            Way.page(
                    UseCase.RECORD_CONSENT,
                    (who, thing) ->
                            who.post("/personer/" + thing.id() + "/samtykke/PHONE/ja", Map.of("dag", "2027-01-04"))),
            Way.form(
                    UseCase.RECORD_CONSENT,
                    UseCase.LOOK_AT_PERSON,
                    (who, thing) -> who.get("/personer/" + thing.id() + "/samtykke/PHONE/nej")),
            Way.page(
                    UseCase.RECORD_CONSENT,
                    (who, thing) ->
                            who.post("/personer/" + thing.id() + "/samtykke/PHONE/nej", Map.of("dag", "2027-01-04"))));

    private NetworkWays() {}

    private static String participation(Object network, Object participation) {
        return "/netvaerk/" + network + "/deltagere/" + participation;
    }
}
