package dk.amr.domain.directory;

import static dk.amr.domain.person.PersonFixture.aPerson;
import static dk.amr.domain.person.PersonFixture.inAnotherKreds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.amr.domain.access.AuditEntry;
import dk.amr.domain.access.Caller;
import dk.amr.domain.access.MayNotBeDone;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.Role;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.kit.Given;
import dk.amr.domain.kit.InMemoryInstallation;
import dk.amr.domain.kommunegruppe.AdmitAmrs;
import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.person.Contact;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.ProtectContact;
import dk.amr.domain.shared.ChangedMeanwhile;
import dk.amr.domain.shared.CountingIds;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Version;
import org.junit.jupiter.api.Test;

final class LookingUpTest {

    private final InMemoryInstallation installation = new InMemoryInstallation();
    private final Caller office = installation.caller(DirectoryFixture.DAY, Role.OFFICE_ADMIN);
    private final Caller chair = installation.caller(DirectoryFixture.DAY, Role.KREDS_CHAIR);

    private PersonView look(Caller caller, PersonId person) {
        return installation.get(LookAtPerson.class).look(caller, person);
    }

    private ListPeople.Found list(Caller caller) {
        return installation.get(ListPeople.class).list(caller, PeopleQuery.everybody(50));
    }

    @Test
    void a_persons_page_tells_whether_an_offer_is_due() {
        DirectoryFixture.fill(installation.ports());
        PersonView soeren = look(office, DirectoryFixture.AAGAARD.id());

        assertThat(soeren.isMember()).isTrue();
        assertThat(soeren.isEligible()).isTrue();
        assertThat(soeren.memberships()).hasSize(1);
        assertThat(soeren.mandates())
                .extracting(
                        view -> view.workplace().name(),
                        view -> view.kommunegruppe().orElseThrow().name().value())
                .containsOnly(tuple(DirectoryFixture.ELMEHOEJ.name(), "Skanderborg"));
        assertThat(look(office, DirectoryFixture.OESTER.id()).isEligible()).isFalse();
        assertThat(look(office, DirectoryFixture.ZOEGA.id())
                        .mandates()
                        .getFirst()
                        .kommunegruppe())
                .isEmpty();
        assertThat(soeren.toString()).doesNotContain("Søren");
    }

    @Test
    void P13_the_chair_sees_the_page_of_a_representative_alone() {
        DirectoryFixture.fill(installation.ports());

        assertThat(look(chair, DirectoryFixture.AAGAARD.id()).person().id()).isEqualTo(DirectoryFixture.AAGAARD.id());
        assertThatThrownBy(() -> look(chair, DirectoryFixture.OESTER.id())).isInstanceOf(NothingHere.class);
        assertThatThrownBy(() -> look(chair, DirectoryFixture.BERG.id())).isInstanceOf(NothingHere.class);
    }

    @Test
    void D1_every_look_is_recorded_and_so_is_every_one_turned_away() {
        DirectoryFixture.fill(installation.ports());
        look(office, DirectoryFixture.AAGAARD.id());
        Caller fu = installation.caller(Role.EXECUTIVE_COMMITTEE);
        assertThatThrownBy(() -> look(fu, DirectoryFixture.AAGAARD.id())).isInstanceOf(NothingHere.class);
        assertThatThrownBy(() -> look(office, new PersonId(CountingIds.id(99)))).isInstanceOf(NothingHere.class);

        assertThat(installation.entries())
                .extracting(AuditEntry::useCase, AuditEntry::outcome)
                .containsExactly(
                        tuple(UseCase.LOOK_AT_PERSON, AuditEntry.Outcome.DONE),
                        tuple(UseCase.LOOK_AT_PERSON, AuditEntry.Outcome.DENIED),
                        tuple(UseCase.LOOK_AT_PERSON, AuditEntry.Outcome.DENIED));
    }

    @Test
    void D22_somebody_of_another_kreds_and_somebody_unknown_are_told_alike() {
        installation.ports().people().save(inAnotherKreds(aPerson()));

        assertThatThrownBy(() -> look(office, aPerson().id())).isInstanceOf(NothingHere.class);
        assertThatThrownBy(() -> look(office, new PersonId(CountingIds.id(99)))).isInstanceOf(NothingHere.class);
    }

    @Test
    void P13_the_chair_lists_representatives_and_is_told_how_many_they_are() {
        DirectoryFixture.fill(installation.ports());

        assertThat(list(chair).page().items())
                .extracting(PersonLine::id)
                .containsExactly(DirectoryFixture.ZOEGA.id(), DirectoryFixture.AAGAARD.id());
        assertThat(list(chair).total()).isEqualTo(2);
        assertThat(list(office).total()).isEqualTo(4);
        assertThat(installation.entries().getLast().detail()).isEqualTo("shown=4");
    }

    @Test
    void E18_a_protected_contact_is_shown_on_no_list() {
        Given.in(installation.ports()).members(aPerson().withProtectedContact(true), aPerson(2, "Bo", "Prøve"));

        assertThat(list(office).page().items())
                .extracting(
                        line -> line.contact().email(), line -> line.contact().isProtected())
                .containsExactly(
                        tuple(null, true),
                        tuple(aPerson(2, "Bo", "Prøve").contact().email(), false));
        assertThat(look(office, aPerson().id()).person().contact().email()).isNotNull();
    }

    @Test
    void E18_a_protected_contact_is_shown_to_the_office_and_the_consultants_alone() {
        DirectoryFixture.fill(installation.ports());
        PersonId person = DirectoryFixture.AAGAARD.id();
        Version seen = look(office, person).person().version();
        installation.get(ProtectContact.class).protect(office, new ProtectContact.Request(person, true, seen));

        assertThat(look(office, person).person().contact().email()).isNotNull();
        assertThat(look(installation.caller(DirectoryFixture.DAY, Role.CONSULTANT), person)
                        .person()
                        .contact()
                        .email())
                .isNotNull();
        assertThat(look(chair, person).person().contact()).isEqualTo(new Contact(null, null, true));
    }

    @Test
    void E18_protection_is_changed_from_what_was_seen() {
        Given.in(installation.ports()).members(aPerson());
        ProtectContact protect = installation.get(ProtectContact.class);
        protect.protect(office, new ProtectContact.Request(aPerson().id(), true, new Version(1)));

        assertThatThrownBy(() -> protect.protect(
                        office, new ProtectContact.Request(aPerson().id(), false, new Version(1))))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(look(office, aPerson().id()).person().contact().isProtected())
                .isTrue();
    }

    @Test
    void S59_a_kommunegruppe_that_has_no_amrs_yet_shows_its_trs() {
        DirectoryFixture.fill(installation.ports());
        KommunegruppeId id = new KommunegruppeId(CountingIds.id(1));
        LookAtKommunegruppe look = installation.get(LookAtKommunegruppe.class);
        assertThat(look.look(office, id).members()).hasSize(2);
        installation
                .get(AdmitAmrs.class)
                .admit(office, new AdmitAmrs.Request("Skanderborg", DirectoryFixture.DAY.plusDays(1), null));

        assertThat(look.look(office, id).members())
                .extracting(line -> line.mandate().seat().role())
                .containsExactly(MandateRole.TR);
        assertThat(look.look(office, id).workplaces()).hasSize(1);
        assertThatThrownBy(() -> look.look(office, new KommunegruppeId(CountingIds.id(99))))
                .isInstanceOf(NothingHere.class);
    }

    @Test
    void mandates_and_kommunegrupper_are_listed_for_the_callers_day() {
        DirectoryFixture.fill(installation.ports());

        assertThat(installation
                        .get(ListMandates.class)
                        .list(office, ListMandates.Request.ofEverybody(new MandateQuery(null, true, 50, null)))
                        .items())
                .hasSize(4);
        assertThat(installation.get(ListKommunegrupper.class).list(office)).hasSize(2);
    }

    @Test
    void a_page_has_an_end() {
        assertThatThrownBy(() -> PeopleQuery.everybody(0)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> PeopleQuery.everybody(201)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new MandateQuery(null, true, 1001, null)).isInstanceOf(InvalidValue.class);
        assertThat(new PeopleQuery("en to tre fire fem", null, null, false, 1, null).words())
                .hasSize(4);
    }

    @Test
    void workplaces_are_found_by_name_and_counted_by_those_who_may() {
        DirectoryFixture.fill(installation.ports());
        WorkplaceQuery query = new WorkplaceQuery("elme", 50, null);
        ListWorkplaces.Found found = installation.get(ListWorkplaces.class).list(chair, query);
        Caller committee = installation.caller(DirectoryFixture.DAY, Role.EXECUTIVE_COMMITTEE);

        assertThat(found.total()).isEqualTo(1);
        assertThat(found.page().items())
                .extracting(WorkplaceLine::name)
                .containsExactly(DirectoryFixture.ELMEHOEJ.name());
        assertThatThrownBy(() -> installation.get(ListWorkplaces.class).list(committee, query))
                .isInstanceOf(MayNotBeDone.class);
    }

    @Test
    void a_page_of_workplaces_has_room_for_one_to_two_hundred() {
        assertThatThrownBy(() -> new WorkplaceQuery("", 0, null)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> new WorkplaceQuery("", 201, null)).isInstanceOf(InvalidValue.class);
    }
}
