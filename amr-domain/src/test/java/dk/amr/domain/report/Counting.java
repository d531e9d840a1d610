package dk.amr.domain.report;

import dk.amr.domain.kit.AllPorts;
import dk.amr.domain.offer.participation.Standings;
import dk.amr.domain.offer.promise.Promise;

/** Counts coverage over any ports. */
public final class Counting {

    private Counting() {}

    public static CoverageFigures in(AllPorts ports) {
        Standings standings = new Standings(
                ports.kredse(),
                ports.people(),
                ports.mandates(),
                ports.workplaces(),
                ports.kommunegrupper(),
                ports.networks());
        Promise promise = new Promise(
                ports.roll(), ports.offers(), ports.participations(), standings, ports.mandates(), ports.networks());
        return new CoverageFigures(promise, ports.kommunegrupper(), ports.networks());
    }
}
