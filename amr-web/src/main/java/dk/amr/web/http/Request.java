package dk.amr.web.http;

import dk.amr.domain.access.Caller;
import dk.amr.domain.access.Door;
import dk.amr.domain.access.NothingHere;
import dk.amr.domain.access.account.Account;
import dk.amr.domain.shared.InvalidValue;
import dk.amr.domain.shared.Language;
import dk.amr.domain.shared.Sentence;
import dk.amr.domain.shared.Version;
import dk.amr.web.http.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A request, together with who sent it and the business day it asks about. */
public final class Request {

    /** How large a file may be. */
    public static final int LARGEST_FILE = 10 << 20;

    private final Incoming incoming;
    private final LocalDate day;
    private final @Nullable Visitor visitor;
    private final String formToken;

    public Request(Incoming incoming, LocalDate day, @Nullable Visitor visitor, String formToken) {
        this.incoming = incoming;
        this.day = day;
        this.visitor = visitor;
        this.formToken = formToken;
    }

    Request in(String session, String token) {
        Visitor moved = new Visitor(account(), caller(), session);
        return new Request(incoming, day, moved, token);
    }

    /** The id in the address. One that is none is told apart from an unknown one by nobody. */
    public <T> T id(String name, Function<String, T> parse) {
        try {
            return parse.apply(incoming.pathParam(name));
        } catch (InvalidValue notAnId) {
            throw new NothingHere();
        }
    }

    /** What stands in the address at that place. */
    public String segment(String name) {
        return incoming.pathParam(name);
    }

    /** A parameter of the query, empty when it is missing or blank. */
    public Optional<String> query(String name) {
        return queries(name).stream().findFirst();
    }

    /** Every value of a parameter of the query. */
    public List<String> queries(String name) {
        return incoming.query().getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    /** How many are asked for in a list. */
    public int limit(int usual) {
        return query("limit").map(Request::number).orElse(usual);
    }

    /** The year of that parameter of the query; that of the business day when it is missing. */
    public int year(String name) {
        return query(name).map(Request::number).orElseGet(day::getYear);
    }

    /** Where to go on in a list. */
    public @Nullable String cursor() {
        return query("cursor").orElse(null);
    }

    /** What the browser keeps under that name; empty when it keeps nothing. */
    public String cookie(String name) {
        return Optional.ofNullable(incoming.cookie(name)).orElse("");
    }

    public Form form() {
        return new Form(incoming.form());
    }

    public <T> T body(Class<T> type) {
        return Json.read(incoming.body(), type);
    }

    /** The file that a script sent. */
    public byte[] file() {
        byte[] content = read(incoming.content());
        if (content.length > LARGEST_FILE) {
            throw HttpFault.tooLarge();
        }
        return content;
    }

    /** The file that somebody chose in that field of a form; empty when nobody chose one. */
    public Optional<byte[]> file(String field) {
        Optional<byte[]> content = Optional.ofNullable(incoming.file(field)).map(Request::read);
        if (content.filter(bytes -> bytes.length > LARGEST_FILE).isPresent()) {
            throw new InvalidValue(
                    "file-is-too-large",
                    new Sentence(
                            "Filen fylder mere end 10 MB. Del den i flere, eller læs den ind med amr register import.",
                            "The file is larger than 10 MB. Split it, or read it in by amr register import."));
        }
        return content;
    }

    /** What the file in that field was called where it came from; empty when nobody chose one. */
    public String fileName(String field) {
        return Optional.ofNullable(incoming.fileName(field)).orElse("");
    }

    /** The version a change is made from, which must be told. */
    public Version ifMatch() {
        String header = incoming.header("If-Match");
        if (header == null || header.isBlank()) {
            throw HttpFault.preconditionMissing();
        }
        return Version.parse(header.strip().replaceFirst("^\"(.*)\"$", "$1"));
    }

    /** The key that tells whether this is the same request again, where a script gives one. */
    public Optional<String> idempotencyKey() {
        Optional<String> key = Optional.ofNullable(incoming.header("Idempotency-Key"));
        if (key.filter(text -> !text.matches("[!-~]{1,255}")).isPresent()) {
            throw new InvalidValue(
                    "idempotency-key-is-unreadable",
                    new Sentence(
                            "Idempotency-Key skal være 1-255 synlige tegn uden mellemrum, f.eks. et UUID.",
                            "Idempotency-Key must be 1 to 255 visible characters without blanks, such as a UUID."));
        }
        return key;
    }

    /** Everything that makes it another request when it differs. */
    public String content() {
        return incoming.method() + " " + incoming.address() + "\n"
                + new String(incoming.body(), StandardCharsets.ISO_8859_1);
    }

    /** As whom the use cases are called. */
    public Caller caller() {
        return visitor == null ? Caller.anonymous(Door.PAGE, day) : visitor.caller();
    }

    public Optional<Visitor> visitor() {
        return Optional.ofNullable(visitor);
    }

    /** Whoever has signed in; asked for only on routes that let nobody else in. */
    public Account account() {
        return visitor().orElseThrow(HttpFault::notRecognised).account();
    }

    /** The secret of the session or the token. */
    public String secret() {
        return visitor().orElseThrow(HttpFault::notRecognised).secret();
    }

    /** The account's language, or the one asked for in the address, or Danish. */
    public Language language() {
        if (visitor != null) {
            return visitor.account().language();
        }
        return query("sprog").filter("en"::equals).isPresent() ? Language.ENGLISH : Language.DANISH;
    }

    /** The business day. */
    public LocalDate day() {
        return day;
    }

    /** What every form of this visitor must carry. */
    public String formToken() {
        return formToken;
    }

    public String path() {
        return incoming.path();
    }

    public String method() {
        return incoming.method();
    }

    /** The path with the query, as it was asked for. */
    public String address() {
        return incoming.address();
    }

    /** What the browser calls itself, in a word or two; empty where it is none that is known. */
    public String device() {
        return Device.of(incoming.header("User-Agent"));
    }

    /** The token that a program shows, where it is not our own account's. */
    public Optional<String> bearer() {
        return incoming.bearer();
    }

    /** The network address it came from. */
    public String origin() {
        return incoming.origin();
    }

    private static byte[] read(InputStream content) {
        try (content) {
            return content.readNBytes(LARGEST_FILE + 1);
        } catch (IOException brokenOff) {
            throw HttpFault.unreadable();
        }
    }

    private static int number(String text) {
        if (!text.matches("\\d{1,9}")) {
            throw new InvalidValue(
                    "number-is-unreadable", new Sentence("Det skal være et helt tal.", "That must be a whole number."));
        }
        return Integer.parseInt(text);
    }
}
