package dk.amr.cli.policy;

import dk.amr.domain.access.UseCase;
import java.util.List;
import java.util.Map;

/** What is done about what is shared at meetings, on pages, as JSON and behind personal links. */
final class SharingWays {

    private static final Map<String, String> WORDS =
            Map.of("slags", "idea", "opgave", "Vagtskiftet", "skridt", "En plan", "laesere", "present", "version", "1");
    private static final Map<String, String> READERS = Map.of("laesere", "whole-group", "version", "1");

    static final List<Way> PAGES = List.of(
            Way.page(UseCase.LOOK_AT_SHARED, (who, thing) -> who.get(room(thing))),
            Way.form(UseCase.SHARE_ITEM, UseCase.LOOK_AT_SHARED, (who, thing) -> who.get(room(thing) + "/nyt")),
            Way.page(UseCase.SHARE_ITEM, (who, thing) -> who.post(room(thing) + "/nyt", WORDS)),
            Way.form(UseCase.CHOOSE_READERS, UseCase.LOOK_AT_SHARED, (who, thing) -> who.get(item(thing) + "/laesere")),
            Way.page(UseCase.CHOOSE_READERS, (who, thing) -> who.post(item(thing) + "/laesere", READERS)),
            Way.form(UseCase.REDACT_SHARED, UseCase.LOOK_AT_SHARED, (who, thing) -> who.get(item(thing) + "/ret")),
            Way.page(UseCase.REDACT_SHARED, (who, thing) -> who.post(item(thing) + "/ret", WORDS)),
            Way.form(
                    UseCase.WITHDRAW_SHARED,
                    UseCase.LOOK_AT_SHARED,
                    (who, thing) -> who.get(item(thing) + "/traek-tilbage")),
            Way.page(UseCase.WITHDRAW_SHARED, (who, thing) -> who.post(item(thing) + "/traek-tilbage", Map.of())),
            Way.form(
                    UseCase.SEARCH_SHARED,
                    UseCase.LOOK_AT_NETWORK,
                    (who, thing) -> who.get("/netvaerk/" + thing.id() + "/delt/soeg")),
            Way.page(
                    UseCase.SEARCH_SHARED,
                    (who, thing) -> who.post(
                            "/netvaerk/" + thing.id() + "/delt/soeg",
                            Map.of("ord", "vagt", "fra", "01-01-2027", "til", "31-12-2027"))),
            Way.form(
                    UseCase.ERASE_SHARED,
                    UseCase.LOOK_AT_PERSON,
                    (who, thing) -> who.get("/personer/" + thing.id() + "/delt/slet")),
            Way.page(UseCase.ERASE_SHARED, (who, thing) -> who.post("/personer/" + thing.id() + "/delt/slet", Map.of()))
                    .showing(UseCase.LOOK_AT_PERSON));

    static final List<Way> JSON = List.of(
            Way.json(UseCase.LOOK_AT_SHARED, (who, thing) -> who.ask(shared(thing))),
            Way.json(
                    UseCase.SHARE_ITEM,
                    (who, thing) ->
                            who.send("POST", shared(thing), thing, "{'words':{'kind':'IDEA','task':'Vagtskiftet'}}")),
            Way.json(
                    UseCase.REDACT_SHARED,
                    (who, thing) -> who.send(
                            "PUT",
                            shared(thing) + "/" + thing.holder(),
                            thing,
                            "{'kind':'IDEA','task':'Vagtskiftet'}")),
            Way.json(
                    UseCase.WITHDRAW_SHARED,
                    (who, thing) -> who.send("DELETE", shared(thing) + "/" + thing.holder(), thing, "")),
            Way.json(
                    UseCase.CHOOSE_READERS,
                    (who, thing) -> who.send(
                            "PUT",
                            shared(thing) + "/" + thing.holder() + "/readers",
                            thing,
                            "{'audience':'WHOLE_GROUP'}")),
            Way.json(
                    UseCase.SEARCH_SHARED,
                    (who, thing) -> who.send(
                            "POST",
                            "/networks/" + thing.id() + "/shared/search",
                            thing,
                            "{'words':'vagt','from':'2027-01-01','through':'2027-12-31'}")),
            Way.json(
                    UseCase.ERASE_SHARED,
                    (who, thing) -> who.send("DELETE", "/people/" + thing.id() + "/shared", thing, "")));

    static final List<Way> LINKS = List.of(
            Way.page(UseCase.READ_SHARED_LINK, (who, thing) -> who.get(link(thing))),
            Way.page(UseCase.READ_SHARED_LINK, (who, thing) -> who.get(link(thing) + "/kode")),
            Way.page(UseCase.READ_SHARED_LINK, (who, thing) -> who.get(link(thing) + "/ind")),
            Way.page(UseCase.SEND_SHARED_CODE, (who, thing) -> who.knock(link(thing), link(thing) + "/kode", Map.of())),
            Way.page(
                    UseCase.ENTER_SHARED,
                    (who, thing) -> who.knock(
                            link(thing),
                            link(thing) + "/ind",
                            Map.of("kode", thing.name().replaceFirst("^\\S+ ", "")))),
            Way.page(UseCase.LOOK_AT_SHARED_BY_LINK, (who, thing) -> visit(who, thing, "/noter")),
            Way.page(UseCase.LOOK_AT_SHARED_BY_LINK, (who, thing) -> visit(who, thing, "/noter/nyt")),
            Way.page(UseCase.LOOK_AT_SHARED_BY_LINK, (who, thing) -> visit(who, thing, own(thing) + "/laesere")),
            Way.page(UseCase.LOOK_AT_SHARED_BY_LINK, (who, thing) -> visit(who, thing, own(thing) + "/ret")),
            Way.page(UseCase.LOOK_AT_SHARED_BY_LINK, (who, thing) -> visit(who, thing, own(thing) + "/traek-tilbage")),
            Way.page(UseCase.SHARE_BY_LINK, (who, thing) -> deed(who, thing, "/noter", WORDS)),
            Way.page(
                    UseCase.CHOOSE_READERS_BY_LINK, (who, thing) -> deed(who, thing, own(thing) + "/laesere", READERS)),
            Way.page(UseCase.REDACT_BY_LINK, (who, thing) -> deed(who, thing, own(thing) + "/ret", WORDS)),
            Way.page(
                    UseCase.WITHDRAW_BY_LINK,
                    (who, thing) -> deed(who, thing, own(thing) + "/traek-tilbage", Map.of())),
            Way.page(UseCase.LEAVE_SHARED, (who, thing) -> deed(who, thing, "/ud", Map.of())));

    private SharingWays() {}

    private static String room(Thing thing) {
        return "/moeder/" + thing.id() + "/delt";
    }

    private static String item(Thing thing) {
        return room(thing) + "/" + thing.holder();
    }

    private static String shared(Thing thing) {
        return "/meetings/" + thing.id() + "/shared";
    }

    private static String link(Thing thing) {
        return "/delt/" + thing.name().replaceFirst(" .*", "");
    }

    private static String own(Thing thing) {
        return "/noter/" + thing.holder();
    }

    private static Answer visit(Actor who, Thing thing, String page) {
        return who.visit(link(thing) + page, thing.name());
    }

    private static Answer deed(Actor who, Thing thing, String form, Map<String, String> fields) {
        return who.knockOn(link(thing), link(thing) + form, thing.name(), fields);
    }
}
