package kz.reformbot.telegram;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.slf4j.LoggerFactory;

/** Everything that is logged while it is open, by whomever and at whatever level: SLF4J's and the JDK's logging. */
final class Logs implements AutoCloseable {
    private final List<Line> lines = new CopyOnWriteArrayList<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Level before = root.getLevel();
    private final java.util.logging.Logger jdk = java.util.logging.Logger.getLogger("");
    private final java.util.logging.Level jdkBefore = jdk.getLevel();
    private final AppenderBase<ILoggingEvent> appender = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            lines.add(new Line(event.getLevel(), written(event)));
        }
    };
    private final Handler handler = new Handler() {
        private final SimpleFormatter formatter = new SimpleFormatter();

        @Override
        public void publish(LogRecord line) {
            boolean loud = line.getLevel().intValue() >= java.util.logging.Level.INFO.intValue();
            lines.add(new Line(loud ? Level.INFO : Level.DEBUG, formatter.format(line)));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    /** What was logged, with its thread, its logger and its stack. */
    private record Line(Level level, String text) {}

    private Logs() {
        appender.setContext(root.getLoggerContext());
        appender.start();
        root.addAppender(appender);
        root.setLevel(Level.TRACE);
        jdk.addHandler(handler);
        jdk.setLevel(java.util.logging.Level.ALL);
    }

    static Logs open() {
        return new Logs();
    }

    private static String written(ILoggingEvent event) {
        String line = event.getThreadName() + " " + event.getLoggerName() + " " + event.getFormattedMessage() + " "
                + List.of(event.getArgumentArray() == null ? new Object[0] : event.getArgumentArray());
        return event.getThrowableProxy() == null
                ? line
                : line + "\n" + ThrowableProxyUtil.asString(event.getThrowableProxy());
    }

    /** What was logged at this level or above. */
    List<String> from(Level least) {
        return lines.stream()
                .filter(line -> line.level().isGreaterOrEqual(least))
                .map(Line::text)
                .toList();
    }

    List<String> all() {
        return from(Level.TRACE);
    }

    @Override
    public void close() {
        root.detachAppender(appender);
        root.setLevel(before);
        jdk.removeHandler(handler);
        jdk.setLevel(jdkBefore);
    }
}
