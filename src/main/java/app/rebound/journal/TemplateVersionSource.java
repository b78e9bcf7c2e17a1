package app.rebound.journal;

import app.rebound.ui.EarlierVersion;
import app.rebound.ui.VersionSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// The earlier versions of the template that was asked about.
///
/// @param template which one it is
/// @param onTakeBack makes a version what is stored
record TemplateVersionSource(
        TemplateService templates,
        Supplier<Optional<Template>> template,
        BiConsumer<TemplateVersion, Runnable> onTakeBack)
        implements VersionSource<TemplateVersion> {
    @Override
    public List<TemplateVersion> read(int skip, int most) {
        Optional<UUID> id = template.get().map(Template::id);
        return id.map(of -> templates.versions(of, skip, most)).orElse(List.of());
    }

    @Override
    public EarlierVersion<TemplateVersion> shown(TemplateVersion version) {
        return new EarlierVersion<>(version.takenAt(), words(version.template()), version);
    }

    @Override
    public String now() {
        return template.get().map(TemplateVersionSource::words).orElse("");
    }

    @Override
    public void takeBack(TemplateVersion version, Runnable then) {
        onTakeBack.accept(version, then);
    }

    private static String words(Template template) {
        return template.title() + "\n\n" + template.text();
    }
}
