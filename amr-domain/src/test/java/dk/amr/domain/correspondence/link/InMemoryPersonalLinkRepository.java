package dk.amr.domain.correspondence.link;

import dk.amr.domain.kreds.KredsId;
import dk.amr.domain.shared.Remembering;
import dk.amr.domain.shared.Shelf;
import java.time.LocalDate;
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
