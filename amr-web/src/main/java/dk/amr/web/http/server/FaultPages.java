package dk.amr.web.http.server;

import dk.amr.web.http.Request;
import dk.amr.web.http.Response;

/** Shows a person what went wrong. */
public interface FaultPages {

    Response show(Request request, Fault fault);
}
