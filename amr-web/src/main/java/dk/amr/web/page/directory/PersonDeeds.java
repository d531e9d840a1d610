package dk.amr.web.page.directory;

import dk.amr.domain.access.UseCase;
import java.util.Set;

/** What the one who looks may do about a person; the page offers nothing else. */
public record PersonDeeds(Set<UseCase> allowed, NetworkSideDeeds inNetworks) {

    public PersonDeeds {
        allowed = Set.copyOf(allowed);
    }

    public boolean mayReport() {
        return may(UseCase.REPORT_MANDATE);
    }

    public boolean mayProtect() {
        return may(UseCase.PROTECT_CONTACT);
    }

    public boolean mayCorrect() {
        return may(UseCase.CORRECT_PERSON);
    }

    public boolean mayErase() {
        return may(UseCase.ERASE_SHARED);
    }

    boolean may(UseCase useCase) {
        return allowed.contains(useCase);
    }
}
