package app.rebound.app;

import app.rebound.reason.ReasonBoard;
import app.rebound.reason.ReasonService;
import app.rebound.timeline.AxisReason;
import java.util.List;
import java.util.UUID;

/// The reasons of a setback as the timeline draws them: those that are tied to events.
final class AxisReasons {
    private final ReasonService reasons;

    AxisReasons(ReasonService reasons) {
        this.reasons = reasons;
    }

    List<AxisReason> of(UUID setback) {
        return reasons.read(setback).map(AxisReasons::of).orElse(List.of());
    }

    private static List<AxisReason> of(ReasonBoard board) {
        return board.reasons().stream()
                .map(card -> new AxisReason(
                        card.id(),
                        card.title(),
                        card.isPrivate(),
                        board.ties().stream()
                                .filter(tie -> tie.reason().equals(card.id()))
                                .map(tie -> new AxisReason.Tie(tie.word(), tie.event()))
                                .toList()))
                .filter(reason -> !reason.ties().isEmpty())
                .toList();
    }
}
