package kz.reformbot.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The arrows between the modules: only the program knows all of them. */
class ModulesTest {
    private static final String APP = "kz.reformbot.app..";
    private static final String EVALUATION = "kz.reformbot.evaluation..";
    private static final String TELEGRAM = "kz.reformbot.telegram..";
    private static final String SLACK = "kz.reformbot.slack..";

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("kz.reformbot");

    @Test
    void coreKnowsNoOtherModule() {
        noClasses()
                .that()
                .resideOutsideOfPackages(APP, EVALUATION, TELEGRAM, SLACK)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(APP, EVALUATION, TELEGRAM, SLACK)
                .check(ALL);
    }

    @Test
    void evaluationKnowsCoreOnly() {
        noClasses()
                .that()
                .resideInAPackage(EVALUATION)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(APP, TELEGRAM, SLACK)
                .check(ALL);
    }

    @Test
    void anAdapterKnowsCoreOnly() {
        noClasses()
                .that()
                .resideInAPackage(TELEGRAM)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(APP, EVALUATION, SLACK)
                .check(ALL);
        noClasses()
                .that()
                .resideInAPackage(SLACK)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(APP, EVALUATION, TELEGRAM)
                .check(ALL);
    }

    @Test
    void theProgramTalksToPlatformsThroughTheirAdaptersOnly() {
        noClasses()
                .that()
                .resideInAPackage(APP)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.telegram..", "com.slack..", "okhttp3..")
                .check(ALL);
    }

    @Test
    void theProgramReachesTheIndexThroughTheAssistantOnly() {
        noClasses()
                .that()
                .resideInAPackage(APP)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .check(ALL);
    }
}
