package app.rebound.evidence.git;

import app.rebound.evidence.Reason;
import app.rebound.evidence.RefusedException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.storage.file.WindowCacheConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/// Opens a repository so that JGit reads nothing but its folder, starts no program and writes nothing.
final class QuietGit {
    private static final int LARGEST = WindowCacheConfig.MB;

    /// Characters of a line of settings.
    private static final int LONGEST = 4096;

    private QuietGit() {}

    /// @param folder the work tree, or the bare repository itself
    /// @throws IOException when it is no repository
    /// @throws RefusedException when its settings ask for other files, or are no such settings
    static Repository open(Path folder) throws IOException {
        quieten(folder);
        check(folder.resolve(Files.isDirectory(folder.resolve(".git")) ? ".git/config" : "config"));
        File top = folder.toFile();
        var builder =
                new FileRepositoryBuilder().setFS(new NoPrograms(FS.detect())).setMustExist(true);
        Path inner = folder.resolve(".git");
        if (Files.isDirectory(inner)) {
            builder.setGitDir(inner.toFile()).setWorkTree(top);
        } else {
            builder.setGitDir(top).setBare();
        }
        return builder.build();
    }

    /// JGit reads a line of settings in a time that grows with its square, and whatever files they include, themselves
    /// too, ten deep.
    private static void check(Path config) throws IOException {
        if (!Files.isRegularFile(config)) {
            return;
        }
        if (Files.size(config) > LARGEST) {
            throw new RefusedException(Reason.TOO_LARGE);
        }
        for (String line : Files.readString(config, StandardCharsets.ISO_8859_1).split("[\r\n]", -1)) {
            if (line.length() > LONGEST) {
                throw new RefusedException(Reason.TOO_LARGE);
            }
            if (line.toLowerCase(Locale.ROOT).contains("[include")) {
                throw new RefusedException(Reason.OUTSIDE);
            }
        }
    }

    /// What JGit asks the system for is answered here from now on, and it takes no object whole that no commit is as
    /// large as: a damaged one may say of itself that it is.
    static void quieten(Path folder) throws IOException {
        var config = new WindowCacheConfig();
        config.setStreamFileThreshold(LARGEST);
        config.install();
        SystemReader.setInstance(new Reader(SystemReader.getInstance(), store(folder)));
    }

    /// The name that JGit files a file system's clock under.
    private static String store(Path folder) throws IOException {
        FileStore store = Files.getFileStore(folder);
        Object name = SystemReader.getInstance().isWindows() ? store.getAttribute("volume:vsn") : (Object) store.name();
        return System.getProperty("java.vendor") + '|' + System.getProperty("java.version") + '|' + name;
    }

    /// A system without settings of its own. The clock of the file system is given, since JGit would measure it with
    /// files of its own in the person's folder.
    private static final class Reader extends SystemReader.Delegate {
        private final String store;

        Reader(SystemReader system, String store) {
            super(system instanceof Reader reader ? reader.system : system);
            this.system = system instanceof Reader reader ? reader.system : system;
            this.store = store;
        }

        private final SystemReader system;

        @Override
        public @Nullable String getenv(String variable) {
            return variable.startsWith("GIT_") || variable.startsWith("XDG_") ? null : system.getenv(variable);
        }

        @Override
        public FileBasedConfig openUserConfig(Config parent, FS fs) {
            return clock(new Empty(fs));
        }

        @Override
        public FileBasedConfig openSystemConfig(Config parent, FS fs) {
            return new Empty(fs);
        }

        @Override
        public FileBasedConfig openJGitConfig(Config parent, FS fs) {
            return new Empty(fs);
        }

        @Override
        public FileBasedConfig getUserConfig() {
            return clock(new Empty(FS.DETECTED));
        }

        @Override
        public FileBasedConfig getSystemConfig() {
            return new Empty(FS.DETECTED);
        }

        @Override
        public FileBasedConfig getJGitConfig() {
            return new Empty(FS.DETECTED);
        }

        private Empty clock(Empty config) {
            config.setString("filesystem", store, "timestampResolution", "1 seconds");
            config.setString(
                    "filesystem",
                    store,
                    "minRacyThreshold",
                    Duration.ofSeconds(1).toMillis() + " milliseconds");
            return config;
        }
    }

    /// Settings that stand in no file.
    private static final class Empty extends FileBasedConfig {
        Empty(FS fs) {
            super(null, new File("none"), fs);
        }

        @Override
        public void load() {
            // There is no file.
        }

        @Override
        public void save() {
            // There is no file.
        }

        @Override
        public boolean isOutdated() {
            return false;
        }
    }

    /// The file system, without a look for the program `git`.
    private static final class NoPrograms extends FS {
        private final FS real;

        NoPrograms(FS real) {
            super(real);
            this.real = real;
        }

        @Override
        public FS newInstance() {
            return new NoPrograms(real.newInstance());
        }

        @Override
        public boolean supportsExecute() {
            return false;
        }

        @Override
        public boolean isCaseSensitive() {
            return real.isCaseSensitive();
        }

        @Override
        public boolean canExecute(File file) {
            return false;
        }

        @Override
        public boolean setExecute(File file, boolean isToBe) {
            return false;
        }

        @Override
        public boolean retryFailedLockFileCommit() {
            return false;
        }

        @Override
        public ProcessBuilder runInShell(String command, String[] arguments) {
            throw new UnsupportedOperationException("nothing is run");
        }

        @Override
        protected @Nullable File discoverGitExe() {
            return null;
        }
    }
}
