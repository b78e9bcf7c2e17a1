package app.rebound.interchange.inflow;

import app.rebound.evidence.Refusal;
import app.rebound.evidence.Where;
import app.rebound.text.Messages;
import java.util.ArrayList;
import java.util.List;

/// Says what was not taken in: the place and the reason, never what stands there.
public final class RefusalWords {
    private final Messages messages;

    public RefusalWords(Messages messages) {
        this.messages = messages;
    }

    /// One line of words.
    public String of(Refusal refusal) {
        return messages.get(
                "inflow.refused",
                place(refusal.where()),
                messages.get(refusal.reason().key()));
    }

    private String place(Where where) {
        return switch (where.unit()) {
            case FILE -> where.file();
            case LINE -> messages.get("inflow.place.line", where.file(), where.number());
            case ITEM -> messages.get("inflow.place.item", where.file(), where.number());
        };
    }

    /// A line for each of `refusals`, and one for those that are counted only.
    ///
    /// @param all how many were refused
    public List<String> of(List<Refusal> refusals, long all) {
        List<String> lines = new ArrayList<>(refusals.stream().map(this::of).toList());
        if (all > refusals.size()) {
            lines.add(messages.get("inflow.refused.more", all - refusals.size()));
        }
        return lines;
    }
}
