package app.rebound.ui;

import app.rebound.diff.TextChanges;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/// Lists the earlier versions of one thing, shows one, compares it with what stands there now, and takes it back.
///
/// @param <V> a version as the thing's own service knows it
public final class VersionsController<V> {
    /// How many versions are read at once.
    static final int PAGE = 30;

    private final Surroundings surroundings;
    private final VersionSource<V> source;
    private final VersionsModel<V> model = new VersionsModel<>();
    private final VersionsPane<V> pane;

    /// @param none the words where there is no earlier version yet
    public VersionsController(Surroundings surroundings, String none, VersionSource<V> source) {
        this.surroundings = surroundings;
        this.source = source;
        this.pane = new VersionsPane<>(model, surroundings, none, new Commands());
        model.openedProperty().subscribe(_ -> compute());
        model.comparingProperty().subscribe(_ -> compute());
    }

    /// The pane; it shows and hides itself.
    public Region region() {
        return pane;
    }

    public VersionsModel<V> model() {
        return model;
    }

    /// Reads the newest versions and shows the pane.
    public void show() {
        read(0, found -> model.show(shown(found), found.size() == PAGE));
    }

    private void read(int skip, Consumer<List<V>> then) {
        surroundings.tasks().run(() -> source.read(skip, PAGE), then, surroundings::fault);
    }

    private List<EarlierVersion<V>> shown(List<V> found) {
        return found.stream().map(source::shown).toList();
    }

    private void compute() {
        EarlierVersion<V> opened = model.openedProperty().get();
        model.rows().clear();
        if (opened == null) {
            return;
        }
        boolean isComparing = model.comparingProperty().get();
        String now = isComparing ? source.now() : "";
        surroundings
                .tasks()
                .compute(
                        () -> isComparing ? TextChanges.rows(opened.text(), now) : TextChanges.plain(opened.text()),
                        rows -> {
                            // Another version may have been opened while this one was compared.
                            if (opened.equals(model.openedProperty().get())
                                    && isComparing == model.comparingProperty().get()) {
                                model.rows().setAll(rows);
                            }
                        },
                        surroundings::fault);
    }

    /// What the pane asks for.
    private final class Commands implements VersionsPane.Actions<V> {
        @Override
        public void onMore() {
            read(model.versions().size(), found -> model.append(shown(found), found.size() == PAGE));
        }

        @Override
        public void onTake(EarlierVersion<V> version) {
            source.takeBack(version.value(), () -> {
                model.hide();
                surroundings.shell().showNotice(surroundings.messages().get("versions.taken"), true);
            });
        }
    }
}
