package app.rebound.vault;

import app.rebound.testing.TestVault;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;

/// A process that opens a workbook and holds it until it is killed.
public final class Holder {
    static final String OPEN = "OPEN";

    private Holder() {}

    public static void main(String... arguments) throws InterruptedException {
        try (Workbook _ = TestVault.at(Clock.systemUTC()).open(Path.of(arguments[0]))) {
            System.out.println(OPEN);
            new CountDownLatch(1).await();
        }
    }
}
