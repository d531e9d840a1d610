package dk.amr.domain.meeting.sharing.link;

/**
 * By what a visitor is known.
 *
 * @param link the secret in the address of the page
 * @param visit the secret that his browser keeps
 * @param address from where he comes
 */
public record VisitKey(String link, String visit, String address) {

    @Override
    public String toString() {
        return "VisitKey";
    }
}
