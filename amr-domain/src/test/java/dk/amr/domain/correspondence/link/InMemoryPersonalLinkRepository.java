package dk.amr.domain.correspondence.link;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Remembering;
import dk.amr.domain.shared.Shelf;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Personal links in memory. */
public final class InMemoryPersonalLinkRepository implements PersonalLinkRepository, Remembering {

    private final Shelf<String, PersonalLink> links = new Shelf<>();

    @Override
    public Optional<PersonalLink> find(String fingerprint) {
        return links.find(fingerprint);
    }

    @Override
    public Optional<PersonalLink> about(LinkPurpose purpose, UUID about) {
        return links.all()
                .filter(link -> link.purpose() == purpose && link.about().equals(about))
                .findFirst();
    }

    @Override
    public void addAll(List<PersonalLink> many) {
        many.forEach(link -> links.put(link.fingerprint(), link));
    }

    @Override
    public void extend(LinkPurpose purpose, Collection<UUID> about, LocalDate lastDay) {
        links.all()
                .filter(link -> link.purpose() == purpose && about.contains(link.about()))
                .toList()
                .forEach(link -> links.put(
                        link.fingerprint(),
                        new PersonalLink(
                                link.id(),
                                link.kreds(),
                                link.person(),
                                link.purpose(),
                                link.about(),
                                link.fingerprint(),
                                lastDay)));
    }

    @Override
    public boolean remove(LinkId id) {
        return links.all().filter(link -> link.id().equals(id)).toList().stream()
                .anyMatch(link -> links.remove(link.fingerprint()));
    }

    @Override
    public int removeOver(KredsId kreds, LocalDate day) {
        List<PersonalLink> over = links.all()
                .filter(link -> link.kreds().equals(kreds) && link.isOver(day))
                .toList();
        over.forEach(link -> links.remove(link.fingerprint()));
        return over.size();
    }

    @Override
    public Runnable memory() {
        return links.memory();
    }
}
