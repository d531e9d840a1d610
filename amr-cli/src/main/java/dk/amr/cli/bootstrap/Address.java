package dk.amr.cli.bootstrap;

import dk.amr.cli.console.Trouble;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.util.List;

/** Where the web listens, as it was asked for. */
record Address(String name, int port) {

    /** Why nothing can listen there: the address is another machine's, or somebody has the port. */
    Trouble hindrance() {
        return isHere()
                ? new Trouble(
                        "Port " + port + " er optaget. Vælg en anden med --port, eller --port 0 for en ledig.",
                        "Port " + port + " is taken. Choose another by --port, or --port 0 for a free one.")
                : new Trouble(
                        "Adressen " + name + " er ikke denne maskines. Vælg en anden med --bind, eller --bind 0.0.0.0"
                                + " for alle maskinens egne.",
                        "The address " + name + " is not this machine's. Choose another by --bind, or --bind 0.0.0.0"
                                + " for all of its own.");
    }

    /** Where it is found by a browser on this machine; whoever listens everywhere also listens here. */
    String link(int listening) {
        String host = List.of("0.0.0.0", "::", "").contains(name) ? "127.0.0.1" : name;
        return "http://" + host + ":" + listening;
    }

    private boolean isHere() {
        try {
            InetAddress address = InetAddress.getByName(name);
            return address.isAnyLocalAddress()
                    || address.isLoopbackAddress()
                    || NetworkInterface.getByInetAddress(address) != null;
        } catch (IOException unknown) {
            return false;
        }
    }
}
