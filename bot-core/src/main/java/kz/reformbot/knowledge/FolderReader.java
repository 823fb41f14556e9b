package kz.reformbot.knowledge;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import kz.reformbot.language.Language;
import kz.reformbot.language.LanguageDetector;
import kz.reformbot.language.TextCleaner;
import org.jspecify.annotations.Nullable;

/** Walks a folder once and reads every file of it; used once. */
final class FolderReader {
    private static final String TOPIC_FILE = "topic.yml";
    private static final String SOURCES_FILE = "sources.yml";
    private static final String GLOSSARY_FILE = "glossary.yml";
    private static final String TIMELINE_FILE = "timeline.yml";
    private static final String AREAS_FILE = "areas.yml";
    private static final Pattern NUMBERED_ID = Pattern.compile("S[0-9]+[a-z]?");

    /** Bytes. Far above any text that people write, far below what does not fit into memory. */
    private static final long LARGEST_FILE = 64L << 20;

    private final Path named;
    private final Path folder;
    /** Files are parsed side by side. */
    private final List<Problem> problems = Collections.synchronizedList(new ArrayList<>());
    /** The text of every readable file by its path in the folder, in a fixed order. */
    private final Map<String, String> texts = new TreeMap<>();

    private final YamlFiles yaml = new YamlFiles(problems::add);
    private final MessageDigest fingerprint = sha256();

    FolderReader(Path named) {
        this.named = named;
        this.folder = target(named);
    }

    /** Links inside the folder are not followed, they may lead in circles; the folder itself may be one. */
    private static Path target(Path named) {
        try {
            return named.toRealPath();
        } catch (IOException e) {
            return named; // there is none: said when it is read
        }
    }

    KnowledgeBase read() {
        if (!Files.exists(folder)) {
            throw new KnowledgeException("There is no knowledge folder " + named
                    + "; name one with --knowledge DIR or REFORMBOT_KNOWLEDGE.");
        }
        if (!Files.isDirectory(folder)) {
            throw new KnowledgeException("The knowledge folder " + named + " is not a folder but a file.");
        }
        readTexts();
        Map<String, Source> sources = Optional.ofNullable(texts.get(SOURCES_FILE))
                .map(text -> yaml.sources(Path.of(SOURCES_FILE), text))
                .orElse(Map.of());
        Glossary glossary = Optional.ofNullable(texts.get(GLOSSARY_FILE))
                .map(text -> yaml.glossary(Path.of(GLOSSARY_FILE), text))
                .orElse(Glossary.EMPTY);
        List<TimelineEvent> timeline = Optional.ofNullable(texts.get(TIMELINE_FILE))
                .map(text -> yaml.timeline(Path.of(TIMELINE_FILE), text))
                .orElse(List.of());
        List<Area> areas = Optional.ofNullable(texts.get(AREAS_FILE))
                .map(text -> yaml.areas(Path.of(AREAS_FILE), text))
                .orElse(List.of());
        Map<String, Topic> topics = topics();
        List<Document> documents = documents(topics, sources);
        String version = HexFormat.of().formatHex(fingerprint.digest()).substring(0, 12);
        return new KnowledgeBase(named, documents, topics, sources, glossary, timeline, areas, problems, version);
    }

    private void readTexts() {
        List<Path> files = new ArrayList<>();
        try {
            Files.walkFileTree(folder, new Walk(files));
        } catch (IOException e) {
            throw new KnowledgeException("The knowledge folder " + named + " can't be read: " + reason(e) + ".", e);
        }
        for (Path file : files) {
            Path relative = folder.relativize(file);
            String text = readText(file, relative);
            if (text != null) {
                texts.put(Paths.withForwardSlashes(relative), text);
            }
        }
        texts.forEach((path, text) -> {
            fingerprint.update(path.getBytes(StandardCharsets.UTF_8));
            fingerprint.update(text.getBytes(StandardCharsets.UTF_8));
        });
    }

    /** Collects what may be knowledge; hidden files and folders are somebody else's. */
    private final class Walk extends SimpleFileVisitor<Path> {
        private final List<Path> files;

        Walk(List<Path> files) {
            this.files = files;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
            boolean hidden = !directory.equals(folder) && isHidden(directory);
            return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
            boolean wanted = name.endsWith(".md") || name.endsWith(".txt") || name.endsWith(".yml");
            if (wanted && !isHidden(file) && Files.isRegularFile(file)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException e) {
            problems.add(Problem.error(folder.relativize(file), 1, "unreadable", "this can't be read: " + reason(e)));
            return FileVisitResult.CONTINUE;
        }

        private boolean isHidden(Path path) {
            return String.valueOf(path.getFileName()).startsWith(".");
        }
    }

    /** An IOException's own message is often nothing but the path. */
    private static String reason(IOException e) {
        if (e instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (e instanceof NoSuchFileException) {
            return "it is no longer there";
        }
        String reason = e instanceof FileSystemException file ? file.getReason() : e.getMessage();
        return reason == null ? "the system gives no reason" : reason;
    }

    private @Nullable String readText(Path file, Path relative) {
        byte[] bytes;
        try {
            if (Files.size(file) > LARGEST_FILE) {
                problems.add(Problem.error(
                        relative,
                        1,
                        "file-too-large",
                        "this file is larger than " + (LARGEST_FILE >> 20) + " MB; split it"));
                return null;
            }
            bytes = Files.readAllBytes(file);
        } catch (IOException e) {
            problems.add(Problem.error(relative, 1, "unreadable", "this file can't be read: " + reason(e)));
            return null;
        }
        ByteBuffer input = ByteBuffer.wrap(bytes);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(input)
                    .toString();
        } catch (CharacterCodingException e) {
            int line = 1;
            for (int i = 0; i < input.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            problems.add(Problem.error(
                    relative, line, "encoding", "this file is not UTF-8 from this line on; save it as UTF-8"));
            return null;
        }
    }

    private Map<String, Topic> topics() {
        Map<String, Topic> topics = new LinkedHashMap<>();
        texts.forEach((path, text) -> {
            if (path.equals(TOPIC_FILE)) {
                problems.add(Problem.error(
                        Path.of(path),
                        1,
                        "topic-place",
                        "a topic.yml stands in a topic's folder, not beside sources.yml"));
            } else if (path.endsWith("/" + TOPIC_FILE)) {
                String id = path.substring(0, path.length() - TOPIC_FILE.length() - 1);
                yaml.topic(id, Path.of(path), text).ifPresent(topic -> topics.put(id, topic));
            }
        });
        return topics;
    }

    private List<Document> documents(Map<String, Topic> topics, Map<String, Source> sources) {
        boolean curatedFolder =
                texts.containsKey(SOURCES_FILE) || texts.keySet().stream().anyMatch(p -> p.endsWith("/" + TOPIC_FILE));
        SentenceReader sentences =
                new SentenceReader(curatedFolder ? id -> sources.containsKey(id) || isNumberedId(id) : id -> false);
        List<Document> documents = texts.entrySet().parallelStream()
                .filter(file -> !file.getKey().endsWith(".yml") && !(curatedFolder && isReadme(file.getKey())))
                .flatMap(file -> document(file.getKey(), file.getValue(), curatedFolder, topics, sentences).stream())
                .filter(document -> !document.sections().isEmpty())
                .toList();
        problems.sort(Comparator.comparing((Problem problem) -> problem.file()).thenComparing(Problem::line));
        return documents;
    }

    private Optional<Document> document(
            String path, String text, boolean curatedFolder, Map<String, Topic> topics, SentenceReader sentences) {
        String parent = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
        Optional<Language> named = languageOfName(path);
        boolean inTopic = texts.containsKey(parent + "/" + TOPIC_FILE);
        if (inTopic && named.isPresent()) {
            // Without its topic.yml we don't know when a text holds; what is wrong with that file is told there.
            return Optional.of(parent)
                    .filter(topics::containsKey)
                    .map(id -> document(id, path, text, named.get(), true, sentences));
        }
        if (named.isPresent() && curatedFolder && !parent.isEmpty()) {
            problems.add(Problem.error(
                    Path.of(path), 1, "topic-missing", "there is no " + TOPIC_FILE + " beside this file"));
            return Optional.of(document(parent, path, text, named.get(), true, sentences));
        }
        Language language = named.orElseGet(() -> LanguageDetector.detect(text));
        return Optional.of(document(path, path, text, language, false, sentences));
    }

    private Document document(
            String id, String path, String text, Language language, boolean curated, SentenceReader sentences) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String fallbackTitle = curated ? id : TextCleaner.clean(name.substring(0, name.lastIndexOf('.')));
        String clean = TextCleaner.clean(text);
        MarkdownParser.Parsed parsed = path.toLowerCase(Locale.ROOT).endsWith(".md")
                ? new MarkdownParser(sentences).parse(clean, fallbackTitle)
                : new PlainTextParser(sentences).parse(clean, fallbackTitle);
        if (curated) {
            reportSlips(Path.of(path), parsed);
        }
        return new Document(id, Path.of(path), language, curated, parsed.title(), parsed.sections(), parsed.links());
    }

    private void reportSlips(Path file, MarkdownParser.Parsed parsed) {
        parsed.slips().forEach(slip -> problems.add(Problem.error(file, slip.line(), slip.rule(), slip.message())));
        if (parsed.sections().isEmpty()) {
            problems.add(
                    Problem.error(file, 1, "file-empty", "this file has no section; write a question and its answer"));
        }
    }

    /** {@code en.md}, {@code kk.txt}. */
    private static Optional<Language> languageOfName(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String stem = name.substring(0, name.lastIndexOf('.'));
        return stem.length() == 2 ? Language.ofCode(stem) : Optional.empty();
    }

    private static boolean isReadme(String path) {
        return path.substring(path.lastIndexOf('/') + 1).equalsIgnoreCase("README.md");
    }

    /** {@code S12}, {@code S12b}: what a citation looks like even where the bibliography has no such source. */
    private static boolean isNumberedId(String id) {
        return NUMBERED_ID.matcher(id).matches();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
