package kz.reformbot.answer;

import static org.assertj.core.api.Assertions.assertThat;

import kz.reformbot.answer.ReadQuestion.AnswerType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTypesTest {
    @ParameterizedTest
    @CsvSource({
        "NUMBER, How many deputies are there?",
        "NUMBER, What was the turnout?",
        "NUMBER, Сколько депутатов?",
        "NUMBER, Какая явка?",
        "NUMBER, Неше депутат бар?",
        "NUMBER, qansha deputat",
        "DATE,   When was the referendum?",
        "DATE,   In what year did it begin?",
        "DATE,   Когда был референдум?",
        "DATE,   Когда?",
        "DATE,   Референдум қашан болды?",
        "DATE,   when?",
        "PERSON, Who elects the president?",
        "PERSON, Who?",
        "PERSON, Кто избирает президента?",
        "PERSON, Президентті кім сайлайды?",
        "OTHER,  What is the Kurultai?",
        "OTHER,  Что такое Курултай?",
        "OTHER,  Құрылтай деген не?",
        "OTHER,  режим работы",
        "OTHER,  никто не знает",
        "OTHER,  Каким законом это принято?",
        "OTHER,  какого размера палата?",
    })
    void aQuestionAsksForASortOfThing(AnswerType type, String question) {
        assertThat(AnswerTypes.askedBy(question)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, There are 145 of them.,           true",
        "NUMBER, There are many of them.,          false",
        "DATE,   It was held on 5 June 2022.,      true",
        "DATE,   It was held long ago.,            false",
        "PERSON, It is led by Kassym Tokayev.,     true",
        "PERSON, Возглавляет Токаев.,              true",
        "PERSON, Nobody leads it.,                 false",
        "PERSON, '',                               false",
        "OTHER,  There are 145 of them.,           false",
    })
    void aSentenceHoldsIt(AnswerType type, String sentence, boolean fits) {
        assertThat(AnswerTypes.fits(sentence, type)).isEqualTo(fits);
    }
}
