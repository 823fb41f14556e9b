package kz.reformbot.slack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import kz.reformbot.answer.Assistant;
import kz.reformbot.conversation.Inbox;
import kz.reformbot.conversation.Installations;
import kz.reformbot.conversation.Memory;
import kz.reformbot.conversation.MemoryInbox;
import kz.reformbot.conversation.MemoryInstallations;
import kz.reformbot.conversation.Respondent;
import kz.reformbot.knowledge.Contents;
import kz.reformbot.knowledge.KnowledgeBase;
import kz.reformbot.slack.SlackAdapter.Tuning;
import kz.reformbot.slack.api.SlackDouble;
import kz.reformbot.slack.receive.Timing;
import kz.reformbot.slack.web.SlackRates;

/** The adapter over a small folder, talking to the double, which lets it do what its manifest asks for. */
final class RunningBot implements AutoCloseable {
    static final String QUESTION = "How many deputies are in parliament?";

    private static final Clock TODAY = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
    private static final Timing IMPATIENT =
            new Timing(Duration.ofMillis(200), Duration.ofMillis(3500), Duration.ofMillis(20));

    final SlackAdapter adapter;
    final Memory memory = Memory.inProcess();
    final Installations installations = new MemoryInstallations();
    final Inbox inbox;
    private final Assistant assistant;

    private RunningBot(Map<String, String> environment, Path folder, int capacity, SlackRates rates) {
        KnowledgeBase knowledge = KnowledgeBase.load(written(folder));
        this.assistant = Assistant.over(knowledge, TODAY);
        this.inbox = new MemoryInbox(16, capacity, Duration.ofSeconds(2), Clock.systemUTC());
        Respondent respondent = new Respondent(assistant, memory, knowledge.version(), TODAY);
        Services services = new Services(respondent, memory, knowledge, new Contents(knowledge), Clock.systemUTC());
        this.adapter = new SlackAdapter(
                SlackSettings.of(environment),
                inbox,
                services,
                installations,
                new Tuning(Duration.ofSeconds(2), IMPATIENT, rates));
    }

    /** Receives over sockets. */
    static RunningBot start(SlackDouble slack, Path folder) {
        RunningBot bot = with(slack, folder, 100_000, "SLACK_BOT_TOKEN", "SLACK_APP_TOKEN");
        bot.adapter.start();
        return bot;
    }

    /** Not started, with these of the settings. */
    static RunningBot with(SlackDouble slack, Path folder, int capacity, String... settings) {
        return with(slack, folder, capacity, SlackRates.slack(), settings);
    }

    /** Calling Slack as often as it likes. */
    static RunningBot hasty(SlackDouble slack, Path folder, String... settings) {
        return with(slack, folder, 100_000, SlackRates.unlimited(), settings);
    }

    private static RunningBot with(SlackDouble slack, Path folder, int capacity, SlackRates rates, String... settings) {
        Manifest manifest = Manifest.read();
        slack.scopes(manifest.scopes());
        slack.subscriptions(manifest.events());
        Map<String, String> all = Map.of(
                "SLACK_BOT_TOKEN", slack.botToken(),
                "SLACK_APP_TOKEN", slack.appToken(),
                "SLACK_SIGNING_SECRET", slack.signingSecret(),
                "SLACK_CLIENT_ID", slack.clientId(),
                "SLACK_CLIENT_SECRET", slack.clientSecret());
        Map<String, String> environment = new HashMap<>(Map.of("SLACK_API_URL", slack.url()));
        for (String setting : settings) {
            environment.put(setting, String.valueOf(all.get(setting)));
        }
        return new RunningBot(environment, folder, capacity, rates);
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
        file(root, "areas.yml", """
                - id: parliament
                  en: Parliament
                  ru: Парламент
                  kk: Парламент
                - id: courts
                  en: Courts
                  ru: Суды
                  kk: Соттар
                """);
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
        courts(root);
        return root;
    }

    /** Something else than parliament: in a folder about one thing only, no word tells much. */
    private static void courts(Path root) {
        file(root, "courts/constitutional-court/topic.yml", "status: in-force\nvalid: 2023-01-01/..\n");
        file(root, "courts/constitutional-court/en.md", """
                # The Constitutional Court

                ## Who may turn to the Constitutional Court? {#citizens}
                Every citizen may, since the court was restored in 2023. [S1]

                ## How many judges does the court have? {#judges}
                The court has eleven judges, the chair included. [S1]

                ## How long does a judge serve? {#term}
                A judge serves one term of eight years. [S1]
                """);
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
