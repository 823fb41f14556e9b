package kz.reformbot.app;

import ch.qos.logback.classic.Level;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import kz.reformbot.knowledge.KnowledgeBase;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code serve}: the bot on the chat platforms, until it is told to stop. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = {
            "Answers on every chat platform that is set up: Telegram, Slack.",
            "Runs until SIGTERM or Ctrl-C. What is being answered then is finished first, within 20 seconds, and the exit"
                    + " status is 0; a second signal ends at once.",
            ""
        },
        footer = {
            "",
            "Telegram is set up by environment variables:",
            "  TELEGRAM_BOT_TOKEN       what @BotFather gives; without it Telegram is off",
            "  TELEGRAM_WEBHOOK_URL     the https:// address of this endpoint as Telegram",
            "                           reaches it; without it the bot asks for messages",
            "                           itself and needs no address",
            "  TELEGRAM_WEBHOOK_SECRET  what Telegram shows at that address (default:",
            "                           made from the token)",
            "  TELEGRAM_API_URL         your own Bot API server, scheme://host:port",
            "                           (default: https://api.telegram.org)",
            "",
            "Slack is set up by (slack-adapter/README.md tells where they come from):",
            "  SLACK_BOT_TOKEN          xoxb-…, of one workspace",
            "  SLACK_APP_TOKEN          xapp-…: Socket Mode, which needs no address",
            "  SLACK_SIGNING_SECRET     takes events by HTTP, at /slack/events",
            "  SLACK_CLIENT_ID, SLACK_CLIENT_SECRET",
            "                           many workspaces: /slack/install lets the bot in",
            "  SLACK_API_URL            another server (default: https://slack.com/api/)",
            "",
            "HTTP endpoint: GET /live says that the process runs, GET /ready (200 or 503)",
            "whether messages arrive. Telegram's webhook is taken at the path of",
            "TELEGRAM_WEBHOOK_URL, and at /telegram/webhook behind a proxy that changes paths.",
            "",
            "Example: TELEGRAM_BOT_TOKEN=123456:ABC-DEF reformbot serve"
        })
final class ServeCommand implements Callable<Integer> {
    private static final int USUAL_PORT = 8080;

    @Spec
    private CommandSpec spec;

    @ParentCommand
    private Main main;

    @Mixin
    private KnowledgeOption knowledge;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where the bot keeps files of its own (REFORMBOT_DATA; default: data beside the program).")
    private @Nullable String data;

    @Option(
            names = {"-p", "--port"},
            paramLabel = "PORT",
            converter = Converters.ToPort.class,
            description = "The HTTP endpoint's port, 0 for any free one (PORT; default: 8080).")
    private int port = USUAL_PORT;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields
    ServeCommand() {}

    @Override
    public Integer call() {
        Platforms platforms = Platforms.of(main.environment());
        KnowledgeBase read = knowledge.load(spec.commandLine().getErr());
        Logger log = log();
        StopSignal stop = StopSignal.listen();
        try (ReformBot bot = new ReformBot(read, platforms, port, data(), Clock.system(ZoneId.systemDefault()))) {
            bot.start();
            stop.await();
            log.info("Stopping: what is being answered is finished first, within {} s", ReformBot.GRACE.toSeconds());
        }
        log.info("Stopped");
        return 0;
    }

    private Path data() {
        try {
            return data == null ? Path.of(System.getProperty("reformbot.home", "."), "data") : Path.of(data);
        } catch (InvalidPathException e) {
            throw new UsageException("The data folder's name can't be a path: " + e.getReason() + ".");
        }
    }

    /**
     * The log, which from now on shows what our own packages tell an operator. No field: picocli loads every command's
     * class, and Logback takes a tenth of a second that the other commands need not wait.
     */
    private static Logger log() {
        ((ch.qos.logback.classic.Logger) LoggerFactory.getLogger("kz.reformbot")).setLevel(Level.INFO);
        return LoggerFactory.getLogger(ServeCommand.class);
    }
}
