package app.rebound.evidence;

/// A piece that was not taken in, and why; the rest was.
public record Refusal(Reason reason, Where where) {}
