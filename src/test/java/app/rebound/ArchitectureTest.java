package app.rebound;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The rules of the house, as bans.
@Tag("architecture")
class ArchitectureTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("app.rebound");

    private static final String SERVICE = ".*(Service|Dao)";
    private static final String THREADS =
            "java\\.util\\.concurrent\\.(Executor.*|.*Executor|.*ExecutorService|CompletableFuture|ForkJoin.*)";

    static Stream<ArchRule> rules() {
        return Stream.of(domain(), models(), views(), controllers(), threads(), network(), house())
                .flatMap(List::stream);
    }

    private static List<ArchRule> domain() {
        return List.of(
                noClasses()
                        .that()
                        .haveNameMatching(".*(Service|Dao|Reader|Writer)")
                        .or()
                        .areRecords()
                        .and()
                        .doNotHaveFullyQualifiedName("app.rebound.ui.Surroundings")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(
                                "javafx..", "org.controlsfx..", "atlantafx..", "org.fxmisc..", "org.kordamp.."))
                        .as("the domain knows no JavaFX"),
                noClasses()
                        .that()
                        .haveNameMatching(SERVICE)
                        .should()
                        .dependOnClassesThat(nameMatching("java\\.util\\.(.*ResourceBundle|Properties)"))
                        .as("services and DAOs see no bundle"),
                noClasses()
                        .that()
                        .resideInAnyPackage(
                                "app.rebound.id..",
                                "app.rebound.link..",
                                "app.rebound.time..",
                                "app.rebound.feeling..",
                                "app.rebound.text..",
                                "app.rebound.fault..")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(
                                "javafx..", "app.rebound.ui..", "app.rebound.app..", "app.rebound.wizard.."))
                        .as("leaf packages hold values only"),
                noClasses()
                        .that()
                        .resideInAnyPackage("app.rebound.db..", "app.rebound.vault..")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(
                                "javafx..",
                                "app.rebound.ui..",
                                "app.rebound.app..",
                                "app.rebound.setback..",
                                "app.rebound.wizard..",
                                "app.rebound.timeline.."))
                        .as("the store knows no feature"),
                noClasses()
                        .that()
                        .haveSimpleNameNotEndingWith("Dao")
                        .and()
                        .resideOutsideOfPackage("app.rebound.db..")
                        .should()
                        .dependOnClassesThat(nameMatching("java\\.sql\\..*"))
                        .as("SQL is written in DAOs"));
    }

    private static List<ArchRule> models() {
        return List.of(noClasses()
                .that()
                .haveSimpleNameEndingWith("Model")
                .should()
                .dependOnClassesThat(nameMatching(SERVICE))
                .orShould()
                .dependOnClassesThat(resideInAnyPackage(
                        "javafx.scene..",
                        "javafx.stage..",
                        "org.jdbi..",
                        "java.sql..",
                        "app.rebound.task..",
                        "org.controlsfx.."))
                .as("models see no node, no DAO, no thread"));
    }

    private static List<ArchRule> views() {
        return List.of(noClasses()
                .that()
                .haveNameMatching(".*(View|Pane|Cell)")
                .should()
                .dependOnClassesThat(nameMatching(SERVICE))
                .orShould()
                .dependOnClassesThat(resideInAnyPackage(
                        "app.rebound.db..",
                        "app.rebound.vault..",
                        "app.rebound.task..",
                        "org.jdbi..",
                        "java.sql..",
                        "java.nio.file.."))
                .orShould()
                .dependOnClassesThat(nameMatching(".*Controller"))
                .as("views call no service and decide nothing"));
    }

    private static List<ArchRule> controllers() {
        return List.of(noClasses()
                .that()
                .haveSimpleNameEndingWith("Controller")
                .should()
                .dependOnClassesThat(nameMatching(".*Dao"))
                .orShould()
                .dependOnClassesThat(resideInAnyPackage("org.jdbi..", "java.sql.."))
                .orShould()
                .dependOnClassesThat(
                        nameMatching("javafx\\.scene\\.layout\\.(VBox|HBox|GridPane|FlowPane|BorderPane|TilePane)"))
                .orShould()
                .dependOnClassesThat(nameMatching("javafx\\.scene\\.control\\.(Button|Label|TextField|ListView)"))
                .as("controllers build no layout and hold no SQL"));
    }

    private static List<ArchRule> threads() {
        return List.of(noClasses()
                .that()
                .resideOutsideOfPackages("app.rebound.task..", "app.rebound.app..")
                .and()
                .doNotHaveFullyQualifiedName("app.rebound.Main")
                .should()
                .dependOnClassesThat(nameMatching("java\\.lang\\.Thread(\\$.*)?|java\\.util\\.Timer"))
                .orShould()
                .dependOnClassesThat(nameMatching(THREADS))
                .orShould()
                .dependOnClassesThat(nameMatching("javafx\\.application\\.Platform"))
                .as("threads are named only in task, app and Main"));
    }

    private static List<ArchRule> network() {
        return List.of(noClasses()
                .should()
                .dependOnClassesThat(nameMatching("java\\.net\\.(.*Socket.*|URLConnection|HttpURLConnection|"
                        + "InetAddress|Inet.Address|InetSocketAddress)"))
                .orShould()
                .dependOnClassesThat(resideInAnyPackage(
                        "java.net.http..", "java.nio.channels.spi..", "javax.net..", "com.sun.net.."))
                .orShould()
                .dependOnClassesThat(nameMatching("java\\.nio\\.channels\\..*Socket.*"))
                .orShould()
                .callMethod(java.net.URL.class, "openConnection")
                .orShould()
                .callMethod(java.net.URL.class, "openStream")
                .as("nothing opens a connection"));
    }

    private static List<ArchRule> house() {
        return List.of(
                slices().matching("app.rebound.(*)..").should().beFreeOfCycles(),
                noClasses()
                        .that()
                        .haveNameNotMatching(
                                "app\\.rebound\\.(app\\.Logbook(\\$.*)?|fault\\.QuietLogging|search\\.SearchIndex)")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("java.util.logging.."))
                        .as("only the logbook writes, and what libraries log is silenced in two places"),
                noClasses()
                        .that()
                        .resideInAPackage("app.rebound.wizard..")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(
                                "app.rebound.setback..",
                                "app.rebound.timeline..",
                                "app.rebound.people..",
                                "app.rebound.journal..",
                                "app.rebound.printout..",
                                "app.rebound.app.."))
                        .as("the wizard knows no feature"),
                noClasses()
                        .that()
                        .resideOutsideOfPackages("app.rebound.app..", "app.rebound.cli..")
                        .and()
                        .doNotHaveFullyQualifiedName("app.rebound.Main")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("app.rebound.app..", "app.rebound.cli.."))
                        .as("no feature knows the composition root or the command line"),
                noClasses()
                        .that()
                        .haveNameNotMatching("app\\.rebound\\.ui\\.(StyledArea|RichSurface|TextEditor|Surface|"
                                + "MarkdownScanner|Emphasis|Markers|EditHistory|EditorCommands|EditorKeys).*")
                        .should()
                        .dependOnClassesThat(resideInAnyPackage("org.fxmisc.."))
                        .as("only the editor names the editing widget"),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching(
                                "javafx\\.animation\\.(Timeline|KeyFrame|KeyValue|(Fade|Fill|Path|Rotate|Scale|"
                                        + "Stroke|Translate|Parallel|Sequential)Transition)")
                        .as("nothing moves for the look of it: motion disturbs some"),
                noClasses()
                        .should()
                        .haveNameMatching(".*(Manager|Helper|Util|Utils|Impl)")
                        .as("names are the field's"),
                noClasses()
                        .that()
                        .resideOutsideOfPackage("app.rebound.cli..")
                        .and()
                        .doNotHaveFullyQualifiedName("app.rebound.Main")
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err")
                        .as("the console belongs to the command line"),
                fields().that()
                        .areStatic()
                        .and()
                        .areDeclaredInClassesThat()
                        .haveNameNotMatching(".*\\.Jte.*Generated")
                        .should()
                        .haveModifier(JavaModifier.FINAL)
                        .as("no static state"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(CLASSES);
    }

    @Test
    @DisplayName("the classes are really read")
    void classesAreRead() {
        assertThat(CLASSES.contain("app.rebound.setback.Setback$State")).isTrue();
        assertThat(CLASSES.size()).isGreaterThan(150);
    }

    @Test
    void noControllerViewOrPaneIsTooLongToReadAtOneGo() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            List<String> tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file) > most(file))
                    .map(file -> file.getFileName() + " has " + lines(file) + " lines")
                    .toList();
            assertThat(tooLong).isEmpty();
        }
    }

    private static int most(Path file) {
        return file.toString().endsWith("Controller.java") ? 200 : 300;
    }

    private static long lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.startsWith("import ")).count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
