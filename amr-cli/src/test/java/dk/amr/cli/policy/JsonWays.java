package dk.amr.cli.policy;

import dk.amr.domain.access.UseCase;
import java.util.List;

/** How to do things by scripts over HTTP. */
final class JsonWays {

    static final List<Way> ALL = List.of(
            Way.json(UseCase.LIST_ACCOUNTS, (who, thing) -> who.ask("/accounts")),
            Way.json(UseCase.LIST_AUDIT, (who, thing) -> who.ask("/audit?limit=5")),
            Way.json(UseCase.LIST_JOBS, (who, thing) -> who.ask("/jobs")),
            Way.json(
                    UseCase.IMPORT_REGISTER, (who, thing) -> who.sendFile("/register/preview", Things.REGISTER_OF_ONE)),
            Way.json(UseCase.IMPORT_REGISTER, (who, thing) -> who.sendFile("/register/import", Things.REGISTER_OF_ONE)),
            Way.json(UseCase.LIST_IMPORTS, (who, thing) -> who.ask("/register/imports")),
            Way.json(UseCase.UNDO_IMPORT, (who, thing) -> who.ask("/register/imports/" + thing.name())),
            Way.json(
                    UseCase.UNDO_IMPORT,
                    (who, thing) -> who.send("POST", "/register/imports/" + thing.name() + "/undo", thing, "{}")),
            Way.json(UseCase.EXPORT_REGISTER, (who, thing) -> who.ask("/register/file?format=csv")),
            Way.json(UseCase.LIST_PEOPLE, (who, thing) -> who.ask("/people?q=" + thing.name())),
            Way.json(UseCase.LIST_WORKPLACES, (who, thing) -> who.ask("/workplaces?q=" + thing.name())),
            Way.json(UseCase.LOOK_AT_PERSON, (who, thing) -> who.ask("/people/" + thing.id())),
            Way.json(
                    UseCase.PROTECT_CONTACT,
                    (who, thing) -> who.send(
                            "PUT", "/people/" + thing.id() + "/contact-protection", thing, "{'isProtected':true}")),
            Way.json(
                    UseCase.CORRECT_PERSON,
                    (who, thing) ->
                            who.send("PUT", "/people/" + thing.id(), thing, "{'givenName':'Ny','familyName':'Prøve'}")),
            Way.json(
                    UseCase.REPORT_MANDATE,
                    (who, thing) -> who.send(
                            "POST",
                            "/people/" + thing.id() + "/mandates",
                            thing,
                            "{'role':'TR','workplace':'" + Things.WORKPLACE
                                    + "','startsOn':'2027-01-01','months':24}")),
            Way.json(
                    UseCase.END_MANDATE,
                    (who, thing) -> who.send(
                            "POST",
                            "/mandates/" + thing.id() + "/end",
                            thing,
                            "{'lastDay':'2027-01-03','reason':'OTHER'}")),
            Way.json(
                    UseCase.PAUSE_MANDATE,
                    (who, thing) ->
                            who.send("POST", "/mandates/" + thing.id() + "/pause", thing, "{'from':'2027-01-03'}")),
            Way.json(
                    UseCase.RESUME_MANDATE,
                    (who, thing) ->
                            who.send("POST", "/mandates/" + thing.id() + "/resume", thing, "{'from':'2027-01-03'}")),
            Way.json(
                    UseCase.ACTIVATE_MANDATE,
                    (who, thing) -> who.send("POST", "/mandates/" + thing.id() + "/activate", thing, "{}")),
            Way.json(
                    UseCase.REJECT_MANDATE,
                    (who, thing) ->
                            who.send("POST", "/mandates/" + thing.id() + "/reject", thing, "{'reason':'DATA_ERROR'}")),
            Way.json(
                    UseCase.RENEW_MANDATE,
                    (who, thing) -> who.send(
                            "POST", "/mandates/" + thing.id() + "/renew", thing, "{'electedOn':'2027-12-01'}")),
            Way.json(
                    UseCase.TRANSFER_MANDATE,
                    (who, thing) -> who.send(
                            "POST",
                            "/mandates/" + thing.id() + "/transfer",
                            thing,
                            "{'lastDay':'2027-01-03','workplace':'" + Things.WORKPLACE
                                    + "','electedOn':'2027-02-01'}")),
            Way.json(
                    UseCase.CORRECT_MANDATE,
                    (who, thing) -> who.send(
                            "POST", "/mandates/" + thing.id() + "/correct", thing, "{'electedOn':'2025-12-15'}")),
            Way.json(UseCase.LIST_MANDATES, (who, thing) -> who.ask("/mandates?limit=5")),
            Way.json(
                    UseCase.CREATE_KOMMUNEGRUPPE,
                    (who, thing) -> who.send(
                            "POST",
                            "/kommunegrupper",
                            thing,
                            "{'name':'" + thing.name() + "','municipalities':['" + Things.freeMunicipality() + "']}")),
            Way.json(
                    UseCase.MAP_MUNICIPALITY,
                    (who, thing) -> who.send(
                            "POST",
                            "/kommunegrupper/" + thing.name() + "/municipalities",
                            thing,
                            "{'municipality':'Samsø','from':'2027-02-01'}")),
            Way.json(
                    UseCase.MAP_MUNICIPALITY,
                    (who, thing) -> who.send(
                            "POST",
                            "/kommunegrupper/" + thing.id() + "/municipalities",
                            thing,
                            "{'municipality':'Samsø','from':'2027-02-01'}")),
            Way.json(UseCase.LIST_KOMMUNEGRUPPER, (who, thing) -> who.ask("/kommunegrupper")),
            Way.json(UseCase.LOOK_AT_KOMMUNEGRUPPE, (who, thing) -> who.ask("/kommunegrupper/" + thing.id())),
            Way.json(UseCase.REPORT_COVERAGE, (who, thing) -> who.ask("/reports/coverage")),
            Way.json(UseCase.REPORT_COVERAGE_TO_FU, (who, thing) -> who.ask("/reports/coverage?audience=fu")));

    private JsonWays() {}
}
