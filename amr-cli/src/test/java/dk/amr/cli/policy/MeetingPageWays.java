package dk.amr.cli.policy;

import dk.amr.domain.access.UseCase;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How to do what there is to do about meetings on pages. */
final class MeetingPageWays {

    static final List<Way> ALL = List.of(
            Way.page(UseCase.LOOK_AT_YEAR, (who, thing) -> who.get("/moeder?aar=2027")),
            Way.page(UseCase.LOOK_AT_MEETING, (who, thing) -> who.get("/moeder/" + thing.id()))
                    .showing(UseCase.LIST_WISHES),
            Way.form(
                    UseCase.PLAN_MEETING,
                    UseCase.LIST_NETWORKS,
                    (who, thing) -> who.get("/moeder/nyt?netvaerk=" + thing.id())),
            Way.page(
                            UseCase.PLAN_MEETING,
                            (who, thing) -> who.post(
                                    "/moeder",
                                    Map.of(
                                            "netvaerk",
                                            thing.id().toString(),
                                            "dag",
                                            "2027-02-16",
                                            "fra",
                                            "15:15",
                                            "til",
                                            "17:15",
                                            "grund",
                                            "Intet møde")))
                    .lookingFirst(UseCase.LIST_NETWORKS),
            Way.form(
                    UseCase.REVISE_MEETING,
                    UseCase.LOOK_AT_MEETING,
                    (who, thing) -> who.get("/moeder/" + thing.id() + "/ret")),
            Way.page(
                            UseCase.REVISE_MEETING,
                            (who, thing) -> who.post(
                                    "/moeder/" + thing.id() + "/ret",
                                    Map.of("sted", "Rådhuset", "version", "" + thing.version())))
                    .lookingFirst(UseCase.LOOK_AT_MEETING),
            Way.form(
                    UseCase.RESCHEDULE_MEETING,
                    UseCase.LOOK_AT_MEETING,
                    (who, thing) -> who.get("/moeder/" + thing.id() + "/flyt")),
            Way.page(
                    UseCase.RESCHEDULE_MEETING,
                    (who, thing) -> who.post(
                            "/moeder/" + thing.id() + "/flyt",
                            Map.of(
                                    "dag",
                                    "2027-02-16",
                                    "fra",
                                    "15:15",
                                    "til",
                                    "17:15",
                                    "version",
                                    "" + thing.version()))),
            Way.form(
                    UseCase.CANCEL_MEETING,
                    UseCase.LOOK_AT_MEETING,
                    (who, thing) -> who.get("/moeder/" + thing.id() + "/aflys")),
            Way.page(
                    UseCase.CANCEL_MEETING,
                    (who, thing) -> who.post(
                            "/moeder/" + thing.id() + "/aflys",
                            Map.of("grund", "other", "version", "" + thing.version()))),
            Way.form(
                    UseCase.CLOSE_MEETING,
                    UseCase.LOOK_AT_MEETING,
                    (who, thing) -> who.get("/moeder/" + thing.id() + "/afslut")),
            Way.page(
                    UseCase.CLOSE_MEETING,
                    (who, thing) ->
                            who.post("/moeder/" + thing.id() + "/afslut", Map.of("version", "" + thing.version()))),
            Way.page(
                    UseCase.INVITE_TO_MEETING,
                    (who, thing) -> who.post("/moeder/" + thing.id() + "/inviter", Map.of())),
            Way.form(
                    UseCase.RECORD_REPLY,
                    UseCase.LOOK_AT_MEETING,
                    (who, thing) -> who.get("/moeder/" + thing.id() + "/svar/" + thing.holder())),
            Way.page(
                    UseCase.RECORD_REPLY,
                    (who, thing) ->
                            who.post("/moeder/" + thing.id() + "/svar/" + thing.holder(), Map.of("svar", "yes"))),
            Way.form(
                    UseCase.RECORD_ATTENDANCE,
                    UseCase.LOOK_AT_MEETING,
                    (who, thing) -> who.get("/moeder/" + thing.id() + "/fremmoede")),
            Way.page(
                            UseCase.RECORD_ATTENDANCE,
                            (who, thing) -> who.post("/moeder/" + thing.id() + "/fremmoede", seated(thing.holder())))
                    .lookingFirst(UseCase.LOOK_AT_MEETING),
            Way.page(
                    UseCase.NOTE_WISH,
                    (who, thing) -> who.post(
                            "/netvaerk/" + thing.id() + "/oensker",
                            Map.of(
                                    "tekst",
                                    "Alenearbejde",
                                    "moede",
                                    UUID.randomUUID().toString()))),
            Way.page(
                    UseCase.DECIDE_WISH,
                    (who, thing) -> who.post(
                            "/oensker/" + thing.id(),
                            Map.of(
                                    "svar",
                                    "accepted",
                                    "version",
                                    "" + thing.version(),
                                    "moede",
                                    UUID.randomUUID().toString()))),
            Way.page(UseCase.LIST_KOMMUNEGRUPPE_MEETINGS, (who, thing) -> who.get("/kommunegruppemoeder?aar=2027")),
            Way.form(UseCase.PLAN_KOMMUNEGRUPPE_MEETING, null, (who, thing) -> who.get("/kommunegruppemoeder/nyt")),
            Way.page(
                    UseCase.PLAN_KOMMUNEGRUPPE_MEETING,
                    (who, thing) -> who.post(
                            "/kommunegruppemoeder",
                            Map.of("gruppe", thing.name(), "dag", "2027-02-16", "fra", "15:15", "til", "17:15"))),
            Way.form(
                    UseCase.HOLD_KOMMUNEGRUPPE_MEETING,
                    UseCase.LIST_KOMMUNEGRUPPE_MEETINGS,
                    (who, thing) -> who.get("/kommunegruppemoeder/" + thing.id() + "/holdt")),
            Way.page(
                    UseCase.HOLD_KOMMUNEGRUPPE_MEETING,
                    (who, thing) -> who.post(
                            "/kommunegruppemoeder/" + thing.id() + "/holdt", Map.of("version", "" + thing.version()))),
            Way.form(
                    UseCase.CANCEL_KOMMUNEGRUPPE_MEETING,
                    UseCase.LIST_KOMMUNEGRUPPE_MEETINGS,
                    (who, thing) -> who.get("/kommunegruppemoeder/" + thing.id() + "/aflys")),
            Way.page(
                    UseCase.CANCEL_KOMMUNEGRUPPE_MEETING,
                    (who, thing) -> who.post(
                            "/kommunegruppemoeder/" + thing.id() + "/aflys", Map.of("version", "" + thing.version()))),
            Way.page(UseCase.REPORT_CADENCE, (who, thing) -> who.get("/rapporter/kadence?aar=2027")),
            Way.page(UseCase.REPORT_ATTENDANCE, (who, thing) -> who.get("/rapporter/fremmoede?aar=2027"))
                    .givingWay(),
            Way.page(UseCase.REPORT_ATTENDANCE_TO_FU, (who, thing) -> who.get("/rapporter/fremmoede?aar=2027")),
            Way.page(UseCase.REPORT_DEVIATIONS, (who, thing) -> who.get("/rapporter/afvigelser?aar=2027")));

    private MeetingPageWays() {}

    private static Map<String, String> seated(UUID person) {
        return Map.of("f-" + person, "present", "v-" + person, "0", "l-" + person, "ja", "begyndt", "ja");
    }
}
