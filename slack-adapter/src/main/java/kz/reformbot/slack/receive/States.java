package kz.reformbot.slack.receive;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.service.OAuthStateService;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * The state of an installation that has begun: signed here, good for ten minutes and once. It is not kept, so that the
 * person may come back to another process; and it needs no cookie, for nothing of a browser's session is bound to an
 * installation: whoever comes back with somebody else's code installs the app where that somebody let it in.
 */
final class States implements OAuthStateService {
    private static final Duration GOOD = Duration.ofSeconds(DEFAULT_EXPIRATION_IN_SECONDS);
    private static final String ALGORITHM = "HmacSHA256";
    private static final int NONCE_BYTES = 16;
    private static final int MOST_REMEMBERED = 10_000;

    private final SecretKeySpec key;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final Cache<String, Boolean> used = Caffeine.newBuilder()
            .maximumSize(MOST_REMEMBERED)
            .expireAfterWrite(GOOD)
            .build();

    /** @param secret known to every process of the app, and to nobody else */
    States(String secret, Clock clock) {
        this.key = new SecretKeySpec(secret.getBytes(UTF_8), ALGORITHM);
        this.clock = clock;
    }

    @Override
    @SuppressWarnings("rawtypes") // Bolt's
    public String issueNewState(Request request, Response response) {
        return generateNewStateValue();
    }

    /** Seconds, a number used once, the signature of both. */
    @Override
    public String generateNewStateValue() {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        String said = clock.instant().getEpochSecond() + "." + HexFormat.of().formatHex(nonce);
        return said + "." + signature(said);
    }

    @Override
    @SuppressWarnings("rawtypes") // Bolt's
    public boolean isValid(Request request) {
        String state = extractStateFromQueryString(request);
        return state != null && isAvailableInDatabase(state);
    }

    @Override
    public boolean isAvailableInDatabase(String state) {
        int dot = state.lastIndexOf('.');
        if (dot < 0 || !state.matches("\\d{1,12}\\.[0-9a-f]+\\.[0-9a-f]+")) {
            return false;
        }
        String said = state.substring(0, dot);
        Instant issued = Instant.ofEpochSecond(Long.parseLong(said.substring(0, said.indexOf('.'))));
        Duration age = Duration.between(issued, clock.instant());
        return MessageDigest.isEqual(
                        signature(said).getBytes(UTF_8),
                        state.substring(dot + 1).getBytes(UTF_8))
                && !age.isNegative()
                && age.compareTo(GOOD) <= 0
                && used.getIfPresent(state) == null;
    }

    @Override
    @SuppressWarnings("rawtypes") // Bolt's
    public void consume(Request request, Response response) {
        deleteStateFromDatastore(extractStateFromQueryString(request));
    }

    @Override
    public void deleteStateFromDatastore(@Nullable String state) {
        if (state != null) {
            used.put(state, Boolean.TRUE);
        }
    }

    /** Nothing: a state carries its own proof. */
    @Override
    public void addNewStateToDatastore(String state) {}

    private String signature(String said) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(("state " + said).getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
