package app.rebound.journal;

import app.rebound.id.Noun;
import app.rebound.id.Ref;
import app.rebound.ui.Place;
import app.rebound.ui.Surroundings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// One entry of the journal with all that can be done with it.
final class EntryPageController {
    /// What the journal around the entry is told.
    interface Journal {
        /// It is on the disk as it is now.
        void onSaved(Entry entry);

        /// Puts it into the trash.
        void onDelete(UUID entry);

        /// Goes back to the list.
        void onLeave();
    }

    private final Surroundings surroundings;
    private final JournalServices services;
    private final JournalModel journal;
    private final Journal around;
    private final EntryModel model;
    private final EntryLinks links;
    private final PromptModel prompts;
    private final TimedController timed;
    private final TemplatesController templates;
    private final HarvestController harvest;
    private final EntrySurround about;
    private final EntryPane pane;
    private final EntryForm form;
    private final Region region;

    EntryPageController(
            Surroundings surroundings,
            JournalServices services,
            JournalModel journal,
            EntrySurround about,
            Journal around) {
        this.surroundings = surroundings;
        this.services = services;
        this.journal = journal;
        this.about = about;
        this.around = around;
        var messages = surroundings.messages();
        var when = new WhenTyped(messages, surroundings::today);
        model = new EntryModel(when);
        links = new EntryLinks(surroundings, services.links(), this::visit);
        prompts = new PromptModel(
                services.prompts().prompts(), surroundings.clock().millis());
        timed = new TimedController(surroundings, this::focusText, model::addMinutes);
        templates = new TemplatesController(
                surroundings, services.templates(), services.prompts().templates(), this::pane);
        harvest = new HarvestController(surroundings, services.harvest(), model, this::pane, this::readBacklinks);
        var commands = new Commands();
        pane = new EntryPane(
                model,
                journal,
                surroundings,
                List.of(
                        new PromptPane(prompts, messages, words -> pane().append(words)),
                        templates.region(),
                        harvest.region(),
                        timed.region()),
                List.of(templates.menu(), timed.menu(), harvest.menu()),
                new AroundPane(model, messages, about.about(), List.of(about.attached(), about.came()), commands),
                commands);
        form = new EntryForm(
                surroundings, services, model, when, () -> pane.editor().text(), this::saved, this::shown);
        harvest.use(form);
        region = new EntryPlace(model, pane, List.of(form.versions(), templates.versions()));
        model.aroundProperty().subscribe((_, _) -> readAbout());
        pane.editor().setLinks(links);
        pane.follow(form.state());
        templates.reload();
    }

    Region region() {
        return region;
    }

    private EntryPane pane() {
        return pane;
    }

    private EntryVisit visit() {
        return form.visit();
    }

    private void saved(Entry entry) {
        boolean isNew = !entry.id().equals(journal.selectedProperty().get());
        journal.selectedProperty().set(entry.id());
        around.onSaved(entry);
        if (isNew) {
            readAbout();
        }
    }

    private void shown() {
        prompts.hide();
        templates.hide();
        harvest.hide();
        journal.selectedProperty().set(form.entry().orElse(null));
        readAbout();
    }

    /// Ends a session that runs, saves what is pending, and goes on.
    void flush(Runnable then) {
        timed.stop();
        form.flush(then);
    }

    /// Shows an empty entry, ready for typing.
    ///
    /// @param day null for today at this time
    void openNew(@Nullable LocalDate day) {
        form.openNew(day, this::focusText);
    }

    /// The entry that is open.
    EntryForm form() {
        return form;
    }

    /// Shows nothing but the text, or all again.
    void showAlone(boolean isAlone) {
        journal.aloneProperty().set(isAlone);
        surroundings.shell().showAlone(isAlone);
        pane.editor().requestFocus();
    }

    void focusText() {
        pane.focusText();
    }

    private void readAbout() {
        Optional<UUID> entry = form.entry();
        if (model.aroundProperty().get() && entry.isPresent()) {
            about.show(entry.get(), List.copyOf(model.setbacks()));
        } else {
            about.clear();
        }
    }

    private void readBacklinks() {
        form.entry()
                .ifPresent(id -> surroundings
                        .tasks()
                        .run(
                                () -> services.links().backlinks(id),
                                found -> model.backlinks().setAll(found),
                                surroundings::fault));
    }

    /// What the entry asks for.
    private final class Commands implements EntryActions {
        @Override
        public void onLargeChange() {
            form.keepNext();
        }

        @Override
        public void onAlone(boolean isAlone) {
            showAlone(isAlone);
        }

        @Override
        public void onPrompt() {
            prompts.another();
        }

        @Override
        public void onBacklink(Ref from) {
            links.open(from);
        }

        @Override
        public void onVersions() {
            form.showVersions();
        }

        @Override
        public void onDelete() {
            form.entry().ifPresent(around::onDelete);
        }

        @Override
        public void onErase() {
            form.entry()
                    .ifPresent(id ->
                            surroundings.navigator().go(new Place.Erase(new Ref(Noun.ENTRY, id), new Place.Journal())));
        }

        @Override
        public void onLeave() {
            around.onLeave();
        }
    }
}
