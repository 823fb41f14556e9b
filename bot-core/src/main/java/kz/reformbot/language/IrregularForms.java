package kz.reformbot.language;

import java.util.Map;
import org.apache.lucene.analysis.CharArrayMap;
import org.jspecify.annotations.Nullable;

/**
 * Closed classes whose forms no rule builds: pronouns change their stem (ол – оның, бұл – мұны, мен – маған), the
 * auxiliary жат has the present жатыр, жыл has the attribute жылғы (beside жылқы "horse"), and frequent verbs contract
 * their converb (болып – боп). Immutable.
 */
final class IrregularForms {
    private static final Map<String, String> FORMS_BY_STEM = Map.ofEntries(
            Map.entry("мен", "мен менің маған мені менде менен менімен меніңше мендей"),
            Map.entry("сен", "сен сенің саған сені сенде сенен сенімен сендер сендердің сендерге сендерді"),
            Map.entry(
                    "ол",
                    "ол оның оған оны онда одан онымен олар олардың оларға оларды оларда олардан олармен ондай ондағы"),
            Map.entry(
                    "бұл",
                    "бұл бұның бұған бұны бұнда бұдан бұнымен мұның мұны мұнда мұнан мұнымен мұндай мұндағы"
                            + " бұлар бұлардың бұларға бұларды бұларда бұлардан бұлармен былай"),
            Map.entry(
                    "сол",
                    "сол соның соған соны сонда содан сонымен солар солардың соларға соларды сондай сондағы солай"),
            Map.entry("осы", "осы осының осыған осыны осында осыдан осынымен осылар осындай осындағы осылай"),
            Map.entry("біз", "біз біздің бізге бізді бізде бізден бізбен біздер"),
            Map.entry("сіз", "сіз сіздің сізге сізді сізде сізден сізбен сіздер сіздердің сіздерге"),
            Map.entry("не", "не неге нені ненің неде неден немен"),
            Map.entry("жат", "жатыр жатырмын жатырсың жатырсыз жатырмыз жатырсыздар"),
            Map.entry("жыл", "жылғы"),
            Map.entry("бол", "боп"),
            Map.entry("қыл", "қып ғып"),
            Map.entry("кел", "кеп"),
            Map.entry("сал", "сап"),
            Map.entry("ал", "ап"));

    private final CharArrayMap<char[]> stems = new CharArrayMap<>(256, false);

    private IrregularForms() {}

    /** The forms in this spelling. */
    static IrregularForms load(Spelling spelling) {
        IrregularForms irregular = new IrregularForms();
        for (Map.Entry<String, String> entry : FORMS_BY_STEM.entrySet()) {
            char[] stem = spelling.write(entry.getKey()).toCharArray();
            for (String form : entry.getValue().split(" ", -1)) {
                irregular.stems.put(spelling.write(form), stem);
            }
        }
        return irregular;
    }

    /** The stem of an irregular form, never longer than it, not to be changed; null for a word that the rules build. */
    char @Nullable [] stemOf(char[] word, int length) {
        return stems.get(word, 0, length);
    }
}
