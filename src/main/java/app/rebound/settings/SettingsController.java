package app.rebound.settings;

import app.rebound.ui.Place;
import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import javafx.scene.layout.Region;

/// Keeps each change of the settings as it is made, and has it take effect at once.
public final class SettingsController implements Screen {
    private final Surroundings surroundings;
    private final SettingsStore store;
    private final SettingsModel model;
    private final SettingsView view;
    private final Screen ownWords;

    /// @param workbook the folder of the open workbook
    /// @param folders where settings and logs are written
    /// @param ownWords lists the person's own words
    public SettingsController(
            Surroundings surroundings,
            SettingsStore store,
            Path workbook,
            Folders folders,
            SettingsActions actions,
            Screen ownWords) {
        this.surroundings = surroundings;
        this.store = store;
        this.ownWords = ownWords;
        this.model = new SettingsModel(store.get());
        this.view = new SettingsView(
                surroundings.messages(),
                model,
                workbook.toAbsolutePath().toString(),
                folders.settingsFile().toAbsolutePath().toString(),
                folders.logs().toAbsolutePath().toString(),
                ownWords.region(),
                surroundings.shell()::openPalette,
                () -> surroundings.navigator().go(new Place.Trash()),
                () -> surroundings.navigator().go(new Place.Backups()),
                () -> surroundings.navigator().go(new Place.Exchange()),
                () -> surroundings.navigator().go(new Place.Protect()),
                actions.onCloseWorkbook());
        model.languageProperty()
                .addListener((_, _, language) -> keep(
                        now -> now.withLanguage(language),
                        () -> actions.onLanguage().accept(language)));
        model.themeProperty()
                .addListener((_, _, theme) -> keep(
                        now -> now.withTheme(theme), () -> actions.onTheme().accept(theme)));
        // The lock reads the setting each time it looks.
        model.lockAfterProperty().addListener((_, _, chosen) -> keep(now -> now.withLockAfter(chosen), () -> {}));
        // A page of writing reads the setting each time it is shown.
        model.offersAnotherWayProperty()
                .addListener((_, _, isOn) -> keep(now -> now.withOffersAnotherWay(isOn), () -> {}));
        // So do the editors with that of the spelling.
        model.spellingProperty().addListener((_, _, chosen) -> keep(now -> now.withSpelling(chosen), () -> {}));
        model.textScaleProperty()
                .addListener((_, _, scale) -> keep(
                        now -> now.withTextScale(scale),
                        () -> actions.onTextScale().accept(scale)));
        model.reducesMotionProperty()
                .addListener((_, _, isOn) -> keep(
                        now -> now.withReducesMotion(isOn),
                        () -> actions.onReducesMotion().accept(isOn)));
    }

    @Override
    public Region region() {
        return view.region();
    }

    /// Settings are no part of the workbook: undo does not touch them, only the person's own words.
    @Override
    public void reload() {
        ownWords.reload();
    }

    private void keep(UnaryOperator<Settings> change, Runnable then) {
        surroundings
                .tasks()
                .run(
                        () -> store.update(change),
                        isWritten -> {
                            model.unwritableProperty().set(!isWritten);
                            then.run();
                        },
                        surroundings::fault);
    }
}
