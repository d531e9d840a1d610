package dk.amr.cli.correspondence;

import dk.amr.cli.console.settings.SettingsReader;
import dk.amr.cli.console.settings.SmtpServer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that answers one command as it is told to and every other as a server does that takes everything. */
final class ScriptedServer implements AutoCloseable {

    /** Hangs up instead of answering. */
    static final String HANGS_UP = "";

    private final ServerSocket socket;
    private final String command;
    private final String answer;
    private final List<String> heard = new CopyOnWriteArrayList<>();

    private ScriptedServer(ServerSocket socket, String command, String answer) {
        this.socket = socket;
        this.command = command;
        this.answer = answer;
    }

    static ScriptedServer answering(String command, String answer) throws IOException {
        ScriptedServer server =
                new ScriptedServer(new ServerSocket(0, 5, InetAddress.getLoopbackAddress()), command, answer);
        Thread.ofVirtual().start(server::serve);
        return server;
    }

    /** The server as the settings tell of it. */
    static SmtpServer at(String url) {
        return new SettingsReader(Map.of("AMR_SMTP_URL", url)).read().smtp().orElseThrow();
    }

    SmtpServer server() {
        return at("smtp://127.0.0.1:" + socket.getLocalPort());
    }

    List<String> heard() {
        return heard;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                converse(client);
            } catch (SocketException closed) {
                return;
            } catch (IOException hungUp) {
                heard.add("hung up");
            }
        }
    }

    private void converse(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(client.getOutputStream(), true, StandardCharsets.UTF_8);
        out.print("220 here\r\n");
        boolean isContent = false;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (isContent && !line.equals(".")) {
                continue;
            }
            heard.add(line);
            boolean isTheOne = line.startsWith(command);
            if (isTheOne && answer.equals(HANGS_UP)) {
                return;
            }
            isContent = line.equals("DATA") && !isTheOne;
            out.print((isTheOne ? answer : isContent ? "354 go on" : "250 fine") + "\r\n");
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
