package dk.amr.domain.register.undo;

import static dk.amr.domain.correspondence.MessageFixture.aMessage;
import static dk.amr.domain.groundrule.GroundRulesFixture.anEdition;
import static dk.amr.domain.kreds.KredsFixture.aKreds;
import static dk.amr.domain.mandate.MandateFixture.aMandate;
import static dk.amr.domain.mandate.MandateFixture.anAmrMandate;
import static dk.amr.domain.meeting.kommunegruppe.KommunegruppeMeetingFixture.aKommunegruppeMeeting;
import static dk.amr.domain.network.NetworkFixture.SKANDERBORG;
import static dk.amr.domain.network.NetworkFixture.aNetwork;
import static dk.amr.domain.network.NetworkFixture.givenKommunegrupper;
import static dk.amr.domain.offer.OfferFixture.ANNA;
import static dk.amr.domain.offer.OfferFixture.SENT_ON;
import static dk.amr.domain.offer.OfferFixture.anOffer;
import static dk.amr.domain.workplace.WorkplaceFixture.aWorkplace;
import static org.assertj.core.api.Assertions.assertThat;

import dk.amr.domain.access.AccountId;
import dk.amr.domain.consent.Consent;
import dk.amr.domain.consent.ConsentPurpose;
import dk.amr.domain.correspondence.Dispatch;
import dk.amr.domain.groundrule.Acknowledgement;
import dk.amr.domain.groundrule.Manner;
import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.offer.participation.Participation;
import dk.amr.domain.offer.participation.ParticipationId;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.Version;
import dk.amr.domain.task.TaskKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What every {@link ImportHistory} must see of what is built on an import. */
public interface BuiltOnContract {

    Instant AT = Instant.parse("2027-01-04T08:15:30.125Z");
    ImportId FIRST = new ImportId(CountingIds.id(901));
    ImportId SECOND = new ImportId(CountingIds.id(902));

    AllPorts ports();

    /** A record of nothing yet. */
    static ImportRecord begun(ImportId id, int number) {
        return new ImportRecord(
                id, aKreds().id(), number, AT, new AccountId(CountingIds.id(1)), null, Figures.NONE, true, null);
    }

    /** A thing that the import made and left in its first version. */
    static Alteration made(Alteration.Kind kind, UUID thing) {
        return new Alteration(kind, thing, new Version(1), null);
    }

    /** Anna with a mandate in Skanderborg, as an import has made them; the ids of all four are the same. */
    private ImportHistory imported() {
        ImportHistory history = importing();
        history.complete(FIRST, Figures.NONE);
        return history;
    }

    private ImportHistory importing() {
        givenKommunegrupper(ports())
                .members(ANNA)
                .workplaces(aWorkplace())
                .mandates(anAmrMandate(1, ANNA, aWorkplace()));
        ports().imports().begin(begun(FIRST, 1));
        ports().imports()
                .note(
                        FIRST,
                        List.of(
                                made(Alteration.Kind.PERSON, ANNA.id().value()),
                                made(
                                        Alteration.Kind.MANDATE,
                                        anAmrMandate(1, ANNA, aWorkplace()).id().value()),
                                made(
                                        Alteration.Kind.WORKPLACE,
                                        aWorkplace().id().value()),
                                made(
                                        Alteration.Kind.KOMMUNEGRUPPE,
                                        SKANDERBORG.id().value())));
        return ports().imports();
    }

    private Map<BuiltOn, Integer> inTheWay() {
        return ports().imports().inTheWay(FIRST, 5).stream().collect(Collectors.toMap(Obstacle::what, Obstacle::count));
    }

    @Test
    default void what_was_there_when_the_import_was_complete_is_not_built_on_it() {
        imported();

        assertThat(inTheWay()).isEmpty();
    }

    @Test
    default void whatever_was_changed_or_removed_since_is_in_the_way() {
        ImportHistory history = imported();
        ports().people().save(ports().people().get(aKreds().id(), ANNA.id()).withProtectedContact(true));
        history.note(FIRST, List.of(made(Alteration.Kind.PERSON, CountingIds.id(77))));

        assertThat(history.inTheWay(FIRST, 1))
                .containsExactly(new Obstacle(
                        BuiltOn.CHANGE,
                        2,
                        List.of(new Obstacle.Thing(
                                Alteration.Kind.PERSON, ANNA.id().value()))));
        assertThat(history.inTheWay(FIRST, 0)).extracting(Obstacle::count).containsExactly(2);
    }

    @Test
    default void what_a_later_import_changed_is_told_apart() {
        ImportHistory history = imported();
        ports().people().save(ports().people().get(aKreds().id(), ANNA.id()).withProtectedContact(true));
        history.begin(begun(SECOND, 2));
        history.note(
                SECOND,
                List.of(new Alteration(
                        Alteration.Kind.PERSON, ANNA.id().value(), new Version(2), new Former("before"))));

        assertThat(inTheWay()).containsExactly(Map.entry(BuiltOn.LATER_IMPORT, 1));
    }

    @Test
    default void offers_and_what_comes_of_them_are_in_the_way() {
        imported();
        ports().networks().save(aNetwork());
        ports().offers().save(anOffer());
        ports().outbox().addAll(List.of(aMessage()));

        assertThat(inTheWay())
                .containsOnly(
                        Map.entry(BuiltOn.OFFER, 1), Map.entry(BuiltOn.MESSAGE, 1), Map.entry(BuiltOn.NETWORK, 1));

        ports().participations().save(Participation.by(new ParticipationId(CountingIds.id(1)), anOffer(), SENT_ON));
        assertThat(inTheWay()).containsEntry(BuiltOn.PARTICIPATION, 1);
    }

    @Test
    default void what_leant_before_and_was_changed_since_is_in_the_way() {
        importing();
        ports().networks().save(aNetwork());
        ports().offers().save(anOffer());
        ports().outbox().addAll(List.of(aMessage()));
        ports().imports().complete(FIRST, Figures.NONE);
        assertThat(inTheWay()).isEmpty();

        ports().outbox().settle(aMessage().id(), new Dispatch.Delivered(AT));
        assertThat(inTheWay()).containsOnly(Map.entry(BuiltOn.MESSAGE, 1));
    }

    @Test
    default void consents_and_acknowledgements_are_in_the_way() {
        imported();
        ports().consents().save(Consent.given(aKreds().id(), ANNA.id(), ConsentPurpose.PHONE, SENT_ON));
        ports().groundRules().add(anEdition());
        ports().acknowledgements().add(Acknowledgement.by(ANNA.id(), anEdition(), SENT_ON, Manner.ORAL));

        assertThat(inTheWay()).containsOnly(Map.entry(BuiltOn.CONSENT, 1), Map.entry(BuiltOn.ACKNOWLEDGEMENT, 1));
    }

    @Test
    default void a_mandate_by_hand_is_in_the_way_of_its_person_its_workplace_and_the_one_beside_it() {
        imported();
        ports().mandates().save(aMandate(7, ANNA, aWorkplace(), MandateRole.AMR, LocalDate.of(2028, 1, 1)));

        assertThat(inTheWay()).containsOnly(Map.entry(BuiltOn.MANDATE, 1));
        assertThat(ports().imports().inTheWay(FIRST, 5).getFirst().first())
                .extracting(Obstacle.Thing::kind)
                .containsExactly(Alteration.Kind.WORKPLACE, Alteration.Kind.PERSON, Alteration.Kind.MANDATE);
    }

    @Test
    default void whatever_uses_a_kommunegruppe_is_in_the_way() {
        imported();
        ports().workplaces().save(aWorkplace(7, "Havnen", "Skanderborg"));
        ports().kommunegruppeMeetings().save(aKommunegruppeMeeting());

        assertThat(inTheWay())
                .containsOnly(Map.entry(BuiltOn.WORKPLACE, 1), Map.entry(BuiltOn.KOMMUNEGRUPPE_MEETING, 1));
    }

    @Test
    default void a_task_that_was_ticked_off_is_in_the_way() {
        imported();
        ports().taskNotes().markDone(aKreds().id(), TaskKind.WELCOME_PACKAGE, CountingIds.id(1), SENT_ON);

        assertThat(inTheWay()).containsOnly(Map.entry(BuiltOn.TASK, 1));
    }
}
