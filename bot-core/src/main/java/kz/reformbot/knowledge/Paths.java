package kz.reformbot.knowledge;

import java.nio.file.Path;

final class Paths {
    private Paths() {}

    /** A relative path as it is written in topic.yml and in answers on every operating system. */
    static String withForwardSlashes(Path path) {
        StringBuilder written = new StringBuilder();
        for (Path name : path) {
            if (!written.isEmpty()) {
                written.append('/');
            }
            written.append(name);
        }
        return written.toString();
    }
}
