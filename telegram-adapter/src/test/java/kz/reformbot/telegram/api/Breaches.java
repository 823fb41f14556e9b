package kz.reformbot.telegram.api;

/** Where breaches go that Telegram would pass over without a word. */
@FunctionalInterface
interface Breaches {
    void add(Rule rule, String how);
}
