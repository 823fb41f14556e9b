package kz.reformbot.slack.receive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code application/x-www-form-urlencoded}, as in a query. */
final class Form {
    private Form() {}

    /** Of a name that comes several times the first value; nothing of what is no form. */
    static Map<String, String> read(String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : text.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                decode(pair, equals, fields);
            }
        }
        return fields;
    }

    private static void decode(String pair, int equals, Map<String, String> fields) {
        try {
            fields.putIfAbsent(
                    URLDecoder.decode(pair.substring(0, equals), UTF_8),
                    URLDecoder.decode(pair.substring(equals + 1), UTF_8));
        } catch (IllegalArgumentException e) {
            // A broken escape: there is no such field.
        }
    }
}
