package kz.reformbot.telegram;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import kz.reformbot.answer.Assistant;
import kz.reformbot.conversation.Inbox;
import kz.reformbot.conversation.Memory;
import kz.reformbot.conversation.MemoryInbox;
import kz.reformbot.conversation.Respondent;
import kz.reformbot.knowledge.Contents;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.telegram.TelegramAdapter.Tuning;
import kz.reformbot.telegram.TelegramLimits.Rates;
import kz.reformbot.telegram.api.BotApiDouble;
import org.jspecify.annotations.Nullable;

/** The adapter over a small folder, talking to the double. */
final class RunningBot implements AutoCloseable {
    static final String QUESTION = "How many deputies are in parliament?";
    /** So fast that no test waits. */
    static final Rates UNLIMITED = new Rates(Duration.ofMillis(1), 100_000, 10_000);

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

    final TelegramAdapter adapter;
    final Memory memory = Memory.inProcess();
    private final Inbox inbox;
    private final Assistant assistant;

    private RunningBot(BotApiDouble api, Path folder, Rates rates, @Nullable URI webhook, int capacity) {
        KnowledgeBase knowledge = KnowledgeBase.load(written(folder));
        this.assistant = Assistant.over(knowledge, TODAY);
        this.inbox = new MemoryInbox(40, capacity, Duration.ofSeconds(2), Clock.systemUTC());
        Respondent respondent = new Respondent(assistant, memory, knowledge.version(), TODAY);
        Services services = new Services(respondent, memory, knowledge, new Contents(knowledge), Clock.systemUTC());
        this.adapter = new TelegramAdapter(
                new TelegramSettings(api.token(), URI.create(api.url()), webhook, "a-secret"),
                inbox,
                services,
                new Tuning(rates, Duration.ofSeconds(2), Duration.ofMillis(20)));
    }

    /** Polls; as fast as it can. */
    static RunningBot start(BotApiDouble api, Path folder) {
        return start(api, folder, UNLIMITED);
    }

    static RunningBot start(BotApiDouble api, Path folder, Rates rates) {
        RunningBot bot = new RunningBot(api, folder, rates, null, 100_000);
        bot.adapter.start();
        return bot;
    }

    static RunningBot notStarted(BotApiDouble api, Path folder, @Nullable URI webhook, int capacity) {
        return new RunningBot(api, folder, UNLIMITED, webhook, capacity);
    }

    private static Path written(Path root) {
        file(root, "sources.yml", """
                - id: S1
                  title: Constitution of 2026
                  publisher: Adilet
                  url: https://adilet.zan.kz/rus/docs/K2600000001
                  date: 2026-03-20
                - id: S2
                  title: Constitution of 1995
                  publisher: Adilet
                  url: https://adilet.zan.kz/rus/docs/K950001000_(1995)
                  date: 1995-08-30
                """);
        file(root, "areas.yml", "- id: parliament\n  en: Parliament\n  ru: Парламент\n  kk: Парламент\n");
        file(root, "timeline.yml", """
                - date: 2022-06-05
                  en: "Referendum on the Constitution"
                  ru: "Референдум о Конституции"
                  kk: "Конституция референдумы"
                  section: parliament/kurultai
                  sources: [S2]
                - date: 2026-07-01
                  en: "The Kurultai begins its work"
                  ru: "Курултай начинает работу"
                  kk: "Құрылтай жұмысын бастады"
                  section: parliament/kurultai
                  sources: [S1]
                """);
        file(
                root,
                "parliament/mazhilis/topic.yml",
                "status: superseded\nvalid: 2007-06-21/2026-06-30\nsuperseded-by: [parliament/kurultai]\n");
        file(
                root,
                "parliament/kurultai/topic.yml",
                "status: in-force\nvalid: 2026-07-01/..\nsupersedes: [parliament/mazhilis]\n");
        file(root, "parliament/mazhilis/en.md", """
                # The Mazhilis

                ## How many deputies are in parliament? {#deputies}
                <!-- asked: number of members of parliament -->
                The Mazhilis has 98 deputies. [S2]
                """);
        file(root, "parliament/kurultai/en.md", """
                # The Kurultai

                ## How many deputies are in parliament? {#deputies}
                <!-- asked: number of members of parliament -->
                The Kurultai has 145 deputies. [S1]

                They are elected by party lists in one national district. [S1] [S2]

                ## Who chairs the Kurultai? {#chair}
                Its chair is elected by the deputies by secret ballot. [S1]

                ## Where does parliament sit? {#seat}
                Parliament and its deputies sit in Astana. [S1]
                """);
        file(root, "parliament/kurultai/ru.md", """
                # Курултай

                ## Сколько депутатов в парламенте? {#deputies}
                В Курултае 145 депутатов. [S1]

                Их избирают по партийным спискам по единому округу. [S1] [S2]

                ## Кто возглавляет Курултай? {#chair}
                Председателя избирают депутаты тайным голосованием. [S1]

                ## Где заседает парламент? {#seat}
                Парламент и его депутаты заседают в Астане. [S1]
                """);
        file(root, "parliament/kurultai/kk.md", """
                # Құрылтай

                ## Парламентте неше депутат бар? {#deputies}
                Құрылтайда 145 депутат бар. [S1]

                Олар бірыңғай округ бойынша партиялық тізіммен сайланады. [S1] [S2]

                ## Құрылтайды кім басқарады? {#chair}
                Төрағаны депутаттар жасырын дауыспен сайлайды. [S1]

                ## Парламент қайда отырады? {#seat}
                Парламент пен оның депутаттары Астанада отырады. [S1]
                """);
        return root;
    }

    private static void file(Path root, String name, String text) {
        try {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        adapter.stopReceiving();
        inbox.close();
        adapter.close();
        assistant.close();
    }
}
