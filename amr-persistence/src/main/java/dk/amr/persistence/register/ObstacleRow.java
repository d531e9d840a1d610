package dk.amr.persistence.register;

import dk.amr.domain.register.undo.Alteration;
import dk.amr.domain.register.undo.Obstacle;
import java.util.UUID;

/** One thing that something is built on, and on how many things that kind of it is. */
record ObstacleRow(String what, int inAll, String kind, UUID thingId) {

    Obstacle.Thing thing() {
        return new Obstacle.Thing(Alteration.Kind.valueOf(kind), thingId);
    }
}
