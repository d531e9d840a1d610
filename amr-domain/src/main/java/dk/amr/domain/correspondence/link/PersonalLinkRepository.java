package dk.amr.domain.correspondence.link;

import dk.amr.domain.kreds.KredsId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where personal links are kept. */
public interface PersonalLinkRepository {

    Optional<PersonalLink> find(String fingerprint);

    /** The link for that purpose about that thing, if one was made. */
    Optional<PersonalLink> about(LinkPurpose purpose, UUID about);

    /** The links for that purpose about those things, of each thing the one that {@link #about} gives. */
    default List<PersonalLink> aboutAll(LinkPurpose purpose, Collection<UUID> about) {
        return about.stream().flatMap(each -> about(purpose, each).stream()).toList();
    }

    void addAll(List<PersonalLink> links);

    /** Lets the links for that purpose about those things work until another last day. */
    void extend(LinkPurpose purpose, Collection<UUID> about, LocalDate lastDay);

    /** Takes the link away; answers whether it was still there, so that of two at once only one gets yes. */
    boolean remove(LinkId id);

    /** Takes away those whose last day lies before that day; answers how many. */
    int removeOver(KredsId kreds, LocalDate day);
}
