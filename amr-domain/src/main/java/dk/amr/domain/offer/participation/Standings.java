package dk.amr.domain.offer.participation;

import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.kommunegruppe.MunicipalityMap;
import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.kreds.KredsName;
import dk.amr.domain.kreds.KredsRepository;
import dk.amr.domain.mandate.Mandate;
import dk.amr.domain.mandate.MandateRepository;
import dk.amr.domain.mandate.MandateRole;
import dk.amr.domain.mandate.Registration;
import dk.amr.domain.network.Network;
import dk.amr.domain.network.NetworkId;
import dk.amr.domain.network.NetworkRepository;
import dk.amr.domain.person.Membership;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonRepository;
import dk.amr.domain.shared.Period;
import dk.amr.domain.workplace.Workplace;
import dk.amr.domain.workplace.WorkplaceId;
import dk.amr.domain.workplace.WorkplaceRepository;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells how participations stand on a day, from the register as it is. */
public final class Standings {

    private final KredsRepository kredse;
    private final PersonRepository people;
    private final MandateRepository mandates;
    private final WorkplaceRepository workplaces;
    private final KommunegruppeRepository groups;
    private final NetworkRepository networks;

    public Standings(
            KredsRepository kredse,
            PersonRepository people,
            MandateRepository mandates,
            WorkplaceRepository workplaces,
            KommunegruppeRepository groups,
            NetworkRepository networks) {
        this.kredse = kredse;
        this.people = people;
        this.mandates = mandates;
        this.workplaces = workplaces;
        this.groups = groups;
        this.networks = networks;
    }

    /** The standing of each of the participations of the kreds on the day, in the order given. */
    public Map<Participation, Standing> on(KredsId kreds, Collection<Participation> participations, LocalDate day) {
        Courses courses = courses(kreds, participations);
        Map<Participation, Standing> standings = new LinkedHashMap<>();
        participations.forEach(each -> standings.put(each, courses.standing(each, day)));
        return standings;
    }

    /** How the participations of the kreds stand on any day, by one reading of the register. */
    public Courses courses(KredsId kreds, Collection<Participation> participations) {
        if (participations.isEmpty()) {
            return new Courses(Map.of());
        }
        Register register = read(kreds, participations);
        Map<Participation, Course> courses = new HashMap<>();
        participations.forEach(each -> courses.put(each, register.course(each)));
        return new Courses(courses);
    }

    // of networks and kommunegrupper only those that the participations are in, for no other could carry them
    private Register read(KredsId kreds, Collection<Participation> participations) {
        Set<PersonId> whose = participations.stream().map(Participation::person).collect(Collectors.toSet());
        Map<PersonId, List<Mandate>> held = mandates.ofPeople(kreds, whose);
        Set<WorkplaceId> places = held.values().stream()
                .flatMap(List::stream)
                .map(mandate -> mandate.seat().workplace())
                .collect(Collectors.toSet());
        Map<NetworkId, Network> within = networks
                .findAll(
                        kreds,
                        participations.stream().map(Participation::network).collect(Collectors.toSet()))
                .stream()
                .collect(Collectors.toMap(Network::id, network -> network));
        Set<KommunegruppeId> around =
                within.values().stream().map(Network::kommunegruppe).collect(Collectors.toSet());
        return new Register(
                kredse.get(kreds).name(),
                people.membershipsOf(whose),
                held,
                workplaces.findAll(kreds, places).stream()
                        .collect(Collectors.toMap(Workplace::id, workplace -> workplace)),
                new MunicipalityMap(groups.findAll(kreds, around)),
                within);
    }

    /** What the register knows of the people. */
    private record Register(
            KredsName kreds,
            Map<PersonId, List<Membership>> memberships,
            Map<PersonId, List<Mandate>> mandates,
            Map<WorkplaceId, Workplace> workplaces,
            MunicipalityMap map,
            Map<NetworkId, Network> networks) {

        Course course(Participation participation) {
            Network network = Objects.requireNonNull(networks.get(participation.network()));
            List<Period> asMember = memberships.getOrDefault(participation.person(), List.of()).stream()
                    .filter(membership -> membership.registeredIn().key().equals(kreds.key()))
                    .map(Membership::period)
                    .toList();
            List<Mandate> ofPerson = mandates.getOrDefault(participation.person(), List.of());
            List<Mandate> carrying = ofPerson.stream()
                    .filter(mandate -> carries(mandate, participation, network, ofPerson))
                    .toList();
            return new Course(
                    participation,
                    network.period(),
                    asMember,
                    standing(carrying, Registration.REGISTERED),
                    standing(carrying, Registration.AWAITED));
        }

        private static List<Mandate> standing(List<Mandate> mandates, Registration registration) {
            return mandates.stream()
                    .filter(mandate -> mandate.registration() == registration)
                    .toList();
        }

        private boolean carries(Mandate mandate, Participation participation, Network network, List<Mandate> ofPerson) {
            if (mandate.seat().role() != MandateRole.AMR) {
                return false;
            }
            WorkplaceId place = mandate.seat().workplace();
            boolean isAtTheSamePlace = ofPerson.stream()
                    .filter(each -> each.id().equals(participation.mandate()))
                    .anyMatch(each -> each.seat().workplace().equals(place));
            LocalDate day =
                    mandate.startsOn().isAfter(participation.from()) ? mandate.startsOn() : participation.from();
            return isAtTheSamePlace
                    || map.covering(
                                    Objects.requireNonNull(workplaces.get(place))
                                            .municipalityOn(day),
                                    day)
                            .filter(group -> group.id().equals(network.kommunegruppe()))
                            .isPresent();
        }
    }
}
