package app.rebound.fault;

import static org.assertj.core.api.Assertions.assertThat;

import app.rebound.Main;
import app.rebound.testing.ChildJava;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class QuietLoggingTest {
    @Test
    void nothingALibraryLogsIsToldAnywhere() throws Exception {
        assertThat(said(Talking.class, "quiet")).isEqualTo("handlers 0\n");
    }

    /// So that the other test can fail.
    @Test
    void withoutItALibraryWritesToTheConsole() throws Exception {
        assertThat(said(Talking.class)).contains("what a person wrote");
    }

    @Test
    void theProgramChoosesItBeforeAnythingElse() throws Exception {
        assertThat(said(Started.class)).endsWith(QuietLogging.class.getName() + "\n");
    }

    private static String said(Class<?> main, String... arguments) throws IOException, InterruptedException {
        Process process = ChildJava.builder(main, false, List.of(), arguments).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return said.replace("\r\n", "\n");
    }

    /// The program itself, and at its end who configures the logging.
    static final class Started {
        private Started() {}

        public static void main(String... arguments) {
            Runtime.getRuntime()
                    .addShutdownHook(
                            new Thread(() -> System.out.println(System.getProperty("java.util.logging.config.class"))));
            Main.main(new String[] {"--version"});
        }
    }

    /// A program with a library that logs.
    static final class Talking {
        private Talking() {}

        public static void main(String... arguments) {
            if (arguments.length > 0) {
                QuietLogging.choose();
            }
            Logger.getLogger("a.library").severe("what a person wrote");
            Handler[] handlers = Logger.getLogger("").getHandlers();
            System.out.println("handlers " + handlers.length);
        }
    }
}
