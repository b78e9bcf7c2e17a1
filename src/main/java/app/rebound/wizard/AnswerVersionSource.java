package app.rebound.wizard;

import app.rebound.ui.EarlierVersion;
import app.rebound.ui.VersionSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;

/// The earlier versions of the open page's answer, in the words of its kind of exercise.
final class AnswerVersionSource implements VersionSource<AnswerVersion> {
    private final AnswerService answers;
    private final UUID setbackId;
    private final WizardModel model;
    private final Supplier<PageController> page;

    /// @param page the open page
    AnswerVersionSource(AnswerService answers, UUID setbackId, WizardModel model, Supplier<PageController> page) {
        this.answers = answers;
        this.setbackId = setbackId;
        this.model = model;
        this.page = page;
    }

    @Override
    public List<AnswerVersion> read(int skip, int most) {
        Exercise current = Objects.requireNonNull(model.current());
        return answers.versions(setbackId, current.id(), skip, most);
    }

    @Override
    public EarlierVersion<AnswerVersion> shown(AnswerVersion version) {
        return new EarlierVersion<>(version.takenAt(), page.get().pane().preview(version.parts()), version);
    }

    @Override
    public String now() {
        ExercisePane pane = page.get().pane();
        return pane.preview(pane.parts());
    }

    @Override
    public void takeBack(AnswerVersion version, Runnable then) {
        page.get().takeBack(version.parts(), then);
    }
}
