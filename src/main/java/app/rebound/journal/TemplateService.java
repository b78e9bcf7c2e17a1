package app.rebound.journal;

import app.rebound.db.Action;
import app.rebound.db.Database;
import app.rebound.db.Snapshot;
import app.rebound.db.Versions;
import app.rebound.id.Noun;
import app.rebound.id.Ref;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;

/// Keeps the templates that the person made.
public final class TemplateService {
    private final Database database;
    private final Versions versions = new Versions();
    private final TemplateDao templates = new TemplateDao();

    public TemplateService(Database database) {
        this.database = database;
    }

    /// All that are not in the trash, the oldest first.
    public List<Template> all() {
        return database.read(templates::all);
    }

    /// Keeps a text as a template; one step of undo.
    ///
    /// @param title not blank
    public UUID add(String title, String text) {
        return database.act(Action.of("undo.template.add"), tx -> templates.add(tx, title.strip(), text));
    }

    /// Gives a template another name or text and keeps what it was as a version; one step of undo.
    ///
    /// @throws IllegalStateException when there is none of its id
    public void edit(Template template) {
        database.act(Action.of("undo.template.edit"), tx -> {
            templates
                    .find(tx.handle(), template.id())
                    .ifPresent(before -> versions.keep(tx, ref(template.id()), snapshot(before)));
            templates.edit(tx, template.id(), template.title().strip(), template.text());
            return true;
        });
    }

    /// Puts a template into the trash.
    public void trash(UUID id) {
        database.act(Action.of("undo.template.trash"), tx -> {
            tx.trash(Noun.ENTRY_TEMPLATE.table(), id);
            return true;
        });
    }

    /// Some of what a template was earlier, newest first.
    ///
    /// @param skip how many of the newest to leave out
    public List<TemplateVersion> versions(UUID id, int skip, int most) {
        return database.read(handle -> versions.of(handle, ref(id), skip, most).stream()
                .map(version -> {
                    var content = Snapshot.read(version.content());
                    return new TemplateVersion(
                            version.takenAt(),
                            new Template(
                                    id, String.valueOf(content.get("title")), String.valueOf(content.get("text"))));
                })
                .toList());
    }

    private static Ref ref(UUID id) {
        return new Ref(Noun.ENTRY_TEMPLATE, id);
    }

    /// What a version of it would say now; empty when it is in the trash or there is none.
    public Optional<String> versionText(Handle handle, UUID id) {
        return templates.find(handle, id).map(TemplateService::snapshot);
    }

    private static String snapshot(Template template) {
        var content = new LinkedHashMap<String, String>();
        content.put("title", template.title());
        content.put("text", template.text());
        return Snapshot.write(content);
    }
}
