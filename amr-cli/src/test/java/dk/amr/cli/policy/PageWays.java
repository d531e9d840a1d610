package dk.amr.cli.policy;

import dk.amr.domain.access.UseCase;
import java.util.List;
import java.util.Map;

/** How to do things on the pages. */
final class PageWays {

    static final List<Way> ALL = List.of(
            Way.page(
                    UseCase.SIGN_IN,
                    (who, thing) -> who.knock(
                            "/log-ind", "/log-ind", Map.of("email", thing.name(), "password", Things.PASSWORD))),
            Way.page(
                    UseCase.REDEEM_SETUP_LINK,
                    (who, thing) -> who.knock(
                            "/velkommen/" + thing.name(),
                            "/velkommen/" + thing.name(),
                            Map.of("password", Things.PASSWORD, "again", Things.PASSWORD))),
            Way.page(
                    UseCase.REDEEM_SIGN_IN_LINK,
                    (who, thing) -> who.knock("/log-ind/" + thing.name(), "/log-ind/" + thing.name(), Map.of())),
            Way.page(
                    UseCase.REQUEST_PASSWORD_RESET,
                    (who, thing) ->
                            who.knock("/glemt-adgangskode", "/glemt-adgangskode", Map.of("email", thing.name()))),
            Way.page(
                    UseCase.REDEEM_RESET_LINK,
                    (who, thing) -> who.knock(
                            "/ny-adgangskode/" + thing.name(),
                            "/ny-adgangskode/" + thing.name(),
                            Map.of("password", Things.PASSWORD, "again", Things.PASSWORD))),
            Way.page(UseCase.READ_OFFER_LINK, (who, thing) -> who.get("/svar/" + thing.name())),
            Way.page(
                    UseCase.ANSWER_OFFER,
                    (who, thing) -> who.knock(
                            "/svar/" + thing.name(),
                            "/svar/" + thing.name(),
                            Map.of("svar", "declined", "sprog", "da"))),
            Way.form(UseCase.IMPORT_REGISTER, null, (who, thing) -> who.get("/register")),
            Way.page(UseCase.IMPORT_REGISTER, (who, thing) -> previewed(who)),
            // a file that does not wait, which leads back to where one is chosen
            Way.form(
                    UseCase.IMPORT_REGISTER,
                    null,
                    (who, thing) -> who.post("/register/indlaes", Map.of("fil", thing.name()))),
            Way.form(
                    UseCase.IMPORT_REGISTER,
                    null,
                    (who, thing) -> who.get("/register/forhaandsvisning?fil=" + thing.name())),
            Way.form(UseCase.IMPORT_REGISTER, null, (who, thing) -> who.get("/register/indlaest?fil=" + thing.name())),
            Way.page(UseCase.UNDO_IMPORT, (who, thing) -> who.get("/register/indlaesninger/" + thing.name())),
            Way.page(
                    UseCase.UNDO_IMPORT,
                    (who, thing) -> who.post("/register/indlaesninger/" + thing.name() + "/fortryd", Map.of())),
            Way.page(
                    UseCase.EXPORT_REGISTER,
                    (who, thing) -> who.post("/register/hent", Map.of("format", "csv", "kolonne", "FAMILY_NAME"))),
            Way.page(UseCase.LIST_JOBS, (who, thing) -> who.get("/drift")),
            Way.page(UseCase.SIGN_OUT, (who, thing) -> who.post("/log-ud", Map.of())),
            Way.page(
                    UseCase.CHOOSE_LANGUAGE, (who, thing) -> who.post("/sprog", Map.of("sprog", "da", "tilbage", "/"))),
            Way.page(UseCase.LOOK_AT_OWN_ACCOUNT, (who, thing) -> who.get("/min-konto")),
            Way.page(
                    UseCase.CHANGE_PASSWORD,
                    (who, thing) -> who.post(
                            "/min-konto/adgangskode",
                            Map.of("present", Things.PASSWORD, "password", Things.PASSWORD, "again", Things.PASSWORD))),
            Way.page(
                    UseCase.BEGIN_SECOND_STEP,
                    (who, thing) -> who.post("/min-konto/totrin", Map.of("totrin-password", Things.PASSWORD))),
            Way.page(
                    UseCase.CONFIRM_SECOND_STEP,
                    (who, thing) -> who.post("/min-konto/totrin/bekraeft", Map.of("kode", thing.name()))),
            Way.page(
                    UseCase.TURN_OFF_SECOND_STEP,
                    (who, thing) -> who.post("/min-konto/totrin/fra", Map.of("kode", thing.name()))),
            Way.page(
                    UseCase.ENTER_CODE,
                    (who, thing) ->
                            who.knock("/log-ind", "/kode", Map.of("vej", thing.name(), "kode", AppCodes.RECOVERY))),
            Way.page(UseCase.PROVE_AGAIN, (who, thing) -> who.post("/bekraeft", Map.of("bevis", Things.PASSWORD))),
            Way.page(UseCase.END_OWN_SESSIONS, (who, thing) -> who.post("/min-konto/log-ud", Map.of())),
            Way.page(UseCase.LIST_PEOPLE, (who, thing) -> who.get("/personer?q=" + thing.name())),
            Way.page(UseCase.LIST_WORKPLACES, (who, thing) -> who.get("/soeg?q=" + thing.name()))
                    .showing(UseCase.LIST_PEOPLE),
            Way.page(UseCase.LIST_WORKPLACES, (who, thing) -> who.get("/soeg/arbejdspladser?q=" + thing.name())),
            Way.page(UseCase.LOOK_AT_PERSON, (who, thing) -> who.get("/personer/" + thing.id())),
            Way.page(
                    UseCase.PROTECT_CONTACT,
                    (who, thing) -> who.post(
                            "/personer/" + thing.id() + "/beskyttelse",
                            Map.of("beskyttet", "ja", "version", "" + thing.version()))),
            Way.form(
                    UseCase.CORRECT_PERSON,
                    UseCase.LOOK_AT_PERSON,
                    (who, thing) -> who.get("/personer/" + thing.id() + "/ret")),
            Way.page(
                    UseCase.CORRECT_PERSON,
                    (who, thing) -> who.post(
                            "/personer/" + thing.id() + "/ret",
                            Map.of("given", "Ny", "family", "Prøve", "version", "" + thing.version()))),
            Way.form(
                    UseCase.REPORT_MANDATE,
                    UseCase.LOOK_AT_PERSON,
                    (who, thing) -> who.get("/personer/" + thing.id() + "/hverv")),
            Way.page(
                    UseCase.REPORT_MANDATE,
                    (who, thing) -> who.post(
                            "/personer/" + thing.id() + "/hverv",
                            Map.of("workplace", Things.WORKPLACE, "role", "TR", "from", "2027-01-01", "months", "24"))),
            Way.form(UseCase.END_MANDATE, UseCase.LOOK_AT_PERSON, (who, thing) -> who.get(mandate(thing) + "/afslut")),
            Way.page(
                    UseCase.END_MANDATE,
                    (who, thing) -> who.post(
                            mandate(thing) + "/afslut",
                            Map.of("on", "2027-01-03", "reason", "OTHER", "version", "" + thing.version()))),
            Way.form(UseCase.PAUSE_MANDATE, UseCase.LOOK_AT_PERSON, (who, thing) -> who.get(mandate(thing) + "/orlov")),
            Way.page(
                    UseCase.PAUSE_MANDATE,
                    (who, thing) -> who.post(
                            mandate(thing) + "/orlov", Map.of("on", "2027-01-03", "version", "" + thing.version()))),
            Way.form(
                    UseCase.RESUME_MANDATE,
                    UseCase.LOOK_AT_PERSON,
                    (who, thing) -> who.get(mandate(thing) + "/tilbage")),
            Way.page(
                    UseCase.RESUME_MANDATE,
                    (who, thing) -> who.post(
                            mandate(thing) + "/tilbage", Map.of("on", "2027-01-03", "version", "" + thing.version()))),
            Way.form(
                    UseCase.ACTIVATE_MANDATE,
                    UseCase.LOOK_AT_PERSON,
                    (who, thing) -> who.get(mandate(thing) + "/registrer")),
            Way.page(
                    UseCase.ACTIVATE_MANDATE,
                    (who, thing) -> who.post(mandate(thing) + "/registrer", Map.of("version", "" + thing.version()))),
            Way.form(
                    UseCase.REJECT_MANDATE, UseCase.LOOK_AT_PERSON, (who, thing) -> who.get(mandate(thing) + "/afvis")),
            Way.page(
                    UseCase.REJECT_MANDATE,
                    (who, thing) -> who.post(
                            mandate(thing) + "/afvis",
                            Map.of("reason", "DATA_ERROR", "version", "" + thing.version()))),
            Way.form(
                    UseCase.RENEW_MANDATE,
                    UseCase.LOOK_AT_PERSON,
                    (who, thing) -> who.get(mandate(thing) + "/genvalg")),
            Way.page(
                    UseCase.RENEW_MANDATE,
                    (who, thing) -> who.post(
                            mandate(thing) + "/genvalg",
                            Map.of("elected", "2027-12-01", "version", "" + thing.version()))),
            Way.form(
                    UseCase.TRANSFER_MANDATE,
                    UseCase.LOOK_AT_PERSON,
                    (who, thing) -> who.get(mandate(thing) + "/flyttet")),
            Way.page(
                    UseCase.TRANSFER_MANDATE,
                    (who, thing) -> who.post(
                            mandate(thing) + "/flyttet",
                            Map.of(
                                    "on",
                                    "2027-01-03",
                                    "workplace",
                                    Things.WORKPLACE,
                                    "elected",
                                    "2027-02-01",
                                    "version",
                                    "" + thing.version()))),
            Way.form(UseCase.CORRECT_MANDATE, UseCase.LOOK_AT_PERSON, (who, thing) -> who.get(mandate(thing) + "/ret")),
            Way.page(
                    UseCase.CORRECT_MANDATE,
                    (who, thing) -> who.post(
                            mandate(thing) + "/ret",
                            Map.of("elected", "2025-12-15", "from", "2026-01-01", "version", "" + thing.version()))),
            Way.form(UseCase.CREATE_KOMMUNEGRUPPE, null, (who, thing) -> who.get("/kommunegrupper/ny")),
            Way.page(
                    UseCase.CREATE_KOMMUNEGRUPPE,
                    (who, thing) -> who.post(
                            "/kommunegrupper", Map.of("navn", thing.name(), "kommuner", Things.freeMunicipality()))),
            Way.page(
                            UseCase.MAP_MUNICIPALITY,
                            (who, thing) -> who.post(
                                    "/kommunegrupper/" + thing.id() + "/kommuner",
                                    Map.of("kommune", "Samsø", "fra", "2027-02-01", "version", "" + thing.version())))
                    .lookingFirst(UseCase.LOOK_AT_KOMMUNEGRUPPE),
            Way.page(
                            UseCase.ADMIT_AMRS,
                            (who, thing) -> who.post(
                                    "/kommunegrupper/" + thing.id() + "/amr",
                                    Map.of("amr-fra", "2027-02-01", "version", "" + thing.version())))
                    .lookingFirst(UseCase.LOOK_AT_KOMMUNEGRUPPE),
            Way.page(UseCase.LIST_KOMMUNEGRUPPER, (who, thing) -> who.get("/kommunegrupper")),
            Way.page(UseCase.LOOK_AT_KOMMUNEGRUPPE, (who, thing) -> who.get("/kommunegrupper/" + thing.id())));

    private PageWays() {}

    private static String mandate(Thing thing) {
        return "/personer/" + thing.holder() + "/hverv/" + thing.id();
    }

    /** The preview that an upload leads to; the answer to the upload where it leads anywhere else. */
    private static Answer previewed(Actor who) {
        Answer uploaded = who.upload("/register/proeve", "fil", Things.REGISTER_OF_ONE);
        return uploaded.location().startsWith("/register/forhaandsvisning") ? who.get(uploaded.location()) : uploaded;
    }
}
