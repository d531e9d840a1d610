package dk.amr.web.http.server;

import dk.amr.web.http.Request;
import dk.amr.web.http.Response;

/** Asks somebody to show once more who they are, before what they asked for. */
public interface ProofPages {

    /** The page that asks, and takes along what was asked for. */
    Response ask(Request request);
}
