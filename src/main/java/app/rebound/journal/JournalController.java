package app.rebound.journal;

import app.rebound.ui.Place;
import app.rebound.ui.Screen;
import app.rebound.ui.Surroundings;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// The journal: a calendar and a list, and one entry beside them.
public final class JournalController implements Screen {
    private final Surroundings surroundings;
    private final JournalServices services;
    private final JournalModel model;
    private final Shelf shelf;
    private final Commands commands = new Commands();
    private final EntryPageController page;
    private final JournalView view;

    /// @param surround what other features show under the entry
    public JournalController(Surroundings surroundings, JournalServices services, EntrySurround surround) {
        this.surroundings = surroundings;
        this.services = services;
        model = new JournalModel(surroundings.today());
        page = new EntryPageController(surroundings, services, model, surround, commands);
        view = new JournalView(model, surroundings, page.region(), commands, page::focusText);
        shelf = new Shelf(surroundings, services.journal(), model);
    }

    /// Shows the journal with an entry open, or with the newest of a day, or with the newest of all.
    ///
    /// @param entry null for none
    /// @param day null for the newest
    public void show(@Nullable UUID entry, @Nullable LocalDate day) {
        if (day != null) {
            model.upToProperty().set(day);
            model.dayProperty().set(day);
        }
        shelf.read(() -> {
            if (entry == null) {
                newest(row -> day == null || row.day().equals(day))
                        .ifPresent(row -> page.form().open(row.id(), () -> {}, () -> {}));
            } else {
                open(entry);
            }
        });
    }

    private Optional<EntryRow> newest(Predicate<EntryRow> which) {
        return model.rows().stream().filter(which).findFirst();
    }

    /// Shows the journal with a new entry, ready for typing.
    public void startNew() {
        shelf.read(() -> page.openNew(null));
    }

    @Override
    public Region region() {
        return view.region();
    }

    @Override
    public Place here(Place asked) {
        return new Place.Journal(
                page.form().entry().orElse(null), model.upToProperty().get());
    }

    @Override
    public void reload() {
        shelf.read(() -> page.form().entry().ifPresent(id -> page.form().open(id, () -> {}, page.form()::close)));
    }

    @Override
    public void flush(Runnable then) {
        page.flush(then);
    }

    private void open(UUID entry) {
        page.form()
                .open(
                        entry,
                        () -> {
                            newest(row -> row.id().equals(entry))
                                    .ifPresent(row -> model.dayProperty().set(row.day()));
                            view.reveal();
                        },
                        () -> surroundings
                                .shell()
                                .showNotice(surroundings.messages().get("journal.gone"), false));
    }

    /// @param said the key of what is said afterwards, with an undo; empty for nothing
    private void write(Runnable work, String said) {
        page.flush(() -> surroundings
                .tasks()
                .run(
                        () -> {
                            work.run();
                            return true;
                        },
                        _ -> {
                            if (!said.isEmpty()) {
                                surroundings
                                        .shell()
                                        .showNotice(surroundings.messages().get(said), true);
                            }
                            reload();
                        },
                        surroundings::fault));
    }

    /// What the calendar and the list ask for, and what the entry that is open tells.
    private final class Commands implements JournalActions, EntryPageController.Journal {
        @Override
        public void onSaved(Entry entry) {
            boolean areTagsKnown = model.tagsProperty().get().keySet().containsAll(entry.tags());
            if (!model.replace(EntryRow.of(entry)) || !areTagsKnown) {
                shelf.read(() -> {});
            }
        }

        @Override
        public void onLeave() {
            view.focusList();
        }

        @Override
        public void onNew() {
            page.flush(() -> page.openNew(null));
        }

        @Override
        public void onNewThere() {
            page.flush(() -> page.openNew(model.day()));
        }

        @Override
        public void onOpen(UUID entry) {
            if (!entry.equals(model.selectedProperty().get())) {
                page.flush(() -> open(entry));
            }
        }

        @Override
        public void onWalk(LocalDate day) {
            model.dayProperty().set(day);
        }

        @Override
        public void onDay(LocalDate day) {
            page.flush(() -> {
                model.dayProperty().set(day);
                model.upToProperty().set(day);
                shelf.readFromStart(() -> newest(row -> row.day().equals(day))
                        .ifPresent(row -> page.form().open(row.id(), () -> {}, () -> {})));
            });
        }

        @Override
        public void onNewest() {
            model.upToProperty().set(null);
            model.dayProperty().set(surroundings.today());
            shelf.readFromStart(() -> {});
        }

        @Override
        public void onMore() {
            shelf.readMore();
        }

        @Override
        public void onTag(@Nullable String tag) {
            model.tagProperty().set(tag);
            shelf.readFromStart(() -> {});
        }

        @Override
        public void onRenameTag(String name) {
            String from = model.tagProperty().get();
            if (from != null) {
                model.tagProperty().set(null);
                write(() -> services.journal().renameTag(from, name), "journal.tag.renamed");
            }
        }

        @Override
        public void onAlone(boolean isAlone) {
            page.showAlone(isAlone);
        }

        @Override
        public void onNotThisOne(UUID entry) {
            write(() -> services.journal().notThisOne(entry), "");
        }

        @Override
        public void onDelete(UUID entry) {
            write(() -> services.entries().trash(entry), "journal.deleted");
        }
    }
}
