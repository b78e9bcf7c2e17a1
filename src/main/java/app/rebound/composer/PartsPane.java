package app.rebound.composer;

import app.rebound.printout.PrintoutChoice;
import app.rebound.printout.PrintoutOffer;
import app.rebound.printout.PrintoutOffer.OfferedPart;
import app.rebound.text.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The parts in the order they are printed, then those that could be; each opens to its single things.
final class PartsPane extends VBox {
    private final Messages messages;
    private final ComposerModel model;
    private final Map<String, PartRow> rows = new HashMap<>();
    private final Set<String> opened = new HashSet<>();
    private final Label empty;

    PartsPane(Messages messages, ComposerModel model) {
        super(4);
        this.messages = messages;
        this.model = model;
        setId("printout-parts");
        empty = new Label(messages.get("printout.parts.fixed"));
        empty.setWrapText(true);
        empty.getStyleClass().add("muted");
        model.choiceProperty().subscribe(_ -> show());
        model.seenProperty().subscribe((was, now) -> {
            if (!was.offer().equals(now.offer())) {
                rows.clear();
            }
            show();
        });
        show();
    }

    private void show() {
        PrintoutChoice choice = model.choice();
        PrintoutOffer offer = model.seenProperty().get().offer();
        List<OfferedPart> ordered = ordered(choice, offer);
        getChildren().setAll(ordered.stream().map(part -> row(part, choice)).toList());
        if (ordered.isEmpty()) {
            getChildren().add(empty);
        }
    }

    private static List<OfferedPart> ordered(PrintoutChoice choice, PrintoutOffer offer) {
        Map<String, OfferedPart> byId = new HashMap<>();
        offer.parts().forEach(part -> byId.put(part.id(), part));
        List<OfferedPart> ordered = new ArrayList<>(
                choice.parts().stream().map(byId::get).filter(Objects::nonNull).toList());
        offer.parts().stream()
                .filter(part -> !choice.parts().contains(part.id()))
                .forEach(ordered::add);
        return ordered;
    }

    private PartRow row(OfferedPart part, PrintoutChoice choice) {
        PartRow row = rows.computeIfAbsent(part.id(), _ -> new PartRow(messages, part, new Moves(part)));
        int at = choice.parts().indexOf(part.id());
        row.show(new PartRow.State(
                at >= 0,
                at > 0,
                at >= 0 && at < choice.parts().size() - 1,
                model.seenProperty().get().firstPages().getOrDefault(part.id(), 0),
                opened.contains(part.id()),
                choice));
        return row;
    }

    /// What one row asks for.
    private final class Moves implements PartRow.Moves {
        private final OfferedPart part;

        Moves(OfferedPart part) {
            this.part = part;
        }

        @Override
        public void onTake(boolean isIn) {
            model.edit(edit -> edit.part(part.id(), isIn));
        }

        @Override
        public void onMove(int by) {
            model.edit(edit -> edit.move(part.id(), by));
            PartRow row = rows.get(part.id());
            if (row != null) {
                row.focus();
            }
        }

        @Override
        public void onMoveTo(String other) {
            List<String> parts = model.choice().parts();
            int from = parts.indexOf(other);
            int to = parts.indexOf(part.id());
            if (from >= 0 && to >= 0) {
                model.edit(edit -> edit.move(other, to - from));
            }
        }

        @Override
        public void onOpen(boolean isOpen) {
            if (isOpen) {
                opened.add(part.id());
            } else {
                opened.remove(part.id());
            }
            show();
        }

        @Override
        public void onThing(PrintoutOffer.Thing thing, boolean isIn) {
            boolean needsAgreement = thing.isPrivate() || part.isSingly();
            model.edit(edit -> needsAgreement ? edit.agree(thing.ref(), isIn) : edit.leaveOut(thing.ref(), !isIn));
        }
    }
}
