package dk.amr.cli.policy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** Keeps every line that anybody logs meanwhile, from the finest on, with all that a log file could show of it. */
final class LogRecorder extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private final List<String> lines = new CopyOnWriteArrayList<>();
    private final LoggerContext loggers = (LoggerContext) LoggerFactory.getILoggerFactory();
    private final Logger root = loggers.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level usual = root.getLevel();

    /** Listens to everything that the program's own settings do not turn down by name. */
    static LogRecorder listening() {
        LogRecorder recorder = new LogRecorder();
        recorder.setContext(recorder.loggers);
        recorder.start();
        recorder.root.iteratorForAppenders().forEachRemaining(Appender::stop);
        recorder.root.setLevel(Level.TRACE);
        recorder.root.addAppender(recorder);
        return recorder;
    }

    @Override
    protected void append(ILoggingEvent event) {
        IThrowableProxy thrown = event.getThrowableProxy();
        lines.add(String.join(
                " ",
                event.getLevel().toString(),
                event.getThreadName(),
                event.getLoggerName(),
                event.getFormattedMessage(),
                String.valueOf(event.getMDCPropertyMap()),
                thrown == null ? "" : ThrowableProxyUtil.asString(thrown)));
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void close() {
        root.detachAppender(this);
        root.setLevel(usual);
        root.iteratorForAppenders().forEachRemaining(Appender::start);
        stop();
    }
}
