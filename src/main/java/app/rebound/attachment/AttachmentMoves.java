package app.rebound.attachment;

import app.rebound.fault.WorkbookException;
import app.rebound.id.Ref;
import app.rebound.text.Messages;
import app.rebound.ui.FileDialogs;
import app.rebound.ui.Surroundings;
import java.io.File;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Does what is asked of the attachments of one thing: adds, shows, renames, saves copies, deletes.
final class AttachmentMoves implements AttachmentsActions {
    /// The panel that the attachments are shown in.
    interface Panel {
        /// What they belong to.
        Ref of();

        void reload();

        void focusList();
    }

    private static final int SMALL = 96;
    private static final int LARGE = 2048;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss", Locale.ROOT);

    private final Surroundings surroundings;
    private final Messages messages;
    private final AttachmentService service;
    private final FileDialogs dialogs;
    private final AttachmentsModel model;
    private final Panel panel;
    private final Set<UUID> asked = new HashSet<>();

    AttachmentMoves(
            Surroundings surroundings,
            AttachmentService service,
            FileDialogs dialogs,
            AttachmentsModel model,
            Panel panel) {
        this.surroundings = surroundings;
        this.messages = surroundings.messages();
        this.service = service;
        this.dialogs = dialogs;
        this.model = model;
        this.panel = panel;
    }

    /// Small pictures that were asked for belong to another thing.
    void forgetSmall() {
        asked.clear();
        model.small().clear();
    }

    /// What is going on while `work` runs on the writer thread, and the list after it.
    private void doing(String key, Supplier<Optional<WorkbookException>> work, Runnable done) {
        model.busyProperty().set(messages.get(key));
        surroundings
                .tasks()
                .run(
                        work,
                        fault -> {
                            ended(fault.orElse(null));
                            if (fault.isEmpty()) {
                                done.run();
                            }
                        },
                        this::ended);
    }

    private void ended(@Nullable WorkbookException fault) {
        model.busyProperty().set("");
        if (fault != null) {
            surroundings.fault(fault);
        }
        panel.reload();
    }

    @Override
    public void onAdd() {
        onPaths(dialogs.chooseFiles(messages.get("attachment.add.title")));
    }

    @Override
    public void onFiles(List<File> files) {
        onPaths(files.stream().map(File::toPath).toList());
    }

    private void onPaths(List<Path> files) {
        Ref to = panel.of();
        if (!files.isEmpty()) {
            doing("attachment.adding", () -> addAll(to, files), () -> {});
        }
    }

    /// One that cannot be added keeps none of the others out.
    private Optional<WorkbookException> addAll(Ref to, List<Path> files) {
        String visit = UUID.randomUUID().toString();
        List<WorkbookException> faults = new ArrayList<>();
        for (Path file : files) {
            try {
                service.add(to, file, visit);
            } catch (WorkbookException.Attachment e) {
                faults.add(e);
            }
        }
        return faults.stream().findFirst();
    }

    @Override
    public void onPicture(Picture picture) {
        Ref to = panel.of();
        String name = messages.get("attachment.pasted")
                + " "
                + STAMP.format(LocalDateTime.ofInstant(surroundings.clock().instant(), surroundings.zone()))
                + ".png";
        doing(
                "attachment.adding",
                () -> {
                    service.add(to, PictureWriter.png(picture), name, "image/png");
                    return Optional.empty();
                },
                () -> {});
    }

    @Override
    public void onNothing() {
        surroundings.shell().showNotice(messages.get("attachment.paste.nothing"), false);
    }

    @Override
    public void onSeen(Attachment attachment) {
        if (attachment.kind() == AttachmentKind.PICTURE
                && !model.small().containsKey(attachment.id())
                && asked.add(attachment.id())) {
            surroundings
                    .tasks()
                    .compute(
                            () -> small(attachment),
                            found -> found.ifPresent(picture -> {
                                asked.remove(attachment.id());
                                model.addSmall(attachment.id(), picture);
                            }),
                            _ -> {});
        }
    }

    private Optional<Picture> small(Attachment attachment) {
        return PictureReader.read(service.read(attachment), SMALL) instanceof PictureReader.Result.Shown shown
                ? Optional.of(shown.picture())
                : Optional.empty();
    }

    @Override
    public void onOpen(Attachment attachment) {
        surroundings
                .tasks()
                .compute(
                        () -> Viewing.of(messages, attachment, service::read, LARGE),
                        viewed -> {
                            if (panel.of().equals(attachment.of())) {
                                model.viewedProperty().set(viewed);
                            }
                        },
                        surroundings::fault);
    }

    @Override
    public void onClose() {
        model.viewedProperty().set(null);
        panel.focusList();
    }

    @Override
    public void onRename(Attachment attachment, String name) {
        model.renamingProperty().set(null);
        doing(
                "attachment.saving",
                () -> {
                    service.rename(attachment.id(), name);
                    return Optional.empty();
                },
                panel::focusList);
    }

    @Override
    public void onSave(Attachment attachment) {
        dialogs.chooseTarget(messages.get("attachment.save.title"), attachment.name())
                .ifPresent(target -> doing(
                        "attachment.saving",
                        () -> {
                            service.copy(attachment, target);
                            return Optional.empty();
                        },
                        () -> notice("attachment.saved", String.valueOf(target.getFileName()), false)));
    }

    @Override
    public void onTrash(Attachment attachment) {
        doing(
                "attachment.saving",
                () -> {
                    service.trash(attachment.id());
                    return Optional.empty();
                },
                () -> notice("attachment.trashed", attachment.name(), true));
    }

    private void notice(String key, String name, boolean offersUndo) {
        surroundings.shell().showNotice(messages.get(key, name), offersUndo);
    }
}
