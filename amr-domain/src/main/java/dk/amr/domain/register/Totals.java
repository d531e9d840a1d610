package dk.amr.domain.register;

import dk.amr.domain.kreds.MunicipalityCode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What is added up as a file is compared, and the first of those who are named. */
final class Totals {

    private final Map<Thing, Tally> tallies = new EnumMap<>(Thing.class);
    final Set<MunicipalityCode> municipalities = new HashSet<>();
    final AtomicInteger unmatched = new AtomicInteger();
    final List<Newcomer> newcomers = new ArrayList<>();
    final List<FieldChange> changing = new ArrayList<>();
    final List<RegisterLine> gone = new ArrayList<>();
    private final AtomicReference<Caveats> caveats = new AtomicReference<>(Caveats.NONE);

    void add(Thing thing, Tally tally) {
        tallies.merge(thing, tally, Tally::plus);
    }

    /** The first changes; those after them are not even looked for. */
    void tell(Supplier<Stream<FieldChange>> changes) {
        int room = ImportReport.NAMED - changing.size();
        if (room > 0) {
            changes.get().limit(room).forEach(changing::add);
        }
    }

    void welcome(PersonReconciliation each) {
        if (newcomers.size() < ImportReport.NEWCOMERS_NAMED) {
            Newcomer.of(each).ifPresent(newcomers::add);
        }
    }

    void warn(Caveats more) {
        caveats.accumulateAndGet(more, Caveats::plus);
    }

    Caveats caveats() {
        return Objects.requireNonNull(caveats.get());
    }

    Tally of(Thing thing) {
        return tallies.getOrDefault(thing, Tally.NONE);
    }

    /** What is counted apart. */
    enum Thing {
        PERSONS,
        WORKPLACES,
        MANDATES,
        MEMBERSHIPS
    }
}
