package kz.reformbot.telegram;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.reformbot.telegram.Incoming.Mark;
import kz.reformbot.telegram.Incoming.Written;

/** What a message wants of the bot. */
sealed interface Request {
    /** What Telegram's servers mark as a command. */
    Pattern COMMAND = Pattern.compile("/[A-Za-z0-9_]{1,64}(@[A-Za-z0-9_]+)?(?=\\s|$)");

    /**
     * A question.
     *
     * @param text without the bot's name
     */
    record Ask(String text) implements Request {}

    record Order(Command command, String argument) implements Request {}

    /** A command that there is none of, in a private chat. */
    record Unknown() implements Request {}

    /** Something that can't be read, in a private chat. */
    record Wordless() implements Request {}

    /** The bot has come into a group. */
    record Joined() implements Request {}

    /** Empty for what is said to others, or by the bot itself. */
    static Optional<Request> of(Written message, Identity bot) {
        if (message.sender().bot() || message.viaBot() == bot.id()) {
            return Optional.empty();
        }
        if (message.founded() || message.joined().contains(bot.id())) {
            return Optional.of(new Joined());
        }
        boolean oneToOne = message.place().oneToOne();
        Optional<Mark> command = command(message);
        if (command.isPresent()) {
            return order(message, command.get(), bot);
        }
        Optional<Mark> mention = mention(message, bot);
        String text = without(message.text(), mention).strip();
        boolean meant = oneToOne || mention.isPresent() || message.answersTo() == bot.id();
        if (!meant) {
            return Optional.empty();
        }
        if (!text.isEmpty()) {
            return Optional.of(new Ask(text));
        }
        if (mention.isPresent()) {
            return Optional.of(new Order(Command.HELP, ""));
        }
        return oneToOne && message.wordless() ? Optional.of(new Wordless()) : Optional.empty();
    }

    /** At the beginning only; known by its form where a server marks nothing. */
    private static Optional<Mark> command(Written message) {
        if (message.marks().isEmpty()) {
            Matcher found = COMMAND.matcher(message.text());
            return found.lookingAt() ? Optional.of(new Mark("bot_command", 0, found.end(), 0)) : Optional.empty();
        }
        return message.marks().stream()
                .filter(mark -> mark.type().equals("bot_command") && mark.start() == 0)
                .filter(mark -> mark.end() > 1 && mark.end() <= message.text().length())
                .findFirst();
    }

    private static Optional<Request> order(Written message, Mark mark, Identity bot) {
        String[] word = message.text().substring(1, mark.end()).split("@", 2);
        if (word.length > 1 && !word[1].equalsIgnoreCase(bot.name())) {
            return Optional.empty();
        }
        String argument = message.text().substring(mark.end()).strip();
        Optional<Request> order = Command.of(word[0]).map(command -> new Order(command, argument));
        return message.place().oneToOne() || word.length > 1 ? order.or(() -> Optional.of(new Unknown())) : order;
    }

    private static Optional<Mark> mention(Written message, Identity bot) {
        String name = "@" + bot.name();
        return message.marks().stream()
                .filter(mark -> mark.start() >= 0 && mark.start() < mark.end())
                .filter(mark -> mark.end() <= message.text().length())
                .filter(mark -> switch (mark.type()) {
                    case "text_mention" -> mark.user() == bot.id();
                    case "mention" ->
                        message.text().substring(mark.start(), mark.end()).equalsIgnoreCase(name);
                    default -> false;
                })
                .findFirst();
    }

    private static String without(String text, Optional<Mark> mark) {
        return mark.map(cut -> text.substring(0, cut.start()).stripTrailing() + " "
                        + text.substring(cut.end()).replaceFirst("^[\\s,:]+", ""))
                .orElse(text);
    }
}
