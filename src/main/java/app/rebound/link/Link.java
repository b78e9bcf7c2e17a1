package app.rebound.link;

import app.rebound.id.Ref;
import java.util.UUID;

/// One link between two things, in the direction that its word reads.
public record Link(UUID id, Ref from, Word word, Ref to) {}
