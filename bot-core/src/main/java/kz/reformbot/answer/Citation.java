package kz.reformbot.answer;

import org.jspecify.annotations.Nullable;

/**
 * Where a claim comes from.
 *
 * @param number in the answer, from 1
 * @param document the document's id in the folder
 * @param section the heading
 * @param anchor of the section
 * @param title of the source; for a plain folder of the document
 * @param publisher null when not known
 * @param url null when not known
 * @param date ISO 8601, a day, month or year; null when not known
 * @param quote the words of the folder that the claim rests on
 */
public record Citation(
        int number,
        String document,
        String section,
        String anchor,
        String title,
        @Nullable String publisher,
        @Nullable String url,
        @Nullable String date,
        String quote) {}
