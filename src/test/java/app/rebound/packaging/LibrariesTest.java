package app.rebound.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.function.Supplier;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibrariesTest {
    private static final String MANIFEST = "META-INF/MANIFEST.MF";
    private static final String SERVICE = "META-INF/services/java.lang.Runnable";

    @TempDir
    private Path temp;

    private Path jars;
    private Path module;
    private Path licences;

    @BeforeEach
    void folders() throws IOException {
        jars = Files.createDirectory(temp.resolve("lib"));
        module = temp.resolve("module");
        licences = temp.resolve("licences");
        Files.writeString(temp.resolve("modules"), "java.sql\n");
    }

    @Test
    void aJarBecomesPartOfAnOpenModuleThatSaysItsServices() throws Exception {
        jar(
                "one.jar",
                Map.of(
                        name(Asking.class),
                        bytes(Asking.class),
                        name(Doing.class),
                        bytes(Doing.class),
                        SERVICE,
                        utf8("# its only one\n" + Doing.class.getName() + "\n")));

        assertThat(run()).isEmpty();

        ModuleDescriptor says = descriptor();
        assertThat(says.isOpen()).isTrue();
        assertThat(says.exports())
                .extracting(ModuleDescriptor.Exports::source)
                .containsExactly("app.rebound.packaging");
        assertThat(says.uses()).containsExactlyInAnyOrder("java.util.function.Supplier", "java.lang.Runnable");
        assertThat(says.provides()).singleElement().satisfies(provides -> {
            assertThat(provides.service()).isEqualTo("java.lang.Runnable");
            assertThat(provides.providers()).containsExactly(Doing.class.getName());
        });
        assertThat(module.resolve(name(Doing.class))).hasBinaryContent(bytes(Doing.class));
        assertThat(module.resolve(SERVICE)).doesNotExist();
        assertThat(jars.resolve("one.jar")).doesNotExist();
    }

    @Test
    void itReadsWhatTheModulesOfTheRuntimeBringToo() throws Exception {
        jar("one.jar", Map.of("a.txt", utf8("a")));

        assertThat(run()).isEmpty();

        assertThat(descriptor().requires())
                .extracting(ModuleDescriptor.Requires::name)
                .contains("java.base", "java.sql", "java.logging", "java.transaction.xa", "java.xml");
    }

    @Test
    void ofAJarForSeveralVersionsOfJavaItTakesWhatThisOneWould() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(MANIFEST, utf8("Manifest-Version: 1.0\nMulti-Release: true\n\n"));
        files.put("words/a.txt", utf8("old"));
        files.put("META-INF/versions/9/words/a.txt", utf8("nine"));
        files.put("META-INF/versions/21/words/a.txt", utf8("twenty-one"));
        files.put("META-INF/versions/99/words/a.txt", utf8("much later"));
        jar("one.jar", files);

        assertThat(run()).isEmpty();

        assertThat(module.resolve("words/a.txt")).hasContent("twenty-one");
        assertThat(module.resolve("META-INF")).doesNotExist();
    }

    @Test
    void whatMustStayAJarStaysOneAndEveryLicenceIsKept() throws Exception {
        jar("one.jar", Map.of("META-INF/LICENSE", utf8("one's"), "META-INF/notice", utf8("and"), "a.txt", utf8("a")));
        jar("openhtmltopdf-core-1.jar", Map.of("LICENSE.txt", utf8("lesser"), "b.txt", utf8("b")));
        jar("rebound-1.jar", Map.of("c.txt", utf8("c")));

        assertThat(run()).isEmpty();

        assertThat(jars).isDirectoryNotContaining(file -> file.endsWith("one.jar"));
        assertThat(jars.resolve("openhtmltopdf-core-1.jar")).exists();
        assertThat(jars.resolve("rebound-1.jar")).exists();
        assertThat(module.resolve("b.txt")).doesNotExist();
        assertThat(licences.resolve("one/LICENSE")).hasContent("one's");
        assertThat(licences.resolve("one/notice")).hasContent("and");
        assertThat(module.resolve("META-INF")).doesNotExist();
        assertThat(licences.resolve("openhtmltopdf-core-1/LICENSE.txt")).hasContent("lesser");
    }

    @Test
    void twoLicencesOfOneNameAreBothKept() throws Exception {
        jar("one.jar", Map.of("META-INF/LICENSE", utf8("within"), "LICENSE", utf8("on top")));

        assertThat(run()).isEmpty();

        try (var files = Files.walk(licences)) {
            assertThat(files.filter(Files::isRegularFile))
                    .extracting(Files::readString)
                    .containsExactlyInAnyOrder("within", "on top");
        }
    }

    @Test
    void aClassInNoPackageStopsIt() throws Exception {
        jar("one.jar", Map.of("Alone.class", bytes(Doing.class)));

        assertThat(run()).contains("Alone.class");
    }

    @Test
    void aFileThatTwoJarsHaveStopsIt() throws Exception {
        jar("one.jar", Map.of("words/a.txt", utf8("a")));
        jar("two.jar", Map.of("words/a.txt", utf8("b")));

        assertThat(run()).contains("two.jar").contains("a.txt");
    }

    @Test
    void aServiceWithoutItsClassStopsIt() throws Exception {
        jar("one.jar", Map.of(SERVICE, utf8("gone.Missing\n")));

        assertThat(run()).contains("gone.Missing");
    }

    /// What it says when it fails, otherwise nothing.
    private String run() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        Path.of("packaging", "Libraries.java").toString(),
                        jars.toString(),
                        module.toString(),
                        licences.toString(),
                        temp.resolve("modules").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? "" : "failed: " + said;
    }

    private ModuleDescriptor descriptor() throws IOException {
        try (InputStream in = Files.newInputStream(module.resolve("module-info.class"))) {
            return ModuleDescriptor.read(in, () -> Set.of("app.rebound.packaging"));
        }
    }

    private void jar(String name, Map<String, byte[]> files) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(jars.resolve(name)))) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new JarEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
    }

    private static String name(Class<?> type) {
        return type.getName().replace('.', '/') + ".class";
    }

    private static byte[] bytes(Class<?> type) throws IOException {
        try (InputStream in = type.getClassLoader().getResourceAsStream(name(type))) {
            return in.readAllBytes();
        }
    }

    private static byte[] utf8(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    /// Looks for a service that nobody here offers.
    static final class Asking {
        private Asking() {}

        static long count() {
            return ServiceLoader.load(Supplier.class).stream().count();
        }
    }

    /// Offers one.
    public static final class Doing implements Runnable {
        @Override
        public void run() {
            // There is nothing to do.
        }
    }
}
