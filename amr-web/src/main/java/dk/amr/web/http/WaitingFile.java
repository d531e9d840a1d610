package dk.amr.web.http;

import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A file that somebody left to be dealt with, and, once that is done, what is told of it. */
public final class WaitingFile {

    private final String name;
    private final ReentrantLock turn = new ReentrantLock();
    private volatile byte[] content;
    private volatile @Nullable Handler told;

    public WaitingFile(byte[] content, String name) {
        this.content = content.clone();
        this.name = name;
    }

    /** What is in it; nothing any more when it is dealt with. */
    public byte[] content() {
        return content.clone();
    }

    /** What it was called where it came from; empty where nobody told. */
    public String name() {
        return name;
    }

    /** Works with the file alone: whoever wants it meanwhile waits, and finds what has become of it. */
    public <T> T alone(Supplier<T> work) {
        turn.lock();
        try {
            return work.get();
        } finally {
            turn.unlock();
        }
    }

    /** Notes that the file is dealt with, and what is told of it from now on. */
    public void settle(Handler outcome) {
        told = outcome;
        content = new byte[0];
    }

    /** What is told of the file; empty as long as it waits. */
    public Optional<Handler> told() {
        return Optional.ofNullable(told);
    }

    @Override
    public String toString() {
        return "WaitingFile";
    }
}
