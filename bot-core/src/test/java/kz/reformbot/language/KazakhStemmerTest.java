package kz.reformbot.language;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KazakhStemmerTest {
    private final KazakhStemmer stemmer = KazakhStemmer.kazakh();

    /** Forms of one word, separated by blanks, grammar rule by grammar rule. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                // Plural: л after vowels and glides, т after voiceless consonants, else д
                "партия партиялар",
                "тау таулар",
                "ай айлар",
                "заң заңдар",
                "тіл тілдер",
                "депутат депутаттар",
                "мектеп мектептер",
                "қағаз қағаздар",
                // Possessive
                "мектеп мектебі мектебім мектебіміз мектептер мектептерімізден",
                "әке әкесі әкеміз әкеңіз",
                "үй үйі үйім үйің үйіңіз үйіміз",
                "республика республикасы республикамыз",
                "ел еліміз елі еліңіз",
                // Genitive
                "сайлау сайлаудың",
                "президент президенттің",
                "партия партияның",
                "заң заңның",
                "мәслихат мәслихаттың",
                // Dative
                "әкім әкімге",
                "мәжіліс мәжіліске",
                "астана астанаға",
                "халық халыққа",
                "сот сотқа",
                // Accusative
                "кодекс кодексті",
                "конституция конституцияны",
                "дауыс дауысты",
                "өзгеріс өзгерісті",
                // Locative and its attribute
                "парламент парламентте парламенттегі",
                "облыс облыста облыстағы облыстағылар",
                "қала қалада қаладағы қаладағылардың",
                "референдум референдумда",
                // Ablative
                "бюджет бюджеттен",
                "комиссия комиссиядан",
                "адам адамнан",
                "құрылтай құрылтайдан",
                // Instrumental
                "үкімет үкіметпен",
                "министр министрмен",
                "сөз сөзбен",
                // Pronominal н after the third person
                "заң заңы заңын заңына заңында заңынан заңымен заңының",
                "мақсат мақсаты мақсатын мақсатында мақсатымен",
                "облыс облысы облысының облысындағы",
                // Plural, possessive and case together
                "азамат азаматтар азаматтары азаматтарының азаматтарымыз азаматтарымыздан",
                "депутат депутаттары депутаттарының депутаттарына депутаттармен",
                "өзгеріс өзгерістер өзгерістерді өзгерістерге өзгерістердің",
                "реформа реформалар реформалардың реформаларды реформасы",
                // Predicate persons
                "студент студентпін студентсің студентпіз",
                "дәрігер дәрігермін дәрігерміз",
                // Final voicing: п, қ, к are б, ғ, г before a vowel
                "кітап кітабы кітабым кітапты кітаптар",
                "құқық құқығы құқығын құқықтар құқықтары",
                "билік билігі билігінің билікке",
                "азаматтық азаматтығы азаматтығын азаматтығынан азаматтыққа",
                "тәуелсіздік тәуелсіздігі тәуелсіздіктің",
                "міндет міндеті міндеттер міндеттерін",
                // Fleeting vowels
                "халық халқы халқының халықтың халықтар",
                "орын орны орнында орындар",
                "мойын мойны мойнында",
                // Infinitive and its declension
                "тірке тіркеу тіркеуді тіркеудің тіркеуге тіркеуде",
                "жаса жасау жасауға жасады жасаған",
                "келу келуі келуге келуіне кел",
                // Past with persons
                "бар бардым бардың бардыңыз барды бардық",
                "сөйле сөйледі сөйледім сөйлеп",
                // Present
                "жаз жазамын жазасың жазасыз жазады жазамыз",
                "оқы оқыды оқып оқыған",
                "қара қарайды қараймын қарап қараған",
                // Participles
                "қабылда қабылданған қабылдаған қабылдады қабылдау",
                "бол болған болғанда болғаннан болатын болатыны болмайтын болар болмас",
                "өткіз өткізген өткізетін өткізу өткізілді",
                "сайла сайлау сайланды сайланған сайлайды сайлайтын",
                // Converbs, wish, purpose, limit
                "көр көріп көре көрмей көргелі көргенше",
                "кел келгім келіп келгенше келмек",
                // Conditional and commands
                "айт айтса айтсам айтсаңыз айтсын айтайын айтайық айтыңыз айтыңдар",
                // Negation
                "бер бермеді бермейді бермеген бермесе",
                "жаз жазбады жазбаған жазбайды",
                "айт айтпады айтпаған айтпайды",
                // Voice
                "құр құрылды құрылған құрылады",
                "бекіт бекітілді бекітілген бекіту",
                // й before у and а: ю, я
                "қой қою қоюға қояды қойды қойған",
                "жой жою жоюға жойды жойылды",
                // п before a vowel as у
                "тап тауып тапты табады табу",
                // Irregular
                "ол оның оған оны одан онымен олар олардың",
                "бұл мұны мұның бұған бұлардың",
                "жат жатыр жатырмын жатқан",
                // Loans keep both harmonies
                "университет университетте университеттің университеттер",
                "электр электрді",
                "кинофестиваль кинофестивальдер",
                "назарбаев назарбаевтың назарбаевпен",
                // This bot's words
                "партия партиялардың партияларға партиясы партиясының",
                "құрылтай құрылтайы құрылтайдың құрылтайға",
                "сайлау сайлаулар сайлауға сайлауда",
                "референдум референдумы референдумға референдумның",
                "мандат мандаты мандаттар мандаттан",
                "дауыс дауысы дауыстар дауыстардың",
                "сенатор сенаторлар сенаторлардың",
                "тармақ тармағы тармағында тармақтың",
                "бап бабы бабында баптар баптың",
                "кандидат кандидаттар кандидаттың кандидатқа",
            })
    void formsOfAWordShareAStem(String forms) {
        String[] words = forms.split(" ", -1);
        assertThat(words)
                .allSatisfy(word -> assertThat(stemmer.stem(word)).as(word).isEqualTo(stemmer.stem(words[0])));
    }

    @ParameterizedTest
    @CsvSource({
        "азамат, азаматтық",
        "тәуелсіз, тәуел",
        "бас, бастық",
        "жас, жаса",
        "қал, қала",
        "сайлау, сайлаушы",
        "заң, зат",
        "әкім, әке",
        "жер, же",
        "адам, ада",
        "бөл, бөлім",
        "үкім, үкімет",
        "өз, өзен",
        "мәжіліс, мәслихат",
        "құқық, құрылтай",
        "тарих, тарау",
        "шек, шексіз",
        "кеше, кешен",
        "президент, презентация",
        "сенат, сенатор",
        "батыс, бат",
        "кел, келісім",
    })
    void differentWordsStayApart(String one, String other) {
        assertThat(stemmer.stem(one)).isNotEqualTo(stemmer.stem(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "а", "1", "2026", "5,000", "hello", "qazaqstan", "ақш2", "қ", "—", "ь", "ьь", "аль"})
    void whatIsNoKazakhWordStays(String token) {
        assertThat(stemmer.stem(token)).isEqualTo(token);
    }

    @Test
    void aVeryLongTokenStays() {
        String token = "сайлау".repeat(100);
        assertThat(stemmer.stem(token)).isEqualTo(token);
    }

    @Test
    void theRulesAloneServeUnknownWords() {
        KazakhStemmer rules = KazakhStemmer.withoutLexicon();
        assertThat(rules.stem("азаматтарымыздан")).isEqualTo("азамат");
        assertThat(rules.stem("депутаттардың")).isEqualTo("депутат");
    }

    @Property
    void anyTextIsStemmed(@ForAll String text) {
        assertThat(stemmer.stem(text).length()).isLessThanOrEqualTo(text.length());
        assertThat(KazakhStemmer.folded().stem(text).length()).isLessThanOrEqualTo(text.length());
    }

    @Property
    void anyLettersKeepAStem(@ForAll("kazakhLetters") String word) {
        assertThat(stemmer.stem(word)).isNotEmpty().hasSizeLessThanOrEqualTo(word.length());
        String folded = KazakhFold.fold(word);
        assertThat(KazakhStemmer.folded().stem(folded)).hasSizeLessThanOrEqualTo(folded.length());
    }

    @Provide
    Arbitrary<String> kazakhLetters() {
        return Arbitraries.strings()
                .withChars("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя")
                .ofMinLength(1)
                .ofMaxLength(70);
    }
}
