package kz.reformbot.app;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Standard output as UTF-8, which knows whether everything arrived and why not. */
final class Output {
    private final Watched watched;
    private final PrintWriter writer;

    Output(OutputStream stream) {
        this.watched = new Watched(stream);
        this.writer = new PrintWriter(new BufferedWriter(new OutputStreamWriter(watched, StandardCharsets.UTF_8)));
    }

    /** Its {@code checkError} sends what is buffered and says whether there is still somebody to write for. */
    PrintWriter writer() {
        return writer;
    }

    /** Sends the rest; false when something did not arrive, which is said unless the reader just had enough. */
    boolean close(PrintWriter err) {
        boolean lost = writer.checkError();
        if (lost && !watched.readerLeft()) {
            err.println("reformbot: Standard output can't be written: " + watched.reason() + ".");
        }
        return !lost;
    }

    /** Keeps the first failure, which a PrintWriter forgets. */
    private static final class Watched extends FilterOutputStream {
        private @Nullable IOException failure;

        Watched(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                failure = failure == null ? e : failure;
                throw e;
            }
        }

        /** As with {@code | head -1}. */
        boolean readerLeft() {
            return reason().equals("Broken pipe");
        }

        String reason() {
            String message = failure == null ? null : failure.getMessage();
            return message == null ? "the system gives no reason" : message;
        }
    }
}
