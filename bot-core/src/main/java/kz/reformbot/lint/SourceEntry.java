package kz.reformbot.lint;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.reformbot.knowledge.Problem;
import kz.reformbot.knowledge.Source;

final class SourceEntry implements LintRule {
    @Override
    public String name() {
        return "source-entry";
    }

    @Override
    public String checks() {
        return "a source's address is absolute and its date is a past day, month or year";
    }

    @Override
    public List<Problem> check(LintedFolder folder) {
        List<Problem> problems = new ArrayList<>();
        for (Source source : folder.sources().values()) {
            String url = source.url();
            if (url != null && !isWebAddress(url)) {
                problems.add(error(
                        source.file(),
                        source.line(),
                        "the url of " + source.id() + " is no absolute http or https address: " + url));
            }
            String date = source.date();
            if (date != null) {
                checkDate(source, date, folder.today(), problems);
            }
        }
        return problems;
    }

    private static boolean isWebAddress(String url) {
        try {
            URI address = new URI(url);
            String scheme = address.getScheme();
            return ("http".equals(scheme) || "https".equals(scheme)) && address.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private void checkDate(Source source, String date, LocalDate today, List<Problem> problems) {
        Optional<LocalDate> first = firstDay(date);
        if (first.isEmpty()) {
            problems.add(error(
                    source.file(),
                    source.line(),
                    "the date of " + source.id() + " is none; write it as 2022-06-05, 2022-06 or 2022, not " + date));
        } else if (first.get().isAfter(today)) {
            problems.add(
                    error(source.file(), source.line(), "the date of " + source.id() + " is in the future: " + date));
        }
    }

    /** The first day of an ISO 8601 day, month or year. */
    private static Optional<LocalDate> firstDay(String date) {
        if (date.length() != 4 && date.length() != 7 && date.length() != 10) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(date + "2000-01-01".substring(date.length())));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
