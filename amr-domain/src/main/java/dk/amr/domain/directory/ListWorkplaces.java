package dk.amr.domain.directory;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Gate;
import dk.amr.domain.access.UseCase;
import dk.amr.domain.shared.Page;

/** The workplaces of the kreds, sought by name, with how many of their AMR seats are taken; it tells no names. */
public final class ListWorkplaces {

    /** A page of the list and how many there are in all. */
    public record Found(Page<WorkplaceLine> page, int total) {}

    private final Gate gate;
    private final Directory directory;

    public ListWorkplaces(Gate gate, Directory directory) {
        this.gate = gate;
        this.directory = directory;
    }

    public Found list(Caller caller, WorkplaceQuery query) {
        return gate.enter(
                caller,
                UseCase.LIST_WORKPLACES,
                act -> new Found(
                        directory.workplaces(caller.kreds(), query, caller.day()),
                        directory.countWorkplaces(caller.kreds(), query)));
    }
}
