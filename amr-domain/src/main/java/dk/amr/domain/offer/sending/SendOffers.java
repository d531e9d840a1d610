package dk.amr.domain.offer.sending;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.Subject;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.kommunegruppe.Kommunegruppe;
import dk.amr.domain.kommunegruppe.KommunegruppeId;
import dk.amr.domain.kommunegruppe.KommunegruppeName;
import dk.amr.domain.kommunegruppe.KommunegruppeRepository;
import dk.amr.domain.offer.Offer;
import dk.amr.domain.offer.OfferRepository;
import dk.amr.domain.offer.promise.Promise;
import dk.amr.domain.offer.promise.Prospect;
import dk.amr.domain.offer.promise.Verdict;
import dk.amr.domain.person.PersonId;
import dk.amr.domain.person.PersonName;
import dk.amr.domain.person.PersonRepository;
import dk.amr.domain.shared.Danish;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sends an offer to every AMR to whom one is due (S30, SC2), in one run; a second run, or many at once, find nothing
 * more to send.
 */
public final class SendOffers {

    /**
     * How to run.
     *
     * @param isDryRun whether only to tell what would be sent
     * @param showsNames whether the lines are to have names; the audit event tells that they were shown
     * @param chosen the only ones to look at; absent for everybody
     */
    public record Request(
            boolean isDryRun, boolean showsNames, @Nullable Set<PersonId> chosen) {

        public Request {
            chosen = chosen == null ? null : Set.copyOf(chosen);
        }

        /** Everybody. */
        public Request(boolean isDryRun, boolean showsNames) {
            this(isDryRun, showsNames, null);
        }

        private boolean concerns(Prospect prospect) {
            return chosen == null || chosen.contains(prospect.person());
        }
    }

    private final Gate gate;
    private final Promise promise;
    private final OfferRepository offers;
    private final OfferPost post;
    private final KommunegruppeRepository groups;
    private final PersonRepository people;

    public SendOffers(
            Gate gate,
            Promise promise,
            OfferRepository offers,
            OfferPost post,
            KommunegruppeRepository groups,
            PersonRepository people) {
        this.gate = gate;
        this.promise = promise;
        this.offers = offers;
        this.post = post;
        this.groups = groups;
        this.people = people;
    }

    public OfferRun send(Caller caller, Request request) {
        return gate.enter(caller, UseCase.SEND_OFFERS, act -> {
            if (!request.isDryRun()) {
                offers.awaitTurn(caller.kreds());
            }
            List<Prospect> prospects = promise.on(caller.kreds(), caller.day()).stream()
                    .filter(request::concerns)
                    .toList();
            if (!request.isDryRun()) {
                List<Offer> due = due(caller, prospects);
                OldOffers.settleBefore(offers, caller.kreds(), due, caller.day());
                post.post(due);
            }
            OfferRun run = run(caller, request, prospects);
            act.concerns(Subject.Kind.KREDS, caller.kreds().value());
            act.tells(told(run, request));
            return run;
        });
    }

    private List<Offer> due(Caller caller, List<Prospect> prospects) {
        return prospects.stream()
                .flatMap(prospect -> prospect.verdict() instanceof Verdict.Send send
                        ? Stream.of(post.offerTo(caller.kreds(), prospect, send.network(), caller.day()))
                        : Stream.empty())
                .toList();
    }

    private OfferRun run(Caller caller, Request request, List<Prospect> prospects) {
        Map<KommunegruppeId, KommunegruppeName> groupNames = groups.ofKreds(caller.kreds()).stream()
                .collect(Collectors.toMap(Kommunegruppe::id, Kommunegruppe::name));
        Map<PersonId, PersonName> names = request.showsNames() ? names(caller, prospects) : Map.of();
        return new OfferRun(
                caller.day(),
                !request.isDryRun(),
                prospects.stream()
                        .map(prospect -> new OfferRun.Line(
                                prospect.person(),
                                names.get(prospect.person()),
                                groupNames.get(prospect.kommunegruppe()),
                                prospect.hasEmail(),
                                prospect.verdict()))
                        .sorted(Comparator.comparing(SendOffers::sortKey))
                        .toList());
    }

    private Map<PersonId, PersonName> names(Caller caller, List<Prospect> prospects) {
        return people.namesOf(
                caller.kreds(), prospects.stream().map(Prospect::person).toList());
    }

    private static String sortKey(OfferRun.Line line) {
        KommunegruppeName group = line.kommunegruppe();
        PersonName name = line.name();
        return Danish.sortKey(group == null ? "" : group.value())
                + "|"
                + (name == null ? "" : name.sortKey())
                + "|"
                + line.person().value();
    }

    private static String told(OfferRun run, Request request) {
        return "%s sent=%d blocked=%d skipped=%d excluded=%d%s%s"
                .formatted(
                        request.isDryRun() ? "dry-run" : "run",
                        run.sent(),
                        run.blocked(),
                        run.skipped(),
                        run.excluded(),
                        request.chosen() == null
                                ? ""
                                : " chosen=" + request.chosen().size(),
                        request.showsNames() ? " names=shown" : "");
    }
}
