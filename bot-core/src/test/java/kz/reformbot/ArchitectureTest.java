package kz.reformbot;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The arrows between the packages of bot-core, and what it may not know of. */
class ArchitectureTest {
    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("kz.reformbot");

    @Test
    void packagesHaveNoCycles() {
        slices().matching("kz.reformbot.(**)").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void languageKnowsNothingOfTheRest() {
        onlyDependsOn("kz.reformbot.language..");
    }

    @Test
    void knowledgeKnowsLanguageOnly() {
        onlyDependsOn("kz.reformbot.knowledge..", "kz.reformbot.language..");
    }

    @Test
    void retrievalKnowsKnowledgeAndLanguage() {
        onlyDependsOn("kz.reformbot.retrieval..", "kz.reformbot.knowledge..", "kz.reformbot.language..");
    }

    @Test
    void lintKnowsNothingOfAnswers() {
        onlyDependsOn("kz.reformbot.lint..", "kz.reformbot.knowledge..", "kz.reformbot.language..");
    }

    /** Its classes may use these packages of ours, and any library. */
    private static void onlyDependsOn(String... packages) {
        classes()
                .that()
                .resideInAPackage(packages[0])
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(packages).or(resideOutsideOfPackage("kz.reformbot..")))
                .allowEmptyShould(true)
                .check(CORE);
    }

    @Test
    void noChatPlatformNoDatabaseNoWebServer() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.telegram..",
                        "com.slack..",
                        "java.sql..",
                        "javax.sql..",
                        "org.eclipse.jetty..",
                        "io.javalin..",
                        "picocli..")
                .check(CORE);
    }

    @Test
    void everyPackageSaysWhatIsNull() {
        classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith(NullMarked.class)
                .check(CORE);
        classes()
                .should(new ArchCondition<>("live in a package marked @NullMarked") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
                        events.add(new SimpleConditionEvent(
                                item, marked, item.getName() + " in " + item.getPackageName()));
                    }
                })
                .check(CORE);
    }
}
