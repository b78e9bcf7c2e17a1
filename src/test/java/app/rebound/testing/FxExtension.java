package app.rebound.testing;

import app.rebound.ui.Fonts;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javafx.scene.input.Clipboard;
import javafx.stage.Window;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// Starts the toolkit once, gives each test a [Screen], and leaves nothing behind for the next test.
final class FxExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
    private final Queue<Throwable> thrown = new ConcurrentLinkedQueue<>();

    @Override
    public void beforeEach(ExtensionContext context) throws Exception {
        FxToolkit.registerPrimaryStage();
        // TestFX would keep the exception for whichever test waits next.
        WaitForAsyncUtils.autoCheckException = false;
        WaitForAsyncUtils.printException = false;
        WaitForAsyncUtils.clearExceptions();
        thrown.clear();
        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            Fonts.load();
            Thread.currentThread().setUncaughtExceptionHandler((_, exception) -> thrown.add(exception));
        });
    }

    @Override
    public void afterEach(ExtensionContext context) {
        Pulses.settle();
        WaitForAsyncUtils.waitForAsyncFx(30_000, () -> {
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            Clipboard.getSystemClipboard().clear();
        });
        Pulses.settle();
        WaitForAsyncUtils.clearExceptions();
        Throwable first = thrown.poll();
        if (first != null && context.getExecutionException().isEmpty()) {
            throw new AssertionError("thrown on the JavaFX thread", first);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Screen.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return new Screen(new FxRobot());
    }
}
