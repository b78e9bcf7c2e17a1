package app.rebound.journal;

import app.rebound.ui.Surroundings;
import app.rebound.ui.VersionsController;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.scene.layout.Region;

/// Puts templates into the entry, and keeps, renames and deletes the person's own.
final class TemplatesController {
    private final Surroundings surroundings;
    private final TemplateService templates;
    private final Supplier<EntryPane> entry;
    private final TemplatesModel model = new TemplatesModel();
    private final TemplatesPane pane;
    private final VersionsController<TemplateVersion> versions;

    /// @param builtIn the ids of those that come with the program
    TemplatesController(
            Surroundings surroundings, TemplateService templates, List<String> builtIn, Supplier<EntryPane> entry) {
        this.surroundings = surroundings;
        this.templates = templates;
        this.entry = entry;
        pane = new TemplatesPane(model, surroundings.messages(), builtIn, new Moves());
        versions = new VersionsController<>(
                surroundings,
                surroundings.messages().get("versions.empty"),
                new TemplateVersionSource(templates, model::asked, this::takeBack));
    }

    Region region() {
        return pane;
    }

    Region menu() {
        return pane.menu();
    }

    /// Where a template's earlier versions are shown, in place of the entry.
    Region versions() {
        return versions.region();
    }

    void reload() {
        surroundings.tasks().run(templates::all, found -> model.own().setAll(found), surroundings::fault);
    }

    /// Closes what is open above the text.
    void hide() {
        model.formProperty().set(TemplatesModel.Form.NONE);
        versions.model().hide();
    }

    private void takeBack(TemplateVersion version, Runnable then) {
        surroundings
                .tasks()
                .run(
                        () -> {
                            templates.edit(version.template());
                            return templates.all();
                        },
                        found -> {
                            model.own().setAll(found);
                            then.run();
                        },
                        surroundings::fault);
    }

    private void write(String said, Runnable work) {
        surroundings
                .tasks()
                .run(
                        () -> {
                            work.run();
                            return true;
                        },
                        _ -> {
                            surroundings
                                    .shell()
                                    .showNotice(surroundings.messages().get(said), true);
                            reload();
                        },
                        surroundings::fault);
    }

    /// What the forms and the menu ask for.
    private final class Moves implements TemplatesPane.Moves {
        @Override
        public void onUse(String text) {
            entry.get().append(text);
        }

        @Override
        public void onKeep(String name) {
            String text = entry.get().editor().text();
            hide();
            write("journal.template.kept", () -> templates.add(name, text));
        }

        @Override
        public void onRename(Template template, String name) {
            write("journal.template.renamed", () -> templates.edit(new Template(template.id(), name, template.text())));
        }

        @Override
        public void onReplace(Template template) {
            String text = entry.get().editor().text();
            write(
                    "journal.template.replaced",
                    () -> templates.edit(new Template(template.id(), template.title(), text)));
        }

        @Override
        public void onVersions(Template template) {
            model.askedProperty().set(template);
            versions.show();
        }

        @Override
        public void onDelete(UUID template) {
            if (model.own().size() == 1) {
                hide();
            }
            write("journal.template.deleted", () -> templates.trash(template));
        }
    }
}
