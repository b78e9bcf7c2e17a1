import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.Attributes;
import java.lang.classfile.ClassFile;
import java.lang.classfile.CodeModel;
import java.lang.classfile.attribute.ModuleAttribute;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ModuleDesc;
import java.lang.constant.PackageDesc;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Makes one module of the libraries, for the runtime of a package.
///
/// Java opens every jar of the class path when it looks for what is in none, which JavaFX does before its first
/// picture; what lies in the runtime's own image it finds without opening anything. All that the jars say of services
/// is kept, everything is open and exported, and nothing else of them changes.
public final class Libraries {
    private static final String NAME = "rebound.libraries";
    /// The program itself, and what its licence wants exchangeable (LGPL): these stay jars.
    private static final Pattern KEPT = Pattern.compile("(rebound|openhtmltopdf)-.*");
    private static final String SERVICES = "META-INF/services/";
    /// What is true of a jar alone.
    private static final Pattern OF_THE_JAR = Pattern.compile(
            "module-info\\.class|META-INF/(MANIFEST\\.MF|[^/]*\\.(SF|DSA|RSA|EC)|(maven|native-image)/.*"
                    + "|(DEPENDENCIES|INDEX\\.LIST|README)[^/]*)");
    /// What a jar says of its licence.
    private static final Pattern LICENCE = Pattern.compile(
            "(META-INF/)?((about|licen[cs]e|notice)[^/]*|[^/]*-licen[cs]e)", Pattern.CASE_INSENSITIVE);
    private static final String LOADER = "java/util/ServiceLoader";

    private final Path folder;
    private final Path licences;
    private final Map<String, Set<String>> provided = new TreeMap<>();
    private final Set<String> used = new TreeSet<>();
    private final Set<String> packages = new TreeSet<>();

    private Libraries(Path folder, Path licences) {
        this.folder = folder;
        this.licences = licences;
    }

    /// Takes the jars out of a folder, and writes the module's classes to another and what each jar says of its licence
    /// to a third.
    ///
    /// @param arguments the folder with the jars, that for the module, that for the licences, and the file with the
    ///     names of the runtime's other modules
    public static void main(String... arguments) throws IOException {
        Libraries libraries = new Libraries(Path.of(arguments[1]), Path.of(arguments[2]));
        List<Path> jars;
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            jars = files.filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
        for (Path jar : jars) {
            boolean isKept = KEPT.matcher(jar.getFileName().toString()).matches();
            libraries.take(jar, isKept);
            if (!isKept) {
                Files.delete(jar);
            }
        }
        libraries.describe(withAllTheyNeed(Files.readAllLines(Path.of(arguments[3]))));
    }

    /// A library copes with a class that is not there, not with one that it may not see: the module reads all there is.
    private static Set<String> withAllTheyNeed(List<String> modules) {
        Set<String> all = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(modules);
        while (!open.isEmpty()) {
            String next = open.pop();
            if (all.add(next)) {
                ModuleFinder.ofSystem()
                        .find(next)
                        .ifPresent(found -> found.descriptor().requires().stream()
                                .filter(one -> !one.modifiers().contains(Requires.Modifier.STATIC))
                                .forEach(one -> open.push(one.name())));
            }
        }
        all.remove("java.base");
        return all;
    }

    private void take(Path jar, boolean isKept) throws IOException {
        Path texts = licences.resolve(jar.getFileName().toString().replaceFirst("\\.jar$", ""));
        try (JarFile file = new JarFile(jar.toFile(), false, JarFile.OPEN_READ, Runtime.version())) {
            for (JarEntry entry : file.versionedStream().toList()) {
                byte[] bytes;
                try (InputStream in = file.getInputStream(entry)) {
                    bytes = in.readAllBytes();
                }
                String name = entry.getName();
                if (LICENCE.matcher(name).matches()) {
                    Path text = texts.resolve(name.substring(name.indexOf('/') + 1));
                    write(Files.exists(text) ? text.resolveSibling(text.getFileName() + "-2") : text, bytes);
                } else if (!isKept) {
                    take(name, bytes);
                }
            }
        } catch (FileAlreadyExistsException e) {
            throw new IOException(jar + " has a file that another jar has too: " + e.getFile(), e);
        }
    }

    private void take(String name, byte[] bytes) throws IOException {
        if (name.endsWith("/")) {
            return;
        }
        if (name.startsWith(SERVICES)) {
            provide(name.substring(SERVICES.length()), new String(bytes, StandardCharsets.UTF_8));
            return;
        }
        if (name.equals("module-info.class")) {
            ClassFile.of()
                    .parse(bytes)
                    .findAttribute(Attributes.module())
                    .ifPresent(module -> module.uses().forEach(one -> used.add(dotted(one.asInternalName()))));
        }
        if (OF_THE_JAR.matcher(name).matches()) {
            return;
        }
        write(folder.resolve(name), bytes);
        if (name.endsWith(".class")) {
            if (!name.contains("/")) {
                throw new IOException("a class is in no package: " + name);
            }
            packages.add(dotted(name.substring(0, name.lastIndexOf('/'))));
            ClassFile.of().parse(bytes).methods().forEach(method -> method.code().ifPresent(this::findUses));
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes, StandardOpenOption.CREATE_NEW);
    }

    private void provide(String service, String lines) {
        Set<String> providers = provided.computeIfAbsent(service, _ -> new LinkedHashSet<>());
        lines.lines()
                .map(line -> line.replaceFirst("#.*", "").strip())
                .filter(line -> !line.isEmpty())
                .forEach(providers::add);
    }

    /// A module has to say which services it looks for; a jar need not.
    private void findUses(CodeModel code) {
        String last = null;
        for (var element : code) {
            if (element instanceof ConstantInstruction constant && constant.constantValue() instanceof ClassDesc type) {
                last = type.descriptorString();
            } else if (element instanceof InvokeInstruction call
                    && call.owner().asInternalName().equals(LOADER)
                    && call.name().stringValue().startsWith("load")
                    && last != null) {
                used.add(dotted(last.substring(1, last.length() - 1)));
            }
        }
    }

    private static String dotted(String name) {
        return name.replace('/', '.');
    }

    private void describe(Set<String> modules) throws IOException {
        used.addAll(provided.keySet());
        for (Set<String> providers : provided.values()) {
            for (String provider : providers) {
                if (!Files.exists(folder.resolve(provider.replace('.', '/') + ".class"))) {
                    throw new IOException("a service names a class that is not there: " + provider);
                }
            }
        }
        ModuleAttribute module = ModuleAttribute.of(ModuleDesc.of(NAME), says -> {
            says.moduleFlags(ClassFile.ACC_OPEN);
            says.requires(ModuleDesc.of("java.base"), ClassFile.ACC_MANDATED, null);
            modules.forEach(one -> says.requires(ModuleDesc.of(one), 0, null));
            packages.forEach(one -> says.exports(PackageDesc.of(one), 0));
            used.forEach(one -> says.uses(ClassDesc.of(one)));
            provided.forEach((service, providers) -> says.provides(
                    ClassDesc.of(service),
                    providers.stream().map(ClassDesc::of).toArray(ClassDesc[]::new)));
        });
        write(folder.resolve("module-info.class"), ClassFile.of().buildModule(module));
    }
}
