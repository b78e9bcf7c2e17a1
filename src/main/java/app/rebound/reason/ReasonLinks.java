package app.rebound.reason;

import app.rebound.ui.Surroundings;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Writes what is joined and parted on the board, after what is typed in the form.
final class ReasonLinks implements ReasonLinkMoves {
    private final Surroundings surroundings;
    private final ReasonService reasons;
    private final ReasonForm form;
    private final UUID setback;
    private final Consumer<UUID> open;
    private final Runnable reload;

    /// @param open opens a reason once the board has been read again
    /// @param reload reads the board again
    ReasonLinks(
            Surroundings surroundings,
            ReasonService reasons,
            ReasonForm form,
            UUID setback,
            Consumer<UUID> open,
            Runnable reload) {
        this.surroundings = surroundings;
        this.reasons = reasons;
        this.form = form;
        this.setback = setback;
        this.open = open;
        this.reload = reload;
    }

    private <T> void write(Supplier<T> work, Consumer<T> then) {
        form.flush(() -> surroundings
                .tasks()
                .run(
                        work,
                        done -> {
                            then.accept(done);
                            reload.run();
                        },
                        surroundings::fault));
    }

    private void write(Runnable work) {
        write(
                () -> {
                    work.run();
                    return true;
                },
                _ -> {});
    }

    @Override
    public void onStart(ReasonStart start) {
        String title = surroundings.messages().get(start.key());
        write(() -> reasons.add(start.draft(setback, title)), open);
    }

    @Override
    public void onJoin(UUID lower) {
        UUID upper = form.card();
        if (upper != null) {
            write(() -> reasons.join(setback, upper, lower), isJoined -> {
                if (!isJoined) {
                    surroundings.shell().showNotice(surroundings.messages().get("reason.circle"), false);
                }
            });
        }
    }

    @Override
    public void onPart(UUID upper, UUID lower) {
        write(() -> reasons.part(upper, lower));
    }

    @Override
    public void onTie(ReasonTie tie) {
        write(() -> reasons.tie(tie));
    }

    @Override
    public void onUntie(ReasonTie tie) {
        write(() -> reasons.untie(tie));
    }

    /// Puts a reason into the trash and says so.
    void trash(UUID reason) {
        write(() -> reasons.trash(reason));
        surroundings.shell().showNotice(surroundings.messages().get("card.deleted"), true);
    }
}
