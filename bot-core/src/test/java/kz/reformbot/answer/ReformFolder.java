package kz.reformbot.answer;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import kz.reformbot.knowledge.TestFolder;
import kz.reformbot.language.Language;
import org.jspecify.annotations.Nullable;

/** A small curated folder in which things have changed, and what is asked of it on 23 November 2026. */
final class ReformFolder {
    static final LocalDate TODAY = LocalDate.parse("2026-11-23");
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);

    private ReformFolder() {}

    static Question question(String text, @Nullable Language language, @Nullable String asOf) {
        return new Question(text, language, asOf == null ? null : LocalDate.parse(asOf), List.of());
    }

    static TestFolder write(Path root) {
        TestFolder folder = new TestFolder(root).file("sources.yml", """
                        - id: S1
                          title: Constitution of 2026
                          publisher: Adilet
                          url: https://adilet.zan.kz/rus/docs/K2600000001
                          date: 2026-03-20
                        - id: S2
                          title: Constitution of 1995
                          publisher: Adilet
                          url: https://adilet.zan.kz/rus/docs/K950001000_
                          date: 1995-08-30
                        - id: S3
                          title: Law on the referendum
                        """);
        topic(folder, "parliament/mazhilis", """
                status: superseded
                valid: 2007-06-21/2026-06-30
                superseded-by: [parliament/kurultai]
                """);
        topic(folder, "parliament/kurultai", """
                status: in-force
                valid: 2026-07-01/..
                supersedes: [parliament/mazhilis]
                """);
        topic(folder, "president/term", "status: in-force\nvalid: 2022-11-26/..\n");
        topic(folder, "referendums/2022", "status: in-force\nvalid: 2022-06-05/..\n");
        topic(folder, "judges/immunity", "status: adopted\nvalid: 2027-01-01/..\n");
        topic(folder, "elections/online", "status: proposed\n");
        topic(folder, "elections/mandatory", "status: rejected\n");
        return folder.file("parliament/mazhilis/en.md", """
                        # The Mazhilis

                        ## How many deputies are in parliament? {#deputies}
                        <!-- asked: number of members of parliament | how many deputies are there -->
                        The Mazhilis has 98 deputies. [S2]
                        """)
                .file("parliament/mazhilis/ru.md", """
                        # Мажилис

                        ## Сколько депутатов в парламенте? {#deputies}
                        <!-- asked: число депутатов -->
                        В Мажилисе 98 депутатов. [S2]
                        """)
                .file("parliament/mazhilis/kk.md", """
                        # Мәжіліс

                        ## Парламентте неше депутат бар? {#deputies}
                        <!-- asked: депутаттар саны -->
                        Мәжілісте 98 депутат бар. [S2]
                        """)
                .file("parliament/kurultai/en.md", """
                        # The Kurultai

                        ## How many deputies are in parliament? {#deputies}
                        <!-- asked: number of members of parliament | how many deputies are there -->
                        The Kurultai has 145 deputies. [S1] They are elected by party lists. [S1] [S3]

                        ## Who chairs the Kurultai? {#chair}
                        Its chair is elected by the deputies by secret ballot. [S1]
                        """)
                .file("parliament/kurultai/ru.md", """
                        # Курултай

                        ## Сколько депутатов в парламенте? {#deputies}
                        <!-- asked: число депутатов -->
                        В Курултае 145 депутатов. [S1] Их избирают по партийным спискам. [S1] [S3]

                        ## Кто возглавляет Курултай? {#chair}
                        Председателя избирают депутаты тайным голосованием. [S1]
                        """)
                .file("parliament/kurultai/kk.md", """
                        # Құрылтай

                        ## Парламентте неше депутат бар? {#deputies}
                        <!-- asked: депутаттар саны -->
                        Құрылтайда 145 депутат бар. [S1] Олар партиялық тізіммен сайланады. [S1] [S3]

                        ## Құрылтайды кім басқарады? {#chair}
                        Төрағаны депутаттар жасырын дауыспен сайлайды. [S1]
                        """)
                .file("president/term/en.md", """
                        # The president's term

                        ## How long is the president's term of office? {#length}
                        The president is elected for one term of seven years. [S2]
                        """)
                .file("president/term/ru.md", """
                        # Срок президента

                        ## Какой срок полномочий у президента? {#length}
                        Президент избирается на один срок в семь лет. [S2]
                        """)
                .file("president/term/kk.md", """
                        # Президенттің мерзімі

                        ## Президенттің өкілеттік мерзімі қанша? {#length}
                        Президент жеті жылдық бір мерзімге сайланады. [S2]
                        """)
                .file("referendums/2022/en.md", """
                        # The referendum of 2022

                        ## What was the turnout at the referendum? {#turnout}
                        68.05 per cent of the voters took part in the referendum of 5 June 2022. [S3]
                        """)
                .file("judges/immunity/en.md", """
                        # Immunity of judges

                        ## Who lifts the immunity of judges? {#who}
                        The Supreme Court lifts the immunity of judges. [S1]
                        """)
                .file("elections/online/en.md", """
                        # Voting online

                        ## Can people vote over the internet? {#internet}
                        Voters abroad would cast their ballots over the internet. [S3]
                        """)
                .file("elections/mandatory/en.md", """
                        # Compulsory voting

                        ## Is voting compulsory? {#compulsory}
                        Abstention would be fined. [S3]
                        """);
    }

    private static void topic(TestFolder folder, String id, String yaml) {
        folder.file(id + "/topic.yml", yaml + "reviewed: 2026-11-01\n");
    }
}
