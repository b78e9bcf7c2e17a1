package app.rebound.ui;

import app.rebound.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/// The links of one editor: the list that opens after `[[`, and what a key or a click on a link opens.
final class EditorLinks {
    private static final Pattern LINK = Pattern.compile("\\[\\[([^\\[\\]]+)]]");
    private static final Pattern UNFINISHED = Pattern.compile("\\[\\[([^\\[\\]]{0,80})$");
    private static final String END = "]]";

    /// A link that is being typed: its first bracket's offset, the caret's, and what stands between.
    private record Typed(int start, int caret, String words) {}

    private final Node editor;
    private final Supplier<Surface> surface;
    private final Consumer<EditHistory.Edit> apply;
    private final LinkPopup popup;
    private @Nullable LinkSource source;
    private @Nullable Typed typed;
    private int dismissed = -1;
    private int question;

    /// `apply` makes an edit as one step of undo.
    EditorLinks(Messages messages, Node editor, Supplier<Surface> surface, Consumer<EditHistory.Edit> apply) {
        this.editor = editor;
        this.surface = surface;
        this.apply = apply;
        popup = new LinkPopup(messages, this::take);
        editor.focusWithinProperty().subscribe((_, isInside) -> {
            if (!isInside) {
                close();
            }
        });
        editor.addEventFilter(MouseEvent.MOUSE_CLICKED, this::onClick);
    }

    void use(LinkSource links) {
        source = links;
    }

    /// The name in the link that `offset` stands in or at, if it can be opened.
    Optional<String> at(int offset) {
        if (source == null) {
            return Optional.empty();
        }
        int start = surface.get().lineStart(offset);
        Matcher link = LINK.matcher(surface.get().line(offset));
        while (link.find()) {
            if (start + link.start() <= offset && offset <= start + link.end()) {
                return Optional.of(link.group(1));
            }
        }
        return Optional.empty();
    }

    void open(String label) {
        if (source != null) {
            source.open(label);
        }
    }

    /// The person typed; the caret is, or is about to be, at `caret`.
    void onTyped(int caret) {
        if (source != null) {
            look(caret);
        }
    }

    void onCaretMoved() {
        if (typed != null) {
            look(surface.get().caret());
        }
    }

    void close() {
        typed = null;
        question++;
        if (popup.isShowing()) {
            popup.hide();
        }
    }

    void handle(KeyEvent key) {
        if (Shortcut.OPEN_LINK.matches(key)) {
            at(surface.get().caret()).ifPresent(label -> {
                key.consume();
                close();
                open(label);
            });
        } else if (popup.isShowing() && isOfTheList(key.getCode())) {
            key.consume();
            switch (key.getCode()) {
                case DOWN -> popup.step(1);
                case UP -> popup.step(-1);
                case ESCAPE -> dismiss();
                default -> popup.takeSelected();
            }
        }
    }

    private static boolean isOfTheList(KeyCode code) {
        return code == KeyCode.DOWN
                || code == KeyCode.UP
                || code == KeyCode.ENTER
                || code == KeyCode.TAB
                || code == KeyCode.ESCAPE;
    }

    private void dismiss() {
        dismissed = typed == null ? -1 : typed.start;
        close();
    }

    private void look(int caret) {
        int start = surface.get().lineStart(caret);
        Matcher unfinished = UNFINISHED.matcher(surface.get().text(start, caret));
        if (!unfinished.find()) {
            dismissed = -1;
            close();
            return;
        }
        var now = new Typed(start + unfinished.start(), caret, unfinished.group(1));
        if (now.equals(typed) || now.start == dismissed) {
            return;
        }
        typed = now;
        int asked = ++question;
        LinkSource links = source;
        if (links != null) {
            links.suggest(now.words, found -> {
                // While one types answers overtake each other; only the newest question counts.
                if (asked == question) {
                    show(found);
                }
            });
        }
    }

    private void show(List<LinkSource.Target> found) {
        if (found.isEmpty() || !surface.get().isEditable()) {
            popup.hide();
            return;
        }
        Bounds caret = surface.get().caretOnScreen().orElseGet(() -> editor.localToScreen(editor.getBoundsInLocal()));
        popup.show(surface.get().control(), found, caret);
    }

    private void take(LinkSource.Target target) {
        Typed chosen = typed;
        close();
        if (chosen == null) {
            return;
        }
        target.choose().run();
        Surface text = surface.get();
        int lineEnd = text.lineEnd(chosen.caret);
        int end = text.text(chosen.caret, lineEnd).startsWith(END) ? chosen.caret + END.length() : chosen.caret;
        String link = "[[" + target.label() + END;
        apply.accept(new EditHistory.Edit(chosen.start, text.text(chosen.start, end), link));
        text.select(chosen.start + link.length(), chosen.start + link.length());
    }

    private void onClick(MouseEvent click) {
        boolean isWanted = click.isShortcutDown() || !surface.get().isEditable();
        if (click.getButton() == MouseButton.PRIMARY && isWanted && click.isStillSincePress()) {
            at(Pointed.at(surface.get(), click)).ifPresent(label -> {
                click.consume();
                open(label);
            });
        }
    }
}
