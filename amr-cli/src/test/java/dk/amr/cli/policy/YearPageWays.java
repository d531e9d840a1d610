package dk.amr.cli.policy;

import dk.amr.domain.access.UseCase;
import java.util.List;
import java.util.Map;

/** How to do on pages what surrounds the meetings of a year: time off and incidents. */
final class YearPageWays {

    static final List<Way> ALL = List.of(
            Way.page(UseCase.LIST_LEAVE, (who, thing) -> who.get("/moeder/" + thing.id() + "/tjenestefri"))
                    .lookingFirst(UseCase.LOOK_AT_MEETING),
            Way.page(
                    UseCase.REQUEST_LEAVE,
                    (who, thing) -> who.post(
                            "/moeder/" + thing.id() + "/tjenestefri",
                            Map.of("person", thing.holder().toString(), "timer", "3,0"))),
            Way.page(
                    UseCase.RECORD_LEAVE,
                    (who, thing) -> who.post(
                            "/moeder/" + thing.id() + "/tjenestefri/svar",
                            Map.of("svar-person", thing.holder().toString(), "svar", "refused"))),
            Way.page(UseCase.REPORT_LEAVE, (who, thing) -> who.get("/rapporter/tjenestefri?aar=2027"))
                    .givingWay(),
            Way.page(UseCase.REPORT_LEAVE_TO_FU, (who, thing) -> who.get("/rapporter/tjenestefri?aar=2027")),
            Way.page(UseCase.LIST_INCIDENTS, (who, thing) -> who.get("/deltagelser/" + thing.id() + "/brud"))
                    .showing(UseCase.LOOK_AT_NETWORK),
            Way.page(
                    UseCase.RECORD_INCIDENT,
                    (who, thing) -> who.post("/deltagelser/" + thing.id() + "/brud", Map.of("dag", "2027-01-04"))),
            Way.page(
                    UseCase.WARN_PARTICIPANT,
                    (who, thing) -> who.post(
                            "/deltagelser/" + thing.holder() + "/brud/" + thing.id() + "/advar",
                            Map.of("version", "" + thing.version()))),
            Way.page(
                    UseCase.AGREE_TO_REMOVAL,
                    (who, thing) -> who.post(
                            "/deltagelser/" + thing.holder() + "/brud/" + thing.id() + "/udeluk",
                            Map.of("version", "" + thing.version()))));

    private YearPageWays() {}
}
