package kz.reformbot.language.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A text cut into {@link Token}s. Every question may be asked of any index, also one outside the text. */
final class Tokens {
    private static final int LONGEST_WORD = 40;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    private Tokens(String text) {
        this.text = text;
    }

    static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        tokens.scan();
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    int start(int index) {
        return tokens.get(index).start();
    }

    int end(int index) {
        return tokens.get(index).end();
    }

    /** The word at an index, or an empty string where no word stands. */
    String word(int index) {
        return textOf(Token.Type.WORD, index);
    }

    /** The digits at an index, or an empty string where none stand. */
    String digits(int index) {
        return textOf(Token.Type.DIGITS, index);
    }

    boolean isMark(int index, String mark) {
        return has(index) && tokens.get(index).text().equals(mark);
    }

    /** Whether the token is a hyphen or a dash. */
    boolean isDash(int index) {
        return isMark(index, "-") || isMark(index, "–");
    }

    /** Whatever stands at the index, or an empty string outside the text. */
    String any(int index) {
        return has(index) ? tokens.get(index).text() : "";
    }

    /** Whether nothing stands between this token and the one before. */
    boolean attached(int index) {
        return index > 0 && gap(index) == 0;
    }

    int gap(int index) {
        return has(index) ? tokens.get(index).gap() : 2;
    }

    boolean isCapital(int index) {
        return has(index) && Character.isUpperCase(text.codePointAt(start(index)));
    }

    /** The token as it was written. */
    String written(int index) {
        return has(index) ? text.substring(start(index), end(index)) : "";
    }

    /** The first token that starts at or after an offset; the size where there is none. */
    int at(int offset) {
        int low = 0;
        int high = tokens.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (start(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean has(int index) {
        return index >= 0 && index < tokens.size();
    }

    private String textOf(Token.Type type, int index) {
        return has(index) && tokens.get(index).type() == type
                ? tokens.get(index).text()
                : "";
    }

    private void scan() {
        int from = 0;
        int gap = 0;
        while (from < text.length()) {
            int first = text.codePointAt(from);
            int to = from + Character.charCount(first);
            if (isSpace(first)) {
                gap = gap == 0 && first != '\n' && first != '\r' ? 1 : 2;
            } else {
                Token.Type type = typeOf(first);
                if (type != Token.Type.MARK) {
                    to = endOfRun(type, to);
                }
                tokens.add(new Token(type, normal(type, from, to), from, to, gap));
                gap = 0;
            }
            from = to;
        }
    }

    private int endOfRun(Token.Type type, int from) {
        int to = from;
        while (to < text.length()) {
            int next = text.codePointAt(to);
            if (typeOf(next) != type) {
                break;
            }
            to += Character.charCount(next);
        }
        return to;
    }

    /** Words too long for any table are kept as a mark of their own kind of nothing: they only separate. */
    private String normal(Token.Type type, int from, int to) {
        String written = text.substring(from, to);
        return switch (type) {
            case DIGITS -> written;
            case WORD ->
                written.length() > LONGEST_WORD
                        ? "…"
                        : written.toLowerCase(Locale.ROOT).replace('ё', 'е');
            case MARK -> mark(written);
        };
    }

    private static String mark(String written) {
        return switch (written) {
            case "-", "\u2010", "\u2011" -> "-";
            case "\u2012", "\u2013", "\u2014", "\u2212" -> "–";
            default -> written;
        };
    }

    private static Token.Type typeOf(int codePoint) {
        if (codePoint >= '0' && codePoint <= '9') {
            return Token.Type.DIGITS;
        }
        return Character.isLetter(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK
                ? Token.Type.WORD
                : Token.Type.MARK;
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }
}
