package kz.reformbot.evaluation.benchmark;

import dev.langchain4j.rag.content.Content;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import kz.reformbot.answer.Answer;
import kz.reformbot.answer.Assistant;
import kz.reformbot.answer.Question;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.language.Language;
import kz.reformbot.retrieval.Hit;
import kz.reformbot.retrieval.Passage;
import kz.reformbot.retrieval.PassageSplitter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/** One question after another in one thread from a loaded index: ours, and easy-rag's on the same passages. */
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Threads(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 4, time = 5)
public class WarmIndexBenchmark {
    /** The folder of passages and a small one to warm up on, written by {@link Benchmarks}. */
    static final String FOLDER = "reformbot.benchmark.folder";

    static final String SMALL_FOLDER = "reformbot.benchmark.small-folder";

    /** Goes round the questions. */
    @State(Scope.Benchmark)
    public static class Questions {
        private final List<String> questions = Corpus.open().questions();
        private int next;

        String next() {
            next = (next + 1) % questions.size();
            return questions.get(next);
        }
    }

    /** The bot over the folder. */
    @State(Scope.Benchmark)
    public static class ReformBot {
        @Param("10000")
        private int passages;

        private Assistant assistant;

        @Setup
        public void load() {
            Assistant.over(small(), Clock.systemUTC()).close();
            Timed<KnowledgeBase> knowledge = Timed.of(() -> KnowledgeBase.load(folder(FOLDER)));
            Timed<Assistant> loaded = Timed.of(() -> Assistant.over(knowledge.value(), Clock.systemUTC()));
            assistant = loaded.value();
            int indexed = assistant.index().passages().size();
            if (indexed != passages) {
                throw new IllegalStateException("there are " + indexed + " passages and not " + passages);
            }
            new LoadFigures(Benchmarks.REFORM_BOT, passages, knowledge.time(), loaded.time(), LoadFigures.usedHeap())
                    .keep();
        }
    }

    /** The baseline over the passages that our splitter makes of the same folder. */
    @State(Scope.Benchmark)
    public static class Stock {
        @Param("10000")
        private int passages;

        private EasyRag easyRag;

        @Setup
        public void load() {
            List<Passage> few = PassageSplitter.split(small().documents());
            new EasyRag().index(few.subList(0, Math.min(50, few.size())));
            easyRag = new EasyRag();
            Timed<List<Passage>> texts = Timed.of(() ->
                    PassageSplitter.split(KnowledgeBase.load(folder(FOLDER)).documents()));
            Timed<EasyRag> indexed = Timed.of(() -> {
                easyRag.index(texts.value());
                return easyRag;
            });
            new LoadFigures(Benchmarks.EASY_RAG, passages, texts.time(), indexed.time(), LoadFigures.usedHeap()).keep();
        }
    }

    private record Timed<T>(T value, Duration time) {
        static <T> Timed<T> of(Supplier<T> work) {
            long start = System.nanoTime();
            T value = work.get();
            return new Timed<>(value, Duration.ofNanos(System.nanoTime() - start));
        }
    }

    /** Compiles the code that loads, so that what is timed is loading. */
    private static KnowledgeBase small() {
        return KnowledgeBase.load(folder(SMALL_FOLDER));
    }

    private static Path folder(String property) {
        return Path.of(System.getProperty(property));
    }

    @Benchmark
    public List<Hit> search(ReformBot bot, Questions questions) {
        return bot.assistant.index().search(questions.next(), Language.ENGLISH, 5);
    }

    @Benchmark
    public Answer answer(ReformBot bot, Questions questions) {
        return bot.assistant.answer(Question.of(questions.next()));
    }

    @Benchmark
    public List<Content> easyRagSearch(Stock stock, Questions questions) {
        return stock.easyRag.search(questions.next());
    }
}
