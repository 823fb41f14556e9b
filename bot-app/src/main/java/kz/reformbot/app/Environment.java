package kz.reformbot.app;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * What an option is where the command does not name it: {@code REFORMBOT_} and its long name, or the name that people
 * have for it already. A variable that is set to nothing is as good as unset.
 */
final class Environment implements IDefaultValueProvider {
    private static final Map<String, String> KNOWN_NAMES = Map.of("--port", "PORT");

    private final Map<String, String> variables;

    Environment(Map<String, String> variables) {
        this.variables = variables;
    }

    /** {@code REFORMBOT_AS_OF} for {@code --as-of}. */
    static String variable(OptionSpec option) {
        String name = option.longestName();
        String ours = "REFORMBOT_" + name.substring(2).replace('-', '_').toUpperCase(Locale.ROOT);
        return KNOWN_NAMES.getOrDefault(name, ours);
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option) || option.usageHelp() || option.versionHelp()) {
            return null;
        }
        String value = variables.getOrDefault(variable(option), "").strip();
        return value.isEmpty() ? null : value;
    }

    /** The message of an exception; it names the variable where the value comes from there. */
    String explain(ParameterException e, String[] arguments) {
        String message = String.valueOf(e.getMessage());
        if (e.getArgSpec() instanceof OptionSpec option && defaultValue(option) != null) {
            boolean named = Arrays.stream(arguments)
                    .anyMatch(argument -> Arrays.stream(option.names()).anyMatch(argument::startsWith));
            return named ? message : message.replace("option '" + option.longestName() + "'", variable(option));
        }
        return message;
    }
}
