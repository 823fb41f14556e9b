package kz.reformbot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code reformbot}, as it stands in an installation: beside the jar and the knowledge, without sources. */
class LauncherTest {
    @TempDir
    static Path temp;

    private static Path launcher;

    @BeforeAll
    static void install() throws IOException {
        assumeTrue(Files.exists(Path.of("/bin/bash")) || Files.exists(Path.of("/usr/bin/bash")), "needs bash");
        Path home = Files.createDirectories(temp.resolve("Program Files/ru бот"));
        Path jar = home.resolve("bot-app/target/reformbot.jar");
        Files.createDirectories(jar.getParent());
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, "kz.reformbot.app.Main");
        manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, urls(Program.classPath()));
        try (OutputStream out = Files.newOutputStream(jar)) {
            new JarOutputStream(out, manifest).close();
        }
        launcher = Files.copy(Path.of("../reformbot"), home.resolve("reformbot"), StandardCopyOption.COPY_ATTRIBUTES);
        copy(Program.KNOWLEDGE, home.resolve("knowledge"));
    }

    private static String urls(String classPath) {
        return Arrays.stream(classPath.split(System.getProperty("path.separator")))
                .map(entry -> Path.of(entry).toUri().toString())
                .collect(Collectors.joining(" "));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            files.forEach(file -> {
                try {
                    Files.copy(file, to.resolve(from.relativize(file).toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    /** Without REFORMBOT_KNOWLEDGE, from another folder. */
    private static Program launch(String... words) {
        return Program.command(words)
                .env("REFORMBOT_KNOWLEDGE", "")
                .env("JAVA_HOME", System.getProperty("java.home"))
                .in(temp);
    }

    private static Program shell(String line) {
        return launch("/bin/sh", "-c", line, "sh", launcher.toString());
    }

    @Test
    void fromAnywhereInAnyLocale() throws Exception {
        for (String locale : new String[] {"C", "ru_RU.UTF-8"}) {
            Program.Run run = launch(launcher.toString(), "ask", "Кто выбирает акима села?")
                    .env("LC_ALL", locale)
                    .run();
            assertThat(run.out()).startsWith("Жители села выбирают своего акима прямым голосованием. [1]\n");
            assertThat(run.exit()).isZero();
        }
    }

    @Test
    void throughLinks() throws Exception {
        Path direct = Files.createSymbolicLink(temp.resolve("direct link"), launcher);
        Path relative = Files.createSymbolicLink(temp.resolve("relative"), Path.of("direct link"));
        launch(relative.toString(), "ask", "Who elects the akim of a village?")
                .run()
                .printsWith("residents");
        assertThat(direct).isSymbolicLink();
    }

    @Test
    void closedStreams() throws Exception {
        assertThat(shell("exec \"$1\" ask --jsonl <&-").run()).isEqualTo(new Program.Run(0, "", ""));
        assertThat(shell("exec \"$1\" ask hello >&-").run()).isEqualTo(new Program.Run(0, "", ""));
        assertThat(shell("exec \"$1\" ask 2>&-").run()).isEqualTo(new Program.Run(2, "", ""));
    }

    /** The command {@code script} gives the program a terminal of no known width. */
    @Test
    void coloursOnATerminalOnly() throws Exception {
        assumeTrue(Files.exists(Path.of("/usr/bin/script")) && Files.exists(Path.of("/proc")), "needs Linux's script");
        String ask = "'" + launcher + "' ask 'Who elects the akim of a village?'";
        Program terminal = launch("/usr/bin/script", "-qc", ask, "/dev/null").env("TERM", "xterm");
        assertThat(terminal.run().out()).startsWith("\u001B[1mThe residents");
        assertThat(terminal.env("NO_COLOR", "").run().out()).startsWith("\u001B[1mThe residents");
        assertThat(terminal.env("NO_COLOR", "1").run().out())
                .startsWith("The residents")
                .doesNotContain("\u001B");
        Program file = launch("/bin/sh", "-c", ask).env("TERM", "xterm");
        assertThat(file.run().out()).startsWith("The residents").doesNotContain("\u001B");
    }

    @Test
    void noJava() throws Exception {
        launch(launcher.toString(), "ask", "hello")
                .env("JAVA_HOME", "/nowhere")
                .run()
                .failsWith("Java is missing; install a JDK 17 or newer");
    }
}
